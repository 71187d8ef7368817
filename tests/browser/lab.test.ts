import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { loadsOf } from '../../src/cli/loads.ts';
import { rateOf } from '../../src/lab/estimate.ts';
import { settingOf } from '../../src/lab/settings.ts';
import { work } from '../../src/lab/unit.ts';
import { patronIds } from '../../src/lab/words.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';
import { usualTerms } from '../usual-terms.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const { lab } = english;
const GAMES = effort(4, 8);
const ETHOS = settingOf(levelOf('1953'), '8', 'blauvelt', 'lens.ethos');

/** From the first page to the lab, as a reader comes there. */
async function toLab(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('link', { name: english.home.lab }).click();
  await page.locator('.lab-form').waitFor();
}
const aim = (page: Page, name: keyof typeof lab.aim): Promise<void> =>
  page.locator('.lab-aims .choice', { hasText: lab.aim[name].name }).click();
const field = (page: Page, label: string): Locator => page.locator('.lab-form').getByLabel(label, { exact: true });
const submit = (page: Page): Locator => page.locator('.lab-form button[type=submit]');
const status = (page: Page): Locator => page.locator('.lab-progress [role=status]');
const figure = (page: Page, title: string): Locator =>
  page.locator('.lab-figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Plays what stands in the form, to the end. */
async function play(page: Page, games = GAMES): Promise<void> {
  await field(page, lab.games).fill(String(games));
  await submit(page).click();
  await page.waitForFunction(
    done => document.querySelector('.lab-progress [role=status]')?.textContent?.endsWith(done),
    lab.done.split('. ').at(-1) ?? '',
  );
}

/** What a button gives to be saved: its name and its text. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
const rowsIn = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map(line => line.split(','));
  return rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

/** By how many pixels the page reaches beyond its right edge. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describeInBrowser('the lab', open => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ stays: true });
  });

  test('answers what if offices had not been scarce, in words, in plots, in tables and in files', async () => {
    await toLab(page);
    expect(await field(page, lab.questions).evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text)).toBe(
      lab.question.offices.ask,
    );
    await play(page);
    expect(await page.locator('.lab-result h2').textContent()).toBe(lab.question.offices.ask);
    expect(await status(page).textContent()).toContain(String(2 * GAMES));

    // The answer in words: something that parts, or that nothing can be told.
    const answer = page.locator('.lab-answer');
    const told = await answer.locator('li').allTextContents();
    const nothing = await answer.getByText(lab.change.nothing).count();
    expect(told.length > 0).toBe(nothing === 0);
    expect(await answer.textContent()).toContain(`${GAMES} games as it was, ${GAMES} changed`);

    for (const title of [lab.endings.title, lab.wins.title, lab.flips.title, lab.holds.title]) {
      const one = figure(page, title);
      const plot = one.getByRole('img', { name: title });
      await plot.waitFor();
      expect((await plot.boundingBox())?.height).toBeGreaterThan(80);
      expect(await one.locator('.lab-said p').count()).toBe(2);
      await one.locator('summary').click();
      expect(await one.locator('tbody tr').count()).toBeGreaterThan(1);
    }
    expect(await findings(page)).toEqual([]);

    // The very numbers that the command line counts.
    const endings = figure(page, lab.endings.title);
    const { name, text } = await saved(page, endings.getByRole('button', { name: lab.csv }));
    expect(name).toBe('nests-and-tails-endings-question-1.csv');
    const terms = usualTerms('1953', '8');
    const counted = work(levelOf('1953'), { terms, seed: 1, from: 0, to: GAMES });
    const base = rowsIn(text).filter(({ set }) => set === '');
    expect(base.length).toBeGreaterThan(5);
    expect(rowsIn(text).length).toBe(2 * base.length);
    for (const { ending, share, low, high, n } of base) {
      const wanted = rateOf(counted, `ending/${ending}`);
      expect({ ending, share, low, high, n }).toEqual({
        ending,
        share: String(wanted.estimate),
        low: String(wanted.low),
        high: String(wanted.high),
        n: String(GAMES),
      });
    }
    const drawing = await saved(page, endings.getByRole('button', { name: lab.svg }));
    expect(drawing.name).toMatch(/\.svg$/);
    expect(drawing.text).not.toContain('var(');
    const parsed = await page.evaluate(svg => {
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        root: root.nodeName,
        title: root.querySelector('title')?.textContent,
        bars: root.querySelectorAll('rect').length,
      };
    }, drawing.text);
    expect(parsed).toMatchObject({ root: 'svg', title: lab.endings.title });
    expect(parsed.bars).toBeGreaterThan(2);
  });

  test('stops when it is told to, keeps what there is, and answers the reader meanwhile', async () => {
    await toLab(page);
    await field(page, lab.games).fill('20000');
    await submit(page).click();
    await figure(page, lab.endings.title).getByRole('img').waitFor();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    expect(await status(page).textContent()).toBe('40000 games have begun.');
    expect(await submit(page).isDisabled()).toBe(true);
    // The form goes on being filled in.
    await aim(page, 'number');
    await field(page, lab.search).fill('fear');
    await page.getByRole('button', { name: lab.stop }).click();
    await page.waitForFunction(() => document.querySelector('progress') === null);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
    const said = (await status(page).textContent()) ?? '';
    const [, done = '', of = ''] = said.match(/^Stopped after (\d+) of (\d+) games\./) ?? [];
    expect(of).toBe('40000');
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(2000);
    expect(await figure(page, lab.endings.title).locator('.lab-said').textContent()).toContain('games: most often');
    expect(await submit(page).isDisabled()).toBe(false);
  });

  test('compares the four readings, and tells each quarter', async () => {
    await toLab(page);
    await aim(page, 'readings');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => {
        const said = document.querySelector('.lab-progress [role=status]')?.textContent ?? '';
        if (said !== heard.at(-1)) heard.push(said);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await play(page, GAMES);
    const heard = await page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
    expect(heard.filter(Boolean)[0]).toBe(`${4 * GAMES} games have begun.`);
    expect(heard.at(-1)).toBe(`${4 * GAMES} games are played. The counts are complete.`);
    expect(heard.filter(Boolean).length).toBeLessThanOrEqual(2 + 4);
    for (const name of Object.values(lab.lensName))
      expect(await figure(page, lab.endings.title).locator('.lab-said').textContent()).toContain(
        `${name}, ${GAMES} games`,
      );
    const holds = figure(page, lab.holds.title);
    await holds.getByLabel(lab.holds.man, { exact: true }).selectOption('kobulov');
    expect(await holds.locator('.lab-said p').count()).toBe(4);
    expect(await findings(page)).toEqual([]);
  });

  test('varies one coefficient, found by its name, from the keyboard alone', async () => {
    await toLab(page);
    const chosen = page.locator('.lab-aims [role=radio], .lab-aims input[type=radio]').first();
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await field(page, lab.search).waitFor();
    await field(page, lab.search).focus();
    await page.keyboard.type('against betrayal');
    expect(await field(page, lab.coefficient).inputValue()).toBe('lens.ethos');
    expect(await field(page, lab.to).inputValue()).toBe(String(2 * ETHOS));
    await page.keyboard.press('Enter');
    expect(await page.locator('.lab-progress').count()).toBe(0);
    for (const [label, value] of [
      [lab.from, '0'],
      [lab.to, '80'],
      [lab.steps, '3'],
      [lab.games, String(effort(2, 5))],
    ] as const) {
      await field(page, label).focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.lab-progress [role=status]')?.textContent?.includes('complete'),
    );
    // Who asks anew begins at the head of the answer.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(lab.number.ethos);
    const ending = figure(page, lab.sweep.ending);
    await ending.getByRole('img').waitFor();
    expect(await ending.locator('.lab-said').textContent()).toContain('at 0');
    await figure(page, lab.sweep.wins).locator('summary').click();
    expect(await figure(page, lab.sweep.wins).locator('tbody tr').count()).toBe(3 * 3);
    expect(await findings(page)).toEqual([]);
  });

  test('says what is wrong with what was typed, and plays nothing', async () => {
    await toLab(page);
    await field(page, lab.games).fill('many');
    await submit(page).click();
    expect(await page.locator('.lab-form [role=alert]').textContent()).toBe('A whole number from 1 to 20,000.');
    await aim(page, 'readings');
    for (const box of await page.locator('.lab-lenses input').all()) await box.uncheck();
    await submit(page).click();
    expect(await page.locator('.lab-lenses [role=alert]').textContent()).toBe(lab.lensesFault);
    expect(await page.locator('.lab-progress').count()).toBe(0);
    expect(await findings(page)).toEqual([]);
  });

  test('plays any level, with whoever is chosen', async () => {
    await toLab(page);
    await page.getByText(lab.more, { exact: true }).click();
    await field(page, lab.level).selectOption('first-night');
    // The lesson has one turn: there is nothing to choose.
    await field(page, english.home.length).waitFor({ state: 'detached' });
    await field(page, lab.who).selectOption('random');
    await field(page, lab.playerOf.replace('{{name}}', 'Malenkov')).selectOption('dove');
    await field(page, lab.seed).fill('77');
    await play(page, 6);
    const terms = (await page.locator('.lab-result .overline').textContent()) ?? '';
    expect(terms).toContain('The First Night');
    expect(terms).toContain(lab.whoMixed);
    expect(terms).toContain('77');
    const wins = figure(page, lab.wins.title);
    const { text } = await saved(page, wins.getByRole('button', { name: lab.csv }));
    const rows = rowsIn(text);
    const players = patronIds(levelOf('first-night')).map(id => (id === 'malenkov' ? 'dove' : 'random'));
    expect(new Set(rows.map(row => row.players))).toEqual(new Set([players.join(' ')]));
    expect(rows.every(({ level, length, seed, n }) => `${level} ${length} ${seed} ${n}` === 'first-night 1 77 6')).toBe(
      true,
    );
    expect(await findings(page)).toEqual([]);
  });

  test('measures the stylised facts', async () => {
    await toLab(page);
    await aim(page, 'facts');
    const facts = page.locator('.lab-facts');
    await facts.waitFor();
    const groups = await facts.locator('.group').count();
    expect(groups).toBeGreaterThan(1);
    expect(await facts.locator('tbody tr:not(.group)').count()).toBe(0);
    for (const name of ['Fairbanks', 'Conquest', 'Rigby']) await page.locator('.lab-lenses').getByLabel(name).uncheck();
    await play(page, effort(1, 2));
    const rows = facts.locator('tbody tr:not(.group)');
    await rows.first().waitFor();
    expect(await facts.locator('.group').count()).toBe(groups);
    for (const row of await rows.all()) expect(await row.locator('th').textContent()).toBe('Blauvelt');
    expect(await page.locator('.lab-said p').textContent()).toMatch(/^Blauvelt: of \d+ facts \d+ hold and \d+ do not;/);
    const { text } = await saved(page, page.getByRole('button', { name: lab.csv }));
    expect(rowsIn(text).length).toBe(groups);
    expect(await findings(page)).toEqual([]);
  });

  test('is loaded when it is asked for, and is what npm run check has counted', async () => {
    const { before, routes } = loadsOf(process.env.DIST ?? 'dist');
    const own = routes.find(({ name }) => name.includes('lab'))?.scripts ?? [];
    const page = await open();
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname.replace(/^.*(?=\/assets\/)\//, ''))
          .filter(file => file.endsWith('.js')),
      );
    await page.locator('.terms-form').waitFor();
    await page.waitForLoadState('networkidle');
    expect((await scripts()).filter(file => own.includes(file))).toEqual([]);
    await toLab(page);
    await play(page, 1);
    await figure(page, lab.holds.title).getByRole('img').waitFor();
    const loaded = await scripts();
    expect(loaded.filter(file => !before.scripts.includes(file) && !own.includes(file))).toEqual([]);
    // All of it, the workers' script too.
    expect(own.filter(file => !loaded.includes(file))).toEqual([]);
  });

  test('fits a phone, and leads back to the first page', async () => {
    const page = await open(PHONE);
    await toLab(page);
    expect(await tooWide(page)).toBe(0);
    await play(page, effort(1, 3));
    await figure(page, lab.holds.title).getByRole('img').waitFor();
    for (const summary of await page.locator('.lab-figure summary').all()) await summary.click();
    expect(await tooWide(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: lab.back }).click();
    await page.locator('.terms-form').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
