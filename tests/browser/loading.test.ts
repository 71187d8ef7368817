import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadsOf } from '../../src/cli/loads.ts';
import { describeInBrowser } from './browser.ts';
import { begin, END, playInPage } from './playing.ts';

/** The scripts that a page has asked for, in their order, as the manifest names them. */
const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .sort((a, b) => a.startTime - b.startTime)
      .map(({ name }) => new URL(name).pathname.replace(/^.*(?=\/assets\/)\//, ''))
      .filter(file => file.endsWith('.js')),
  );

describeInBrowser('what a visit loads', open => {
  test('is what npm run check has counted, up to the board and with it', async () => {
    const { before, with: all, gate } = loadsOf(process.env.DIST ?? 'dist');
    const page = await open({ layout: 'board', board: 'live' });
    await page.evaluate(() => performance.setResourceTimingBufferSize(10_000));

    // Whatever can be opened before a game is: the settings, and the list of several people at one screen.
    await page.locator('.settings select').first().waitFor();
    await page.getByText('Several people').click();
    await page.locator('.seating').waitFor();
    await page.waitForLoadState('networkidle');
    const home = await scriptsOf(page);
    expect(home).not.toContain(gate);
    expect(home.filter(file => !before.scripts.includes(file))).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.locator('.hand-over > .button-small').click();

    await begin(page, { level: 'The First Night', seat: 'Beria', seed: 3 });
    await page.locator('.board-ready').waitFor({ state: 'attached' });
    const board = await scriptsOf(page);
    expect(board.indexOf(gate)).toBeGreaterThan(0);
    expect(board.slice(0, board.indexOf(gate)).filter(file => !before.scripts.includes(file))).toEqual([]);

    await playInPage(page, 3);
    expect(await page.locator('#asked').textContent()).toBe(END);
    await page.locator('.game-menu').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    const loaded = await scriptsOf(page);
    expect(loaded.some(file => file.includes('/live-'))).toBe(true);
    expect(loaded.filter(file => !all.scripts.includes(file))).toEqual([]);
    // Nearly all of it, or it would be a count of something else.
    expect(new Set(loaded).size).toBeGreaterThan(0.7 * all.scripts.length);
  });
});
