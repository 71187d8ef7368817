import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { begin, END, playInPage } from './playing.ts';

const PHONE = { width: 390, height: 844 };

/** By how many pixels the page reaches beyond its right edge. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What reaches beyond the right edge of the paper it stands on: it would be cut off, or stand on another ground. */
const beyondPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = document.querySelector('.ask');
    if (paper === null) return [];
    const edge = paper.getBoundingClientRect().right + 1;
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const isHeld = (element: Element): boolean => {
      for (let it = element.parentElement; it !== null && it !== paper; it = it.parentElement)
        if (scrolls(it)) return true;
      return false;
    };
    return [...paper.querySelectorAll('*')]
      .filter(
        element => !element.closest('svg, .stamp') && element.getBoundingClientRect().right > edge && !isHeld(element),
      )
      .map(element => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

const TABLES = ['Offices', 'Presidium', 'Patrons', 'Promises', 'Policies', 'Log', 'Men'];

describeInBrowser('a phone', open => {
  test('shows every table within its width, in the largest text', async () => {
    const page = await open({ viewport: PHONE });
    await page.getByLabel('Size of text').selectOption({ label: 'Very large' });
    await begin(page, { level: 'Moscow 1953', seat: 'Beria', seed: 4 });
    for (const table of TABLES) {
      await page.locator('.tables .choice', { hasText: table }).click();
      expect({ table, beyond: await tooWide(page) }).toEqual({ table, beyond: 0 });
    }
  });

  test('shows every page of a game within its width', async () => {
    const game = { level: '1953', seat: 'khrushchev', length: '5', seed: 6 };
    const page = await open({ viewport: PHONE, game, hash: '' });
    await page.locator('.seats').waitFor();
    expect(await tooWide(page)).toBe(0);
    await page.evaluate(() => {
      location.hash = '#/play';
    });
    const met: string[] = [];
    await playInPage(page, 6, undefined, async title => {
      met.push(title);
      expect({ title, beyond: await tooWide(page) }).toEqual({ title, beyond: 0 });
      expect({ title, beyond: await beyondPaper(page) }).toEqual({ title, beyond: [] });
    });
    expect(met).toContain(END);
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await page.locator('.kept-list li').waitFor();
    expect(await tooWide(page)).toBe(0);
  });
});
