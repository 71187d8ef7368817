import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How the tests play: by what stands on the page, as a person would, without a word to the program behind it. */

export interface Terms {
  readonly level: string;
  readonly seat: string;
  readonly length?: string;
  readonly seed: number;
}

/** The heading of what is asked now. */
export const heading = async (page: Page): Promise<string> =>
  (await page.locator('#asked').textContent())?.trim() ?? '';
export const END = 'The end';

/** From the first page to the first decision, past the note on content if it comes. */
export async function begin(page: Page, { level, seat, length, seed }: Terms): Promise<void> {
  await page.locator('.levels .choice', { hasText: level }).click();
  await page.locator('.seats .choice', { hasText: seat }).first().click();
  await page.getByText('Length and rules').click();
  if (length !== undefined) await page.getByLabel('Length').selectOption({ label: length });
  await page.getByLabel('Number of the shuffle').fill(String(seed));
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.content-note, .play, .board-screen').first().waitFor();
  if ((await page.locator('.content-note').count()) > 0)
    await page.getByRole('button', { name: 'I have read this' }).click();
  await page.locator('.play, .board-screen').waitFor();
}

/** The same choices every time: a small generator of whole numbers. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Waits until the page has taken the last decision: what is asked, and all that stands under it, has changed. */
async function settled(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    old => {
      const ask = document.querySelector('.ask');
      return ask !== null && ask.innerHTML !== old && ask.querySelector('button, details') !== null;
    },
    before,
    { timeout: 10_000 },
  );
}

/** On the board the paper may lie under it: there orders are slips, and all of them stand in the paper as a list. */
async function takeUp(page: Page): Promise<void> {
  if ((await page.locator('.paper-over[hidden]').count()) > 0)
    await page.locator('.slip-more, .hand-paper .button').first().click();
}

/** One decision with the mouse: a choice and its button, or any button that decides. */
export async function decide(page: Page, roll: (sides: number) => number): Promise<void> {
  const ask = page.locator('.ask');
  const before = await ask.innerHTML();
  const unchosen = ask.locator('.package-post').filter({ hasNot: page.locator('[data-selected]') });
  if ((await unchosen.count()) > 0) {
    const men = unchosen.first().locator('.choice');
    await men.nth(roll(await men.count())).click();
    return settled(page, before);
  }
  const kinds = ask.locator('.order-desk .choices-cards .choice:not([data-disabled])');
  if ((await kinds.count()) > 0 && roll(5) > 0) {
    await kinds.nth(roll(await kinds.count())).click();
    const card = ask.locator('.order-card');
    await card.waitFor();
    const targets = card.locator('.choice:not([data-disabled])');
    if ((await targets.count()) > 0) await targets.nth(roll(await targets.count())).click();
    await card.locator('button.button:not([disabled])').last().click();
    return settled(page, before);
  }
  const form = ask.locator('form.choose').last();
  const plain = ask.locator('button.button:not([disabled]):not(.button-small):not([type=submit])');
  if ((await form.count()) > 0 && ((await plain.count()) === 0 || roll(3) > 0)) {
    const options = form.locator('.choice:not([data-disabled])');
    await options.nth(roll(await options.count())).click();
    await form.locator('button[type=submit]').click();
    return settled(page, before);
  }
  await plain.nth(roll(await plain.count())).click();
  return settled(page, before);
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
  const roll = dice(seed);
  const known = new Set<string>();
  for (let decisions = 0; decisions < MOST; decisions++) {
    const title = await heading(page);
    if (!known.has(title)) {
      known.add(title);
      await onNew(title);
    }
    if (title === END || until(title)) return decisions;
    await takeUp(page);
    await decide(page, roll);
  }
  return expect.fail(`no end after ${MOST} decisions`);
}
