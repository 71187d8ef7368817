import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';

declare global {
  /** How far each part of the page that jumped did so, as the browser reckons it. */
  var shifts: number[];
}

/** Notes everything that jumps. */
function noteShifts(): void {
  globalThis.shifts = [];
  new PerformanceObserver(list => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
      globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

describeInBrowser('the page', open => {
  test('has its title and shows something', async () => {
    const page = await open();
    expect(await page.title()).toBe('Nests & Tails');
    await page.waitForFunction(() => document.querySelector('#root')?.textContent);
  });

  test('comes to rest without an error and without leaving its origin', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
  });

  test.each([
    ['a laptop', { width: 1366, height: 768 }],
    ['a telephone', { width: 390, height: 844 }],
  ] as const)('nothing on it jumps while it comes, on %s', async (_, viewport) => {
    const page = await open({ viewport, first: noteShifts });
    await page.locator('.seats img').nth(2).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => globalThis.shifts.reduce((sum, value) => sum + value, 0))).toBeLessThan(0.01);
    expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift');
  });
});
