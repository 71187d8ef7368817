import { EVERYONE, note, OTHER, PERSON } from '../events.ts';
import type { Draft, Sheet } from '../game.ts';
import { NO_OFFICE, type Person, type Seat } from '../ids.ts';
import { planOrder } from '../orders.ts';
import type { Rule } from '../rule.ts';
import { isSendable, sheetOf } from '../sheets.ts';

/** Send what one has written: table the package, deliver the offer, plan the approach. */
export interface Send {
  readonly type: 'send';
  readonly seat: Seat;
}

function deliver(draft: Draft, from: Person, sheet: Sheet, countered: boolean): void {
  const { to, open, clauses } = sheet;
  draft.offers.push({ from, to, open, clauses, countered, state: countered ? 'sent' : 'written' });
  if (countered) note(draft, 'countered', open ? EVERYONE : PERSON | OTHER, from, to);
}

export const send: Rule<Send> = {
  options(game, seat, found) {
    const sheet = sheetOf(game, seat as Person);
    if (sheet !== undefined && isSendable(game, sheet)) found.push({ type: 'send', seat });
  },
  play(draft, { seat }) {
    const patron = seat as Person;
    const sheet = sheetOf(draft, patron);
    if (sheet === undefined) return;
    if (sheet.what === 'approach') {
      planOrder(draft, patron, 'approach', {
        person: sheet.to,
        office: sheet.clauses.find(c => c.term === 'post')?.office ?? NO_OFFICE,
        safety: sheet.clauses.some(c => c.term === 'safety'),
        pressure: sheet.clauses.some(c => c.term === 'pressure'),
      });
      draft.sheets[patron] = undefined;
    } else if (sheet.what === 'package') {
      draft.done[patron] = true;
      note(draft, 'packageSent', EVERYONE, patron);
    } else {
      deliver(draft, patron, sheet, sheet.what === 'counter');
      draft.sheets[patron] = undefined;
      if (sheet.what === 'offer') draft.done[patron] = true;
      else draft.done[sheet.to] = false;
    }
  },
};
