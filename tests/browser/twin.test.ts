import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clear, dice, heading, isOrdering, isPaperUp } from '../../src/cli/screens/player.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { playOnBoard } from './boarding.ts';
import { describeInBrowser } from './browser.ts';
import { byHand } from './hand.ts';

/** So many decisions are compared; all of a game if it is to be long. */
const ENOUGH = effort(15, Number.POSITIVE_INFINITY);
const LEAST = effort(12, 20);
/** From where on; from the beginning if it is to be long. */
const AT = effort(0, 1) === 0 ? 'offers' : undefined;

/** What the board makes of the word in the table. */
const OPINIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(english.board.trust).map(([trust, said]) => [
    english.trust[trust as keyof typeof english.trust],
    said,
  ]),
);

/** The table of men as it reads: what the board should say of each, by his name. */
const tableOfMen = (page: Page): Promise<[name: string, label: string][]> =>
  page.locator('.men').evaluate(
    (table, words) =>
      [...table.querySelectorAll('tbody')].flatMap(group => {
        const whose = group.querySelector('.group th')?.lastChild?.textContent ?? '';
        return [...group.querySelectorAll('tr:not(.group)')].map(row => {
          const [post, trust] = [...row.querySelectorAll('td')];
          const name = row.querySelector('th button')?.textContent ?? '';
          const held = post?.firstChild?.textContent ?? '';
          const where = row.classList.contains('down') ? words.down : held === '–' ? words.noPost : held;
          const away = post?.querySelector('.note') == null ? '' : `, ${words.away}`;
          const said = words.opinions[trust?.textContent ?? ''];
          const opinion = said === undefined ? '' : ` ${said}`;
          const master = whose === words.masterless ? words.nobodys : `${whose.replace(/men$/, 'man')}.`;
          return [name, `${name}, ${where}${away}. ${master}${opinion}`] as [string, string];
        });
      }),
    {
      ...{ down: english.tables.down, noPost: english.board.noPost, nobodys: english.board.nobodys },
      ...{ away: english.tables.away, masterless: english.tables.masterless, opinions: OPINIONS },
    },
  );

/** Clients as they stand on the board, by name; patrons and members are no rows of that table. */
async function menOnBoard(spots: Locator): Promise<[name: string, label: string][]> {
  const labels = await spots.evaluateAll(all => all.map(it => it.getAttribute('aria-label') ?? ''));
  const others = [english.board.patron, english.board.member];
  return labels
    .filter(label => others.every(other => !label.includes(other)))
    .map(label => [label.split(', ')[0] ?? '', label]);
}

/** Those for whom there is no room to stand, from the lists behind the piles. */
async function menInPiles(page: Page): Promise<string[]> {
  const names: string[] = [];
  const piles = page.locator('[data-spot^=more-]');
  for (let pile = 0; pile < (await piles.count()); pile++) {
    await piles.nth(pile).click();
    names.push(...(await page.locator('.place-man > span').allTextContents()));
    await page.keyboard.press('Escape');
  }
  return names;
}

describeInBrowser('the board and the tables', open => {
  test('say the same of every man after every decision, and T turns one into the other', async () => {
    const game = { level: '1953', seat: 'khrushchev', length: '5', seed: 8, at: AT } as const;
    const page = await open({ layout: 'board', board: 'still', game });
    const player = { page, press: byHand, roll: dice(8) };
    let compared = 0;
    let whole = 0;
    await playOnBoard(player, async () => {
      await page.locator('.turning').waitFor({ state: 'hidden' });
      const asked = await heading(page);
      const standing = new Map(await menOnBoard(page.locator('[data-spot^=man-]')));
      const bare = (await isOrdering(page)) && !(await isPaperUp(page));
      const piled = bare ? await menInPiles(page) : [];
      if (bare) await clear(player);

      await page.keyboard.press('t');
      await page.locator('.play .men').waitFor();
      expect(await page.locator('.board-screen').count()).toBe(0);
      expect(await heading(page)).toBe(asked);
      const rows = new Map(await tableOfMen(page));
      for (const [name, label] of standing) expect(label).toBe(rows.get(name));
      if (bare) {
        expect([...new Set([...standing.keys(), ...piled])].sort()).toEqual([...rows.keys()].sort());
        whole++;
      }
      expect(standing.size).toBeGreaterThan(20);

      await page.keyboard.press('t');
      await page.locator('.board-screen .spot').first().waitFor({ state: 'attached' });
      expect(await heading(page)).toBe(asked);
      compared++;
      return compared >= ENOUGH;
    });
    expect(compared).toBeGreaterThan(LEAST);
    expect(whole).toBeGreaterThan(1);
  });
});
