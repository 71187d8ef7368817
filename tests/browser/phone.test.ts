import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { begin, END, playByMouse } from './playing.ts';

const PHONE = { width: 390, height: 844 };

/** What reaches beyond the right edge, without a box of its own to scroll in. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter(it => it.getBoundingClientRect().right > window.innerWidth && it.closest('.table-scroll') === null)
          .map(it => `${it.tagName}.${it.className}`),
  );

describeInBrowser('a phone', open => {
  test('shows every page of a game within its width', async () => {
    const page = await open({ viewport: PHONE });
    await page.locator('.seats').waitFor();
    expect(await tooWide(page)).toEqual([]);
    await begin(page, { level: 'Moscow 1953', seat: 'Khrushchev', length: '5 turns', seed: 6 });
    const met: string[] = [];
    await playByMouse(page, 6, undefined, async title => {
      met.push(title);
      expect({ title, beyond: await tooWide(page) }).toEqual({ title, beyond: [] });
    });
    expect(met).toContain(END);
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await page.locator('.kept-list li').waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});
