import type { Page } from 'playwright-core';
import {
  begin,
  clear,
  decide,
  dice,
  END,
  favoursLeft,
  heading,
  isOrdering,
  isPaperUp,
  type Player,
  type Press,
  plan,
  seal,
  slips,
  spotOf,
} from './player.ts';
import { SCREENS } from './screens.ts';

/** The game that is played for the pictures; with the choices below, every screen comes by. */
const GAME = { level: 'Moscow 1953', seat: 'Khrushchev', length: '5 turns', seed: 4 } as const;
/** To whom offers are made, turn after turn, as long as there are favours. */
const WANTED = ['man-serov', 'man-riasnoi', 'man-melnikov', 'man-safonov', 'man-zhukov'] as const;
/** No game takes more decisions than this. */
const MOST = 400;

type Take = (number: number, name: string) => Promise<void>;

/** Plays one game and takes a picture of every screen as it comes by. Says which have not. */
export async function direct(page: Page, press: Press, take: Take): Promise<string[]> {
  const player: Player = { page, press, roll: dice(GAME.seed) };
  const missing = new Set(SCREENS);
  const look = async () => {
    for (const screen of missing) {
      if (!(await screen.due(player))) continue;
      await screen.bring?.(player);
      await take(SCREENS.indexOf(screen) + 1, screen.name);
      missing.delete(screen);
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
    }
  };
  await page.locator('.seats').waitFor();
  await look();
  await begin(player, GAME);
  for (let decisions = 0; decisions < MOST; decisions++) {
    await look();
    if ((await heading(page)) === END) break;
    await move(player);
  }
  return [...missing].map(({ name }) => name);
}

/** One decision, on the paper or on the board. */
export async function move(player: Player): Promise<void> {
  const { page } = player;
  const turning = page.locator('.turning');
  // It leaves by itself, too, perhaps while one reaches for it.
  if (await turning.isVisible()) return page.keyboard.press('Escape');
  if (!(await isOrdering(page))) return decide(player);
  if (await isPaperUp(page)) return clear(player);
  for (const name of (await favoursLeft(page)) > 0 ? WANTED : []) {
    await clear(player);
    const spot = await spotOf(player, name);
    if (spot === undefined) continue;
    await player.press(spot);
    const offers = slips(page, 'Approach');
    if ((await offers.count()) === 0) continue;
    await player.press(offers.first());
    return plan(player);
  }
  return seal(player);
}
