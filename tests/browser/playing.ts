import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as player from '../../src/cli/screens/player.ts';

/** How the tests play in the tables: with the mouse, by what stands on the page. */

export { dice, END, type Terms } from '../../src/cli/screens/player.ts';

const playerOf = (page: Page, roll: player.Roll): player.Player => ({ page, press: player.byMouse, roll });

/** What is asked, as soon as something is. */
export async function heading(page: Page): Promise<string> {
  await page.locator('#asked').first().waitFor({ state: 'attached' });
  return player.heading(page);
}

/** From the first page to the first decision, past the note on content if it comes. */
export const begin = (page: Page, terms: player.Terms): Promise<void> =>
  player.begin(playerOf(page, player.dice(terms.seed)), terms);

/** On the board the paper may lie under it: there orders are slips, and all of them stand in the paper as a list. */
async function takeUp(page: Page): Promise<void> {
  if ((await page.locator('.paper-over[hidden]').count()) > 0)
    await page.locator('.slip-more, .hand-paper .button').first().click();
}

/** One decision: an order from the list, or whatever else the page asks. */
export async function decide(page: Page, roll: player.Roll): Promise<void> {
  const ask = page.locator('.ask');
  const kinds = ask.locator('.order-desk .choices-cards .choice:not([data-disabled])');
  if ((await kinds.count()) === 0 || roll(5) === 0) return player.decide(playerOf(page, roll));
  const before = await player.asked(page);
  await kinds.nth(roll(await kinds.count())).click();
  const card = ask.locator('.order-card');
  await card.waitFor();
  const targets = card.locator('.choice:not([data-disabled])');
  if ((await targets.count()) > 0) await targets.nth(roll(await targets.count())).click();
  await card.locator('button.button:not([disabled])').last().click();
  return player.settled(page, before);
}

/** No game takes more decisions than this. */
const MOST = 600;

/** Plays with the mouse until `until` says so, or to the end. Every new heading is told to `onNew`. */
export async function playByMouse(
  page: Page,
  seed: number,
  until: (title: string) => boolean = () => false,
  onNew: (title: string) => Promise<void> = async () => {},
): Promise<number> {
  const roll = player.dice(seed);
  const known = new Set<string>();
  for (let decisions = 0; decisions < MOST; decisions++) {
    const title = await heading(page);
    if (!known.has(title)) {
      known.add(title);
      await onNew(title);
    }
    if (title === player.END || until(title)) return decisions;
    await takeUp(page);
    await decide(page, roll);
  }
  return expect.fail(`no end after ${MOST} decisions`);
}
