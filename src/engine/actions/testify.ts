import { NOBODY, type Person, type Seat } from '../ids.ts';
import { masterOf } from '../power.ts';
import type { Rule } from '../rule.ts';

/** Speak before the Plenum against a patron who is not one's own, or keep silent (`against` NOBODY). */
export interface Testify {
  readonly type: 'testify';
  readonly seat: Seat;
  readonly against: Person;
}

export const testify: Rule<Testify> = {
  options(game, seat, found) {
    found.push({ type: 'testify', seat, against: NOBODY });
    for (let patron = 0; patron < game.scenario.patrons; patron++)
      if (patron !== seat && patron !== masterOf(game, seat as Person))
        found.push({ type: 'testify', seat, against: patron as Person });
  },
  play(draft, { seat, against }) {
    draft.testimony[seat] = against;
  },
};
