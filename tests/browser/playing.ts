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

/** Plays to the end with the mouse. */
export async function playByMouse(page: Page, seed: number): Promise<void> {
  const roll = player.dice(seed);
  for (let decisions = 0; decisions < MOST; decisions++) {
    if ((await heading(page)) === player.END) return;
    await decide(page, roll);
  }
  expect.fail(`no end after ${MOST} decisions`);
}

/**
 * The same choices, pressed from within the page: where a test is about what comes, and not about how it is pressed.
 * Every new heading is told to `onNew`; then `until` may say that it is enough.
 */
export async function playInPage(
  page: Page,
  seed: number,
  until: (title: string) => boolean = () => false,
  onNew: (title: string) => Promise<void> = async () => {},
): Promise<void> {
  const known: string[] = [];
  let [dice, left] = [seed, MOST];
  while (left > 0) {
    const wish = [dice, known, left] as const;
    const met = await page.evaluate(([dice, known, left]) => hand.play(dice, known, left), wish);
    if (!known.includes(met.title)) await onNew(met.title);
    known.push(met.title);
    if (met.title === player.END || until(met.title)) return;
    dice = met.dice;
    left -= met.decisions;
  }
  expect.fail(`no end after ${MOST} decisions`);
}
