import { EVERYONE, note, OTHER, PERSON } from '../events.ts';
import type { Person, Seat } from '../ids.ts';
import { strikeBargain } from '../pacts.ts';
import type { Rule } from '../rule.ts';
import { blank, clause, sheetOf } from '../sheets.ts';

/** Answer an offer: take it, leave it, or, once, write it anew. */
export interface Answer {
  readonly type: 'answer';
  readonly seat: Seat;
  readonly from: Person;
  readonly answer: 'accept' | 'refuse' | 'counter';
}

export const answer: Rule<Answer> = {
  options(game, seat, found) {
    if (sheetOf(game, seat as Person) !== undefined) return;
    for (const { from, to, state, countered } of game.offers) {
      if (to !== (seat as Person) || state !== 'sent') continue;
      found.push({ type: 'answer', seat, from, answer: 'accept' });
      found.push({ type: 'answer', seat, from, answer: 'refuse' });
      if (!countered) found.push({ type: 'answer', seat, from, answer: 'counter' });
    }
  },
  play(draft, { seat, from, answer }) {
    const index = draft.offers.findIndex(o => o.from === from && o.to === (seat as Person) && o.state === 'sent');
    const offer = draft.offers[index]!;
    draft.offers[index] = { ...offer, state: answer === 'accept' ? 'accepted' : 'refused' };
    if (answer === 'accept') strikeBargain(draft, offer);
    else if (answer === 'refuse') note(draft, 'refused', offer.open ? EVERYONE : PERSON | OTHER, from, seat as Person);
    else {
      const clauses = offer.clauses.map(c =>
        clause(c.side === 'give' ? 'take' : 'give', c.term, c.office, c.person, c.turns),
      );
      draft.sheets[seat] = { ...blank('counter', from, offer.open), clauses };
    }
  },
};
