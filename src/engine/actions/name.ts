import { promote } from '../appointments.ts';
import { nomineesFor, openingOf, skipFormed } from '../division.ts';
import { NOBODY, type Office, type Person, type Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Name a man to an open post of one's new ministry, free; or leave it vacant (`person` NOBODY). */
export interface Name {
  readonly type: 'name';
  readonly seat: Seat;
  readonly office: Office;
  readonly person: Person;
}

export const name: Rule<Name> = {
  options(game, seat, found) {
    const office = openingOf(game);
    found.push({ type: 'name', seat, office, person: NOBODY });
    for (const person of nomineesFor(game)) found.push({ type: 'name', seat, office, person });
  },
  play(draft, { seat, office, person }) {
    if (person !== NOBODY) promote(draft, seat as Person, person, office);
    draft.formed++;
    skipFormed(draft);
  },
};
