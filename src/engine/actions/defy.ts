import { ask } from '../due.ts';
import { fall } from '../falls.ts';
import type { Person, Seat } from '../ids.ts';
import { leaderOf, setStage } from '../presidium/confrontation.ts';
import type { Rule } from '../rule.ts';

/** A man voted out goes, or refuses to go and lets arms decide. */
export interface Defy {
  readonly type: 'defy';
  readonly seat: Seat;
  readonly defy: boolean;
}

export const defy: Rule<Defy> = {
  options(_game, seat, found) {
    found.push({ type: 'defy', seat, defy: false }, { type: 'defy', seat, defy: true });
  },
  play(draft, { seat, defy }) {
    if (defy) {
      setStage(draft, 'sitting');
      ask(draft, 'defiance', seat as Person, leaderOf(draft));
    } else {
      setStage(draft, 'won');
      fall(draft, seat as Person, 'demoted', leaderOf(draft));
    }
  },
};
