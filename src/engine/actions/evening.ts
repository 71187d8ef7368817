import { deedsOf } from '../clients/evening.ts';
import type { Deed } from '../game.ts';
import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { waitingSuit } from './reply.ts';

/** Spend the evening: keep quiet, call on a patron, pass something on, ask for something, warn. */
export interface Evenings {
  readonly type: 'evening';
  readonly seat: Seat;
  readonly deed: Deed;
  readonly patron: Person;
}

export const evening: Rule<Evenings> = {
  options(game, seat, found) {
    if (waitingSuit(game, seat as Person) !== undefined) return;
    for (const { deed, patron } of deedsOf(game, seat as Person)) found.push({ type: 'evening', seat, deed, patron });
  },
  play(draft, { seat, deed, patron }) {
    draft.evening[seat] = { deed, patron };
  },
};
