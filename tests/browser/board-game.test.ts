import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, byMouse, byTouch, dice, END, type Press, type Terms } from '../../src/cli/screens/player.ts';
import { effort } from '../effort.ts';
import { playOnBoard, typeOnBoard } from './boarding.ts';
import { describeInBrowser } from './browser.ts';
import { beginByKeyboard } from './typing.ts';

interface Game extends Terms {
  /** So many orders are planned from the board, or it was no game on the board. */
  readonly least: number;
}
const LESSON: Game = { level: 'The First Night', seat: 'Khrushchev', seed: 3, least: 2 };
/** By keyboard it comes to spoils of several posts, one after the other. */
const YEAR: Game = { level: 'Moscow 1953', seat: 'Beria', length: '5 turns', seed: 35, least: 8 };
const GAMES = effort(0, 1) === 0 ? [LESSON] : [LESSON, YEAR];

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function play(page: Page, press: Press, { least, ...terms }: Game) {
  const player = { page, press, roll: dice(terms.seed) };
  await begin(player, terms);
  const played = await playOnBoard(player);
  expect([...played.met]).toContain(END);
  expect(played.planned.length).toBeGreaterThanOrEqual(least);
  return played;
}

describeInBrowser('a whole game on the board', open => {
  test.each(GAMES)('by mouse: $level as $seat', async game => {
    await play(await open({ layout: 'board', board: 'still' }), byMouse, game);
  });

  test('by mouse, on the live board: the lesson', async () => {
    await play(await open({ layout: 'board', board: 'live' }), byMouse, { ...LESSON, seed: 5 });
  });

  test.each(GAMES)('by finger, on a phone: $level as $seat', async game => {
    const page = await open({ layout: 'board', board: 'still', ...PHONE });
    const { swipes } = await play(page, byTouch, game);
    expect(swipes).toBeGreaterThanOrEqual(game.least);
  });

  test.each(GAMES)('by keyboard alone: $level', async ({ least, ...terms }) => {
    const page = await open({ layout: 'board', board: 'still' });
    await beginByKeyboard(page, terms);
    const { met, planned } = await typeOnBoard(page, dice(terms.seed));
    expect([...met]).toContain(END);
    expect(planned.length).toBeGreaterThanOrEqual(least);
  });
});
