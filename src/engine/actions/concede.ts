import { concede as giveWay } from '../division.ts';
import { NOBODY, type Person, type Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Grant one man's demand, or stand by the package as it is (`to` NOBODY). */
export interface Concede {
  readonly type: 'concede';
  readonly seat: Seat;
  readonly to: Person;
}

export const concede: Rule<Concede> = {
  options(game, seat, found) {
    found.push({ type: 'concede', seat, to: NOBODY });
    for (let patron = 0; patron < game.scenario.patrons; patron++)
      if (game.backing[patron] === 'demand') found.push({ type: 'concede', seat, to: patron as Person });
  },
  play(draft, { seat, to }) {
    giveWay(draft, to);
    draft.done[seat] = true;
    for (let patron = 0; patron < draft.scenario.patrons; patron++)
      if (draft.backing[patron] === 'demand') draft.backing[patron] = 'oppose';
  },
};
