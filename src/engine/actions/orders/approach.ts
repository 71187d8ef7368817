import { atlasOf } from '../../atlas.ts';
import type { Person, Seat } from '../../ids.ts';
import { isAway, isOthers, isPlanned, mayOrder } from '../../orders.ts';
import type { Rule } from '../../rule.ts';
import { blank } from '../../sheets.ts';

/** Begin a secret offer to a man who passes for another's; what is offered is written next. */
export interface Approach {
  readonly type: 'approach';
  readonly seat: Seat;
  readonly person: Person;
}

export const approach: Rule<Approach> = {
  options(game, seat, found) {
    const patron = seat as Person;
    if (!mayOrder(game, patron, 'approach')) return;
    for (const person of atlasOf(game.scenario).clients)
      if (
        isOthers(game, patron, person) &&
        !isAway(game, person) &&
        !isPlanned(game, patron, 'approach', person) &&
        game.won[patron * game.scenario.people.length + person] !== 'yes'
      )
        found.push({ type: 'approach', seat, person });
  },
  play(draft, { seat, person }) {
    draft.sheets[seat] = blank('approach', person);
  },
};
