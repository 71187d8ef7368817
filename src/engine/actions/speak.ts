import { EVERYONE, note } from '../events.ts';
import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Speak to the motion, openly, before the vote. */
export interface Speak {
  readonly type: 'speak';
  readonly seat: Seat;
  readonly side: 'for' | 'against' | 'silent';
}
const SIDES = ['for', 'against', 'silent'] as const;

export const speak: Rule<Speak> = {
  options(_game, seat, found) {
    for (const side of SIDES) found.push({ type: 'speak', seat, side });
  },
  play(draft, { seat, side }) {
    draft.statements[seat] = side;
    note(draft, 'spoke', EVERYONE, seat as Person, undefined, SIDES.indexOf(side));
  },
};
