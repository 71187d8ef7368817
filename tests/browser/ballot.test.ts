import { expect, test } from 'vitest';
import english from '../../src/text/en.json';
import { describeInBrowser } from './browser.ts';
import { begin, playByMouse, type Terms } from './playing.ts';

const GAME: Terms = { level: 'The First Night', seat: 'Malenkov', seed: 21 };
const COUNT = english.phase.tally;

describeInBrowser('a ballot', open => {
  test('turns over seat by seat, is announced at its end, and can be turned over at once', async () => {
    const page = await open({ reducedMotion: 'no-preference' });
    await begin(page, GAME);
    await playByMouse(page, 1, title => title === COUNT);
    const faceDown = page.locator('.ballot .tile:not(.tile-aye, .tile-nay, .tile-abstain)');
    const outcome = page.locator('.ballot [role=status]');
    expect(await faceDown.count()).toBeGreaterThan(1);
    expect(await outcome.textContent()).toBe('');
    const before = await faceDown.count();
    await page.waitForFunction(
      old => document.querySelectorAll('.ballot .tile:not(.tile-aye, .tile-nay, .tile-abstain)').length < old,
      before,
    );
    await page.getByRole('button', { name: english.ballot.rest }).click();
    expect(await faceDown.count()).toBe(0);
    expect(await outcome.textContent()).toMatch(/arried/);
    await page.getByRole('button', { name: english.play.continue }).click();
    await page.locator('.ballot').waitFor({ state: 'detached' });
  });

  test('lies open at once where nothing is to move', async () => {
    const page = await open();
    await begin(page, GAME);
    await playByMouse(page, 1, title => title === COUNT);
    expect(await page.locator('.ballot .tile:not(.tile-aye, .tile-nay, .tile-abstain)').count()).toBe(0);
    expect(await page.locator('.ballot [role=status]').textContent()).toMatch(/arried/);
    // Every vote stands in the table too, in words.
    const rows = await page.locator('.ballot tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(row => !/Aye|Nay|Abstain/.test(row))).toEqual([]);
  });
});
