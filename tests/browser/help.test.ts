import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadsOf } from '../../src/cli/loads.ts';
import english from '../../src/text/en.json';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { begin } from './playing.ts';

const TITLE = english.help.title;
const PHONE = { viewport: { width: 390, height: 844 } };

const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/^.*(?=\/assets\/)\//, ''))
      .filter(file => file.endsWith('.js')),
  );

/** What stands in the legend without anything drawn beside it. */
const undrawn = (page: Page): Promise<string[]> =>
  page
    .locator('.legend > div')
    .evaluateAll(rows =>
      rows
        .filter(
          row => (row.querySelector('.legend-picture')?.firstElementChild?.getBoundingClientRect().width ?? 0) < 8,
        )
        .map(row => row.textContent),
    );

describeInBrowser('how to play', open => {
  test.each([{}, PHONE])('can be read before the first game, every mark drawn, and put away again (%o)', async size => {
    const page = await open(size);
    const asking = page.getByRole('button', { name: TITLE });
    await asking.click();
    const dialog = page.getByRole('dialog', { name: TITLE });
    await dialog.waitFor();
    await page.locator('.legend image').first().waitFor();
    expect(await undrawn(page)).toEqual([]);
    expect(await page.locator('.legend > div').count()).toBe(Object.keys(english.help.mark).length);
    expect(await page.locator('.glossary > div').count()).toBe(Object.keys(english.help.word).length);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(button => button === document.activeElement, await asking.elementHandle());
  });

  test('is loaded when it is asked for, and nothing beside it', async () => {
    const { before, routes } = loadsOf(process.env.DIST ?? 'dist');
    const counted = [...before.scripts, ...(routes.find(({ name }) => name.includes('help'))?.scripts ?? [])];
    const page = await open();
    await page.locator('.terms-form').waitFor();
    await page.waitForLoadState('networkidle');
    expect((await scriptsOf(page)).filter(file => !before.scripts.includes(file))).toEqual([]);
    await page.getByRole('button', { name: TITLE }).click();
    await page.locator('.legend image').first().waitFor();
    expect((await scriptsOf(page)).filter(file => !counted.includes(file))).toEqual([]);
  });

  test('can be read in the middle of a game, from its menu', async () => {
    const page = await open({ layout: 'board', board: 'still' });
    await begin(page, { level: 'The First Night', seat: 'Khrushchev', seed: 4 });
    await page.locator('.band-menu summary').click();
    await page.locator('.game-menu').getByRole('button', { name: TITLE }).click();
    await page.getByRole('dialog', { name: TITLE }).waitFor();
    await page.locator('.legend image').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: english.app.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describeInBrowser('the first page', open => {
  test('suggests the lesson to whoever has never played, and the whole game to whoever has', async () => {
    const page = await open();
    const chosen = page.locator('.levels .choice[data-selected]');
    await page.locator('.terms-form').waitFor();
    expect(await chosen.textContent()).toContain('The First Night');
    await begin(page, { level: 'The First Night', seat: 'Beria', seed: 1 });
    await page.getByRole('button', { name: english.play.leave }).click();
    await page.locator('.terms-form').waitFor();
    expect(await chosen.textContent()).toContain('Moscow 1953');
  });

  test('says what one plays for, and can be begun without scrolling', async () => {
    const page = await open({ viewport: { width: 1366, height: 768 } });
    await page.locator('.terms-form').waitFor();
    expect(await page.locator('.goal').textContent()).toBe(english.goal.patron);
    for (const level of await page.locator('.levels .choice').all()) {
      await level.click();
      await page.locator('.terms-form').waitFor();
      const box = await page.getByRole('button', { name: english.home.begin }).boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
    }
  });
});
