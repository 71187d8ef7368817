import { ask } from '../due.ts';
import type { Person, Seat } from '../ids.ts';
import { points } from '../ledger.ts';
import { leaderOf, targetOf } from '../presidium/confrontation.ts';
import { strikeForce } from '../presidium/force.ts';
import type { Rule } from '../rule.ts';

/** A man who has learned of the plot against him answers it at once, or bides his time. */
export interface Riposte {
  readonly type: 'riposte';
  readonly seat: Seat;
  readonly strike: boolean;
}

export const riposte: Rule<Riposte> = {
  options(game, seat, found) {
    if (targetOf(game) !== (seat as Person)) return;
    found.push({ type: 'riposte', seat, strike: false });
    const { strike } = game.model;
    if (points(game.suspicion[seat]!) > strike.riposte && strikeForce(game, seat as Person) > strike.force)
      found.push({ type: 'riposte', seat, strike: true });
  },
  play(draft, { seat, strike }) {
    draft.done[seat] = true;
    if (strike) ask(draft, 'strike', seat as Person, leaderOf(draft));
  },
};
