import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';

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
});
