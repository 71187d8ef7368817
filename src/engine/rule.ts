import type { Draft, Game } from './game.ts';
import type { Seat } from './ids.ts';

/** The rules of one kind of action: every instance open to a seat now, and what an instance does. */
export interface Rule<A extends { readonly type: string; readonly seat: Seat }> {
  /** Appends to `found` what `seat` may do; only called in a phase that admits the kind, for a seat that owes. */
  options(game: Game, seat: Seat, found: unknown[]): void;
  play(draft: Draft, action: A): void;
}
