import { type Action, type Position, type Result, result } from '../../engine/index.ts';
import { playOut } from '../../seats/play-out.ts';
import { pickersOf } from '../players.ts';
import type { Stats } from '../stats.ts';
import type { Study, World } from '../unit.ts';

/** Looks on while a game is played, and notes at its end what it saw. */
export interface Observer {
  /** Told of every action, before it is played. The position is written over: nothing of it may be kept. */
  readonly watch?: (here: Position, action: Action) => void;
  /** Told where it ended, and how. */
  readonly close: (end: Position, stats: Stats, result: Result) => void;
}
/** A fresh one for each game. */
export type Observe = (world: World) => Observer;

/** Whole games, and some of what is to be seen in them. */
export const playing =
  (observes: readonly Observe[]): Study =>
  (world, stats) => {
    const { scenario, terms, seed } = world;
    const looking = observes.map(observe => observe(world));
    const setup = { length: terms.length, lens: terms.lens, temperaments: terms.temper };
    const { position } = playOut(scenario, setup, seed, pickersOf(world), (here, action) => {
      for (const { watch } of looking) watch?.(here, action);
    });
    const end = result(position);
    if (end !== undefined) for (const { close } of looking) close(position, stats, end);
  };
