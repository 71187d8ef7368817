import type { Locator, Page } from 'playwright-core';

/** Plays on the board as a person would: by what stands on the page, without a word to the program behind it. */

/** Presses something: with a mouse, or with a finger. */
export type Press = (what: Locator) => Promise<void>;
export const byMouse: Press = what => what.click();
export const byTouch: Press = what => what.tap();

/** A whole number below `sides`. */
export type Roll = (sides: number) => number;
/** The same choices every time: a small generator of whole numbers. */
export function dice(seed: number): Roll {
  let state = seed >>> 0;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** One who plays: on which page, how he presses, and what he chooses by. */
export interface Player {
  readonly page: Page;
  readonly press: Press;
  readonly roll: Roll;
}

/** What is asked now, whether the paper on which it stands is up or not; on the first page, nothing. */
export const heading = async (page: Page): Promise<string> =>
  (await page.locator('#asked').allTextContents()).join('').trim();
export const END = 'The end';

const ask = (page: Page): Locator => page.locator('.ask');
const paper = (page: Page): Locator => page.locator('.paper-over');
export const isPaperUp = (page: Page): Promise<boolean> => paper(page).isVisible();
/** Whether orders are being given: then slips lie in the hand, or the place where they would. */
export const isOrdering = async (page: Page): Promise<boolean> => (await page.locator('.hand .slips').count()) > 0;

/** Waits until the page has taken a decision: what is asked, and all that stands under it, has changed. */
export async function settled(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    old => {
      const found = document.querySelector('.ask');
      return found !== null && found.innerHTML !== old && found.querySelector('button, details') !== null;
    },
    before,
    { timeout: 10_000 },
  );
}
export const asked = (page: Page): Promise<string> => ask(page).innerHTML();

/** One decision on the paper: a choice and its button, or any button that decides. */
export async function decide({ page, press, roll }: Player): Promise<void> {
  const here = ask(page);
  const before = await asked(page);
  const unchosen = here.locator('.package-post').filter({ hasNot: page.locator('[data-selected]') });
  if ((await unchosen.count()) > 0) {
    const men = unchosen.first().locator('.choice');
    await press(men.nth(roll(await men.count())));
    return settled(page, before);
  }
  const form = here.locator('form.choose').last();
  const plain = here.locator('button.button:not([disabled]):not(.button-small):not([type=submit])');
  if ((await form.count()) > 0 && ((await plain.count()) === 0 || roll(3) > 0)) {
    const options = form.locator('.choice:not([data-disabled])');
    await press(options.nth(roll(await options.count())));
    await press(form.locator('button[type=submit]'));
    return settled(page, before);
  }
  await press(plain.nth(roll(await plain.count())));
  return settled(page, before);
}

/** A game as it is asked for on the first page. */
export interface Terms {
  readonly level: string;
  readonly seat: string;
  readonly length?: string;
  readonly seed: number;
}

/** From the first page to the first decision, past the note on content if it comes. */
export async function begin({ page, press }: Player, { level, seat, length, seed }: Terms): Promise<void> {
  await press(page.locator('.levels .choice', { hasText: level }));
  await press(page.locator('.seats .choice', { hasText: seat }).first());
  await press(page.getByText('Length and rules'));
  if (length !== undefined) await page.getByLabel('Length').selectOption({ label: length });
  await page.getByLabel('Number of the shuffle').fill(String(seed));
  await press(page.getByRole('button', { name: 'Begin' }));
  const note = page.locator('.content-note');
  const table = page.locator('.play, .board-screen #asked');
  await note.or(table).first().waitFor();
  if ((await note.count()) > 0) await press(page.getByRole('button', { name: 'I have read this' }));
  await table.first().waitFor();
}

/** The paper is laid aside, and what lies beside the board is put away. */
export async function clear({ page, press }: Player): Promise<void> {
  if (await isPaperUp(page)) await press(paper(page).locator('.paper-bar button'));
  const lying = page.locator('.stage-card');
  while ((await lying.count()) > 0) await press(lying.locator('.button').last());
}

/** No board has more places than this. */
const PLACES = 20;
/** What stands on the board under this name, if anything does; where there is one place at a time, they are turned to it. */
export async function spotOf({ page, press }: Player, name: string): Promise<Locator | undefined> {
  const spot = page.locator(`[data-spot="${name}"]`);
  const next = page.locator('.pager-turn').last();
  const pages = (await next.count()) > 0 ? PLACES : 0;
  for (let turned = 0; turned < pages && (await spot.count()) === 0; turned++) await press(next);
  return (await spot.count()) > 0 ? spot : undefined;
}

/** The slips that lie in the hand, or those of one order. */
export const slips = (page: Page, order = ''): Locator =>
  page.locator('.slips .slip:not(.slip-more)').filter({ hasText: order });

/** Plans what the slip that was taken up says; where it leaves something open, that is chosen first. */
export async function plan({ page, press, roll }: Player): Promise<void> {
  const slip = page.locator('.order-slip');
  const which = slip.locator('.choice');
  const before = await asked(page);
  if ((await which.count()) > 0) await press(which.nth(roll(await which.count())));
  await press(slip.locator('.button-main'));
  await settled(page, before);
}

/** Enough is planned. */
export async function seal(player: Player): Promise<void> {
  await clear(player);
  const before = await asked(player.page);
  await player.press(player.page.locator('.hand-seal'));
  await settled(player.page, before);
}

/** How many favours are left for orders. */
export const favoursLeft = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('.hand-favours').innerText()).replace(/^\D*/, ''), 10) || 0;
