import type { Person, Seat } from '../ids.ts';
import { rivalsOf } from '../orders.ts';
import type { Rule } from '../rule.ts';
import { blank, DROPS, sheetOf } from '../sheets.ts';

/** Begin an offer of alliance to another patron, openly or in secret; its clauses are written next. */
export interface Offering {
  readonly type: 'offer';
  readonly seat: Seat;
  readonly to: Person;
  readonly open: boolean;
}

export const offer: Rule<Offering> = {
  options(game, seat, found) {
    if (sheetOf(game, seat as Person) !== undefined || game.withdrawn[seat]! >= DROPS) return;
    for (const to of rivalsOf(game, seat as Person)) {
      found.push({ type: 'offer', seat, to, open: false });
      found.push({ type: 'offer', seat, to, open: true });
    }
  },
  play(draft, { seat, to, open }) {
    draft.sheets[seat] = blank('offer', to, open);
  },
};
