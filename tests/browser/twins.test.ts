import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Phase, Seat } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';
import { describeInBrowser } from './browser.ts';
import { everything } from './secrets.ts';
import { twins } from './twins.ts';

const PERSONS = ['khrushchev', 'molotov', 'kruglov'] as const;
type Person = (typeof PERSONS)[number];
interface Case {
  readonly who: Person;
  readonly phase: Phase;
  readonly since: Phase;
  readonly because: string;
}
const CASES: readonly Case[] = [
  { who: 'molotov', phase: 'divisionBallot', since: 'divisionBallot', because: 'ballots lie face down' },
  { who: 'khrushchev', phase: 'offers', since: 'offers', because: 'letters have not been delivered' },
  { who: 'khrushchev', phase: 'orders', since: 'orders', because: 'orders are sealed' },
  { who: 'molotov', phase: 'approaches', since: 'orders', because: 'whom others approach is between them' },
  { who: 'kruglov', phase: 'approaches', since: 'approaches', because: 'evenings are one’s own' },
  { who: 'molotov', phase: 'ballot', since: 'ballot', because: 'ballots lie face down at every sitting' },
];

/** What is numbered or measured anew on every page, and where the mouse happens to be. */
const NUMBERED =
  /\s(?:id|for|name|aria-labelledby|aria-describedby|aria-controls|data-hovered|data-focused|textLength|lengthAdjust)="[^"]*"|blob:[^"')]+/g;
/** The page when it has come to rest: nothing is fetched any more, and nothing changes. */
async function htmlOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  const html = await page.evaluate(async () => {
    for (let before = ''; ; ) {
      const now = document.body.outerHTML;
      if (now === before && document.querySelector('.loading') === null) return now;
      before = now;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  });
  return html.replace(NUMBERED, '');
}

/** Home, from wherever one is. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.locator('.kept-list li').first().waitFor();
}

/** Takes up a game from a file, and reads all that its first person is shown. */
async function read(page: Page, file: string): Promise<string[]> {
  const games = await page.locator('.kept-list li').count();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load from a file' }).click();
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.locator('.kept-list li').nth(games).waitFor();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Save to a file/ })
    .first()
    .click();
  const kept = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(kept)).toEqual(JSON.parse(file));
  await page
    .getByRole('button', { name: /^Play on/ })
    .first()
    .click();
  await page.locator('.hand-over').waitFor();
  const found = [await htmlOf(page)];
  await page.getByRole('button', { name: /^I am/ }).click();
  await page.locator('.play, .board-screen').waitFor();
  // Whatever lies before the decision, papers and counts, is read as well.
  for (let papers = 0; papers < 6; papers++) {
    found.push(await htmlOf(page));
    const on = page.locator('.ask').getByRole('button', { name: /^(?:Continue|Go on)$/ });
    if ((await on.count()) === 0) break;
    await on.first().click();
  }
  for (const table of await page.locator('.tables .choices-inline .choice').all()) {
    await table.click();
    found.push(await htmlOf(page), await page.title());
  }
  expect((await everything(page)).length).toBeGreaterThan(1000);
  await leave(page);
  return found;
}

describeInBrowser('two games that differ only in what a seat may not know', open => {
  const scenario = levelOf('1953');
  const setup = { length: '5', lens: 'blauvelt', temperaments: 'historical' } as const;
  const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;
  const all = CASES.flatMap(it => (['tables', 'board'] as const).map(layout => ({ ...it, layout })));
  const few = all.filter(({ who, phase }, index) => (who === 'molotov' || phase === 'orders') && index % 2 === 0);
  const cases = effort(0, 1) === 0 ? few : all;

  test.each(cases)('look the same to $who in $phase, as $layout: $because', async ({ who, phase, since, layout }) => {
    const files = twins({ scenario, setup, persons: PERSONS.map(seatOf), seat: seatOf(who), phase, since }, 1);
    expect(files[0]).not.toBe(files[1]);
    const game = { level: '1953', seat: PERSONS, length: '5', seed: 1 };
    const page = await open({ layout, board: 'still', game, acceptDownloads: true });
    await page.getByRole('button', { name: /^I am/ }).click();
    await page.locator('.play, .board-screen').waitFor();
    await leave(page);
    const [one, other] = [await read(page, files[0]), await read(page, files[1])];
    expect(one.length).toBe(other.length);
    // Tag by tag, so that a difference can be read.
    for (const [index, html] of one.entries()) expect(other[index]?.split(/(?=<)/)).toEqual(html.split(/(?=<)/));
  });
});
