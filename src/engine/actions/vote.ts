import { VOTES, type Vote } from '../game.ts';
import type { Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Vote on the motion before the Presidium. */
export interface Voting {
  readonly type: 'vote';
  readonly seat: Seat;
  readonly vote: Vote;
}

export const vote: Rule<Voting> = {
  options(_game, seat, found) {
    for (const vote of VOTES) found.push({ type: 'vote', seat, vote });
  },
  play(draft, { seat, vote }) {
    draft.votes[seat] = vote;
  },
};
