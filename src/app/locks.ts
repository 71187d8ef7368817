import type { Text } from '../text/index.ts';

/** A PIN as it is kept: what it comes to with its salt, and by which reckoning. */
export interface Pin {
  readonly salt: string;
  readonly hash: string;
  readonly by: 'sha-256' | 'plain';
}

/** What keeps one person's seat from the others at the same screen. */
export interface Lock {
  readonly pin?: Pin;
  /** The turns in which the seat was opened without its PIN. */
  readonly forced: readonly number[];
}

/** By the id of the man whose seat it is. Kept with the game in this browser; in no record and in no saved file. */
export type Locks = Readonly<Record<string, Lock>>;

export const lockOf = (locks: Locks, id: string): Lock => locks[id] ?? { forced: [] };

/** That a seat was opened without its PIN, and when. */
export const forcedWords = (text: Text, turn: number): string =>
  turn === 0 ? text('pin.forcedEarly') : text('pin.forced', { turn });
