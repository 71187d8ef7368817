import type { Action, Position, Seat, View } from '../engine/index.ts';
import type { Draws } from './draws.ts';

/** A number from 0 up to and not including `sides`, by lot: the same again when the game is loaded or taken back. */
export type Roll = (sides: number) => number;

/** Whoever plays a seat from what it sees: a person, a computer player, a pupil over the wire. */
export interface Controller {
  /**
   * One of `view.options`. `signal` is aborted when the answer is no longer wanted: another seat was quicker, the game was
   * paused or taken back. `roll` is for players that leave something to chance.
   */
  choose(view: View, signal: AbortSignal, roll: Roll): Promise<Action>;
}

/** A computer player: decides at once from what its seat sees. */
export type Picker = (view: View, roll: Roll) => Action;

/** How a game has come to stand as it does, secrets included. Only a sitting has it, and shows it to the house alone. */
export interface Past {
  readonly position: Position;
  /** Every action played so far. */
  readonly actions: readonly Action[];
  readonly draws: Draws;
}

/** Whoever plays a seat that is nobody's: fate, a man left to his own reckoning, history. It decides at once, from the truth. */
export interface HouseController {
  choose(past: Past, seat: Seat): Action;
}

/** Who sits in a chair. The house and computers need nobody and are asked first; then people, all who owe at the same time. */
export type Chair =
  | { readonly by: 'house'; readonly controller: HouseController }
  | { readonly by: 'computer' | 'person'; readonly controller: Controller };
