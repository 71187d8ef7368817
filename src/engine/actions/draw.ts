import { fateOf } from '../atlas.ts';
import { CHANCES } from '../chances.ts';
import type { ChanceKind } from '../due.ts';
import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Fate answers the question that is due. What each outcome means is the business of the chance. */
export interface Draw {
  readonly type: 'draw';
  readonly seat: Seat;
  readonly chance: ChanceKind;
  readonly subject: Person;
  readonly outcome: number;
}

export const draw: Rule<Draw> = {
  options(game, seat, found) {
    const due = game.due[0];
    if (due === undefined || seat !== fateOf(game.scenario)) return;
    const { chance, subject } = due;
    const odds = CHANCES[chance].odds(game, due);
    for (let outcome = 0; outcome < odds.length; outcome++)
      if ((odds[outcome] as number) > 0) found.push({ type: 'draw', seat, chance, subject, outcome });
  },
  play(draft, { outcome }) {
    const due = draft.due.shift();
    if (due !== undefined) CHANCES[due.chance].fall(draft, due, outcome);
  },
};
