import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  asked,
  clear,
  decide,
  END,
  favoursLeft,
  heading,
  isOrdering,
  isPaperUp,
  type Player,
  plan,
  type Roll,
  seal,
  settled,
  slips,
} from '../../src/cli/screens/player.ts';
import { decide as decideByKeys, focus, tabTo } from './typing.ts';

/** How the tests play on the board: men are picked where they stand, orders are slips. By mouse, by finger, by keyboard. */

/** What came of a game. */
export interface Played {
  /** The headings that were met. */
  readonly met: Set<string>;
  /** Orders that were planned by a slip, about whom or what was picked on the board. */
  readonly planned: string[];
  /** How often a place was swiped to. */
  swipes: number;
}

/** Whether it has been played long enough, under a heading. */
type IsEnough = (title: string) => Promise<boolean>;

/** No game takes more decisions than this. */
const MOST = 600;
/** So many are looked at for something that can be ordered; then it is enough. */
const LOOKS = 5;

/** Plays to the end, or until `isEnough` says so, which is asked before every decision. */
export async function playOnBoard(player: Player, isEnough: IsEnough = async () => false): Promise<Played> {
  const { page } = player;
  const played: Played = { met: new Set(), planned: [], swipes: 0 };
  for (let decisions = 0; decisions < MOST; decisions++) {
    const title = await heading(page);
    played.met.add(title);
    if (title === END || (await isEnough(title))) return played;
    if (!(await isOrdering(page))) await decide(player);
    else if (await isPaperUp(page)) await clear(player);
    else if (!(await order(player, played))) await seal(player);
  }
  return expect.fail(`no end after ${MOST} decisions`);
}

/** Looks at men and posts until something can be ordered about one, and plans it. */
async function order(player: Player, played: Played): Promise<boolean> {
  const { page, press, roll } = player;
  for (let looks = 0; looks < LOOKS && (await favoursLeft(page)) > 0; looks++) {
    await clear(player);
    if ((await page.locator('.pager').count()) > 0) {
      for (let turns = roll(3) + 1; turns > 0; turns--) await swipe(page);
      played.swipes++;
    }
    const spots = page.locator('.spot');
    const spot = spots.nth(roll(await spots.count()));
    const whom = (await spot.getAttribute('data-spot')) ?? '';
    await press(spot);
    await page.locator('.stage-card').waitFor();
    const found = slips(page);
    const count = await found.count();
    if (count === 0) continue;
    const slip = found.nth(roll(count));
    const what = await slip.locator('.slip-name').innerText();
    await press(slip);
    await plan(player);
    played.planned.push(`${whom}: ${what}`);
    return true;
  }
  return false;
}

/** In milliseconds. */
const FRAME = 16;

/** A finger goes across the board from right to left: to the next place. */
async function swipe(page: Page): Promise<void> {
  const before = await page.locator('.pager p').innerText();
  const { x, y, width, height } = (await page.locator('.board').boundingBox())!;
  const finger = await page.context().newCDPSession(page);
  const at = (share: number) => [{ x: x + width * share, y: y + height * 0.9 }];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.8) });
  for (const share of [0.65, 0.5, 0.35, 0.2, 0.2]) {
    // A finger takes its time, and rests: what is flung swallows the next tap.
    await page.waitForTimeout(FRAME);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  }
  await page.waitForTimeout(5 * FRAME);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await finger.detach();
  await page.waitForFunction(old => document.querySelector<HTMLElement>('.pager p')?.innerText !== old, before);
}

/** The same with the keyboard alone: Tab, letters, arrows on the board, Enter and Escape. */
export async function typeOnBoard(page: Page, roll: Roll, isEnough: IsEnough = async () => false): Promise<Played> {
  const played: Played = { met: new Set(), planned: [], swipes: 0 };
  for (let decisions = 0; decisions < MOST; decisions++) {
    const title = await heading(page);
    played.met.add(title);
    if (title === END || (await isEnough(title))) return played;
    while (await page.locator('.turning').isVisible()) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(FRAME);
    }
    if (!(await isOrdering(page))) await decideByKeys(page, roll);
    else if (await isPaperUp(page)) await page.keyboard.press('b');
    else if (!(await orderByKeys(page, roll, played))) await sealByKeys(page);
  }
  return expect.fail(`no end after ${MOST} decisions`);
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const isSlip = ({ classes }: { readonly classes: string }) =>
  /\bslip\b(?!-)/.test(classes) && !/slip-more/.test(classes);

async function orderByKeys(page: Page, roll: Roll, played: Played): Promise<boolean> {
  for (let looks = 0; looks < LOOKS && (await favoursLeft(page)) > 0; looks++) {
    for (let steps = roll(6) + 1; steps > 0; steps--) await page.keyboard.press(ARROWS[roll(ARROWS.length)]!);
    // Whoever has just laid something aside, or planned it, stands on the board.
    const { spot } = await focus(page);
    expect(spot).not.toBe('');
    await page.keyboard.press('Enter');
    await page.locator('.stage-card').waitFor();
    const count = await slips(page).count();
    if (count === 0) {
      await page.keyboard.press('Escape');
      await page.locator('.stage-card').waitFor({ state: 'detached' });
      continue;
    }
    const before = await asked(page);
    for (let skip = roll(count); skip > 0; skip--) await tabTo(page, isSlip);
    const { name } = await tabTo(page, isSlip);
    await page.keyboard.press('Enter');
    await page.locator('.order-slip:focus').waitFor();
    for (;;) {
      const { type } = await tabTo(page, it => /button-main/.test(it.classes) || (it.type === 'radio' && !it.chosen));
      if (type !== 'radio') break;
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await settled(page, before);
    played.planned.push(`${spot}: ${name}`);
    return true;
  }
  return false;
}

async function sealByKeys(page: Page): Promise<void> {
  const before = await asked(page);
  await tabTo(page, ({ classes }) => /hand-seal/.test(classes));
  await page.keyboard.press('Enter');
  await settled(page, before);
}
