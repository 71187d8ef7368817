import { copyGame, type Game, resultOf } from '../engine/index.ts';
import { playOut } from '../seats/play-out.ts';
import { pickersOf } from './players.ts';
import type { Settings } from './settings.ts';
import { changedModel } from './settings.ts';
import { noteWhich, type Stats } from './stats.ts';
import type { World } from './unit.ts';
import { endingsOf, idOf, patronIds } from './words.ts';

/**
 * What other weights in the score would have made of games already played. Nobody looks at the score while he plays, but for
 * whoever decides in the years after: so a thousand scores can be tried for the price of one game. What is found is played.
 */

/** Plays a world to its end, and keeps that. */
export function endOf(world: World): Game {
  const { scenario, terms, seed } = world;
  const setup = { length: terms.length, lens: terms.lens, temperaments: terms.temper };
  return copyGame(playOut(scenario, setup, seed, pickersOf(world)).position.game);
}

/** Who would have won, and how it would have ended. */
export function rescored(ends: readonly Game[], set: Settings): Stats {
  const stats: Stats = {};
  for (const end of ends) {
    const game = { ...end, model: changedModel(end.model, set) };
    const { winner, ending } = resultOf(game);
    noteWhich(stats, 'win', idOf(end.scenario, winner), patronIds(end.scenario));
    noteWhich(stats, 'ending', ending, endingsOf(end.scenario));
  }
  return stats;
}
