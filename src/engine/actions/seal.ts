import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { sheetOf } from '../sheets.ts';

/** Seal one's orders: they can no longer be taken back. */
export interface Seal {
  readonly type: 'seal';
  readonly seat: Seat;
}

export const seal: Rule<Seal> = {
  options(game, seat, found) {
    if (sheetOf(game, seat as Person) === undefined) found.push({ type: 'seal', seat });
  },
  play(draft, { seat }) {
    draft.done[seat] = true;
  },
};
