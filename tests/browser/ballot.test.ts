import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import english from '../../src/text/en.json';
import { describeInBrowser } from './browser.ts';
import { playInPage } from './playing.ts';

const GAME = { level: 'first-night', seat: 'malenkov', length: '1', seed: 21 };
const COUNT = english.phase.tally;
const FACE_DOWN = '.ballot .tile:not(.tile-aye, .tile-nay, .tile-abstain)';
const OUTCOME = '.ballot [role=status]';

/** How the first ballot lies when it comes, however late one looks. */
const laid = (page: Page): Promise<{ readonly faceDown: number; readonly outcome: string | null | undefined }> =>
  page.evaluate(
    ([tiles, status]) =>
      new Promise(tell => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('.ballot .tile') === null) return;
          observer.disconnect();
          tell({
            faceDown: document.querySelectorAll(tiles).length,
            outcome: document.querySelector(status)?.textContent,
          });
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
    [FACE_DOWN, OUTCOME] as const,
  );

describeInBrowser('a ballot', open => {
  test('turns over seat by seat, is announced at its end, and can be turned over at once', async () => {
    const page = await open({ reducedMotion: 'no-preference', game: GAME });
    const first = laid(page);
    await playInPage(page, 1, title => title === COUNT);
    const { faceDown: before, outcome: unsaid } = await first;
    expect(before).toBeGreaterThan(5);
    expect(unsaid).toBe('');
    const faceDown = page.locator(FACE_DOWN);
    const outcome = page.locator(OUTCOME);
    await page.waitForFunction(([tiles, old]) => document.querySelectorAll(tiles).length < old, [
      FACE_DOWN,
      before,
    ] as const);
    await page.getByRole('button', { name: english.ballot.rest }).click();
    expect(await faceDown.count()).toBe(0);
    expect(await outcome.textContent()).toMatch(/arried/);
    await page.getByRole('button', { name: english.play.continue }).click();
    await page.locator('.ballot').waitFor({ state: 'detached' });
  });

  test('lies open at once where nothing is to move', async () => {
    const page = await open({ game: GAME });
    await playInPage(page, 1, title => title === COUNT);
    expect(await page.locator(FACE_DOWN).count()).toBe(0);
    expect(await page.locator(OUTCOME).textContent()).toMatch(/arried/);
    // Every vote stands in the table too, in words.
    const rows = await page.locator('.ballot tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(row => !/Aye|Nay|Abstain/.test(row))).toEqual([]);
  });
});
