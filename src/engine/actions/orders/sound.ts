import { hasWon } from '../../appointments.ts';
import { atlasOf } from '../../atlas.ts';
import type { Person, Seat } from '../../ids.ts';
import { isPlanned, mayOrder, planOrder, rivalsOf } from '../../orders.ts';
import type { Rule } from '../../rule.ts';

/** Feel for a member's vote in a plot against a rival. He may talk. */
export interface Sound {
  readonly type: 'sound';
  readonly seat: Seat;
  readonly person: Person;
  readonly against: Person;
}

export const sound: Rule<Sound> = {
  options(game, seat, found) {
    const patron = seat as Person;
    if (!mayOrder(game, patron, 'sound')) return;
    for (const against of rivalsOf(game, patron))
      for (const person of atlasOf(game.scenario).members)
        if (!hasWon(game, patron, person) && !isPlanned(game, patron, 'sound', person, against))
          found.push({ type: 'sound', seat, person, against });
  },
  play(draft, { seat, person, against }) {
    planOrder(draft, seat as Person, 'sound', { person, against });
  },
};
