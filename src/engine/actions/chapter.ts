import { stepOf, takeStep } from '../epilogue.ts';
import { NOBODY, type Person, type Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Take the next dated step of the years after: on whom it falls, or on nobody. */
export interface TakeChapter {
  readonly type: 'chapter';
  readonly seat: Seat;
  readonly person: Person;
}

export const chapter: Rule<TakeChapter> = {
  options(game, seat, found) {
    const step = stepOf(game);
    if (step === undefined || step.seat(game) !== (seat as Person)) return;
    found.push({ type: 'chapter', seat, person: NOBODY });
    for (const person of step.choices(game)) found.push({ type: 'chapter', seat, person });
  },
  play(draft, { seat, person }) {
    takeStep(draft, seat as Person, person);
  },
};
