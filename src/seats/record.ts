import type { Action } from '../engine/index.ts';
import type { HouseController } from './controller.ts';

/**
 * History, or any game that was played: each of its seats does what it did, in order. Where it stands is counted from the
 * game's own past, so that it may be loaded and taken back. Throws when a seat is asked for more than the record has.
 */
export function recorded(actions: readonly Action[]): HouseController {
  return {
    choose(past, seat) {
      const done = past.actions.reduce((count, action) => count + (action.seat === seat ? 1 : 0), 0);
      const next = actions.filter(action => action.seat === seat)[done];
      if (next === undefined) throw new Error(`the record has no action ${done} of seat ${seat}`);
      return next;
    },
  };
}
