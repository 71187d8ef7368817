import { note, OTHER, PERSON } from '../events.ts';
import { NOBODY, type Person, type Seat } from '../ids.ts';
import { standing } from '../power.ts';
import type { Rule } from '../rule.ts';

/** A man whose patron has fallen offers himself to another, or keeps silent (`to` NOBODY). */
export interface Plead {
  readonly type: 'plead';
  readonly seat: Seat;
  readonly to: Person;
}

export const plead: Rule<Plead> = {
  options(game, seat, found) {
    found.push({ type: 'plead', seat, to: NOBODY });
    for (const to of standing(game)) found.push({ type: 'plead', seat, to });
  },
  play(draft, { seat, to }) {
    draft.pleas[seat] = to;
    if (to !== NOBODY) note(draft, 'pleaded', PERSON | OTHER, seat as Person, to);
  },
};
