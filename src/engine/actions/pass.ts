import type { Person, Seat } from '../ids.ts';
import { hasLetter } from '../owing.ts';
import type { Rule } from '../rule.ts';
import { sheetOf } from '../sheets.ts';

/** Do nothing more in this phase. */
export interface Pass {
  readonly type: 'pass';
  readonly seat: Seat;
}

export const pass: Rule<Pass> = {
  options(game, seat, found) {
    if (sheetOf(game, seat as Person) === undefined && !hasLetter(game, seat as Person))
      found.push({ type: 'pass', seat });
  },
  play(draft, { seat }) {
    draft.done[seat] = true;
    draft.moved[seat] = true;
  },
};
