import { ask } from '../due.ts';
import { EVERYONE, note } from '../events.ts';
import type { Person, Seat } from '../ids.ts';
import { targetOf } from '../presidium/confrontation.ts';
import type { Rule } from '../rule.ts';

/** Say who is to keep the prisoner. */
export interface Keep {
  readonly type: 'keep';
  readonly seat: Seat;
  readonly keeper: 'army' | 'police';
}
const KEEPERS = ['army', 'police'] as const;

export const keep: Rule<Keep> = {
  options(_game, seat, found) {
    for (const keeper of KEEPERS) found.push({ type: 'keep', seat, keeper });
  },
  play(draft, { seat, keeper }) {
    draft.keeper = keeper;
    note(draft, 'custody', EVERYONE, seat as Person, targetOf(draft), KEEPERS.indexOf(keeper));
    ask(draft, 'exit', seat as Person, targetOf(draft));
  },
};
