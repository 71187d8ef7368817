import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { DROPS, sheetOf, strikeOut } from '../sheets.ts';

/** Strike out the clause at `index` (0-based) of what one is writing; with nothing written, lay the sheet aside. */
export interface Drop {
  readonly type: 'drop';
  readonly seat: Seat;
  readonly index: number;
}

export const drop: Rule<Drop> = {
  options(game, seat, found) {
    const sheet = sheetOf(game, seat as Person);
    if (sheet === undefined) return;
    if (sheet.drops < DROPS)
      for (let index = 0; index < sheet.clauses.length; index++) found.push({ type: 'drop', seat, index });
    if (sheet.clauses.length === 0 && sheet.what !== 'package' && sheet.what !== 'counter')
      found.push({ type: 'drop', seat, index: 0 });
  },
  play(draft, { seat, index }) {
    const patron = seat as Person;
    const sheet = sheetOf(draft, patron);
    if (sheet === undefined) return;
    if (sheet.clauses.length > 0) strikeOut(draft, patron, index);
    else {
      draft.sheets[patron] = undefined;
      draft.withdrawn[patron] = draft.withdrawn[patron]! + 1;
    }
  },
};
