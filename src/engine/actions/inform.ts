import { note } from '../events.ts';
import type { Draft, Game } from '../game.ts';
import { NOBODY, type Person, type Seat } from '../ids.ts';
import { addSign } from '../ledger.ts';
import { injure } from '../pacts.ts';
import { standing } from '../power.ts';
import { warn } from '../reports.ts';
import type { Rule } from '../rule.ts';
import { thirdOf } from '../sheets.ts';

/** Hand a secret offer that one received from `from` to the third man, or keep it to oneself (`from` NOBODY). */
export interface Inform {
  readonly type: 'inform';
  readonly seat: Seat;
  readonly from: Person;
}

const received = (game: Game, patron: Person) => game.offers.filter(o => o.to === patron && !o.open && !o.countered);

export const inform: Rule<Inform> = {
  options(game, seat, found) {
    found.push({ type: 'inform', seat, from: NOBODY });
    for (const { from } of received(game, seat as Person))
      if (thirdOf(game, from, seat as Person) >= 0) found.push({ type: 'inform', seat, from });
  },
  play(draft, { seat, from }) {
    draft.informs[seat] = from;
  },
};

/** What has been told reaches those whom it concerns, when all have spoken: nobody is warned in time to tell in turn. */
export function passWord(draft: Draft): void {
  for (const teller of standing(draft)) {
    const from = draft.informs[teller];
    if (from === undefined || from === NOBODY) continue;
    const third = thirdOf(draft, from, teller);
    const aimed = received(draft, teller).some(o => o.from === from && o.clauses.some(c => c.term === 'join'));
    if (aimed) warn(draft, third, from, teller, draft.model.reports.informed);
    else addSign(draft, third, { sign: 'report', about: teller, other: from, leans: 0 });
    injure(draft, third, from, aimed ? draft.model.reports.informed / 2 : 1);
    draft.joined[teller * draft.scenario.patrons + third] = NOBODY;
    note(draft, 'informed', (1 << third) | (1 << teller), teller, third, from);
  }
}
