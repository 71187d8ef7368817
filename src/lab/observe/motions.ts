import type { Motion } from '../../engine/game.ts';
import { type Action, type Game, owing, type Position } from '../../engine/index.ts';
import { carries } from '../../engine/presidium/motions.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';

/** Which motions a free sitting sees: the others are the rules' own, on the first night and over an empty seat. */
const KINDS: readonly Motion['motion'][] = ['policy', 'appoint', 'dismiss', 'plenum', 'arrest'];

/** What is moved in a game, and how much of it carries: `carried/<kind>`, and `carried/all` but for arrests, which are no question of votes alone. */
export const motions: Observe = () => {
  const moved = new Map<string, { carried: number; all: number }>();
  return {
    watch: (here, action) => {
      const ballot = fullBallot(here, action);
      if (ballot?.motion === undefined) return;
      const { motion } = ballot.motion;
      for (const kind of motion === 'arrest' ? [motion] : [motion, 'all']) {
        const sums = moved.get(kind) ?? { carried: 0, all: 0 };
        moved.set(kind, { carried: sums.carried + (carries(ballot) ? 1 : 0), all: sums.all + 1 });
      }
    },
    close: (_end, stats) => {
      for (const kind of [...KINDS, 'all']) {
        const { carried, all } = moved.get(kind) ?? { carried: 0, all: 0 };
        note(stats, `carried/${kind}`, carried, all);
      }
    },
  };
};

/** The game as it stands with the last ballot in; undefined as long as one is out. */
function fullBallot(here: Position, action: Action): Game | undefined {
  if (here.phase !== 'ballot' || action.type !== 'vote' || owing(here).length > 1) return undefined;
  const votes = here.game.votes.slice();
  votes[action.seat] = action.vote;
  return { ...here.game, votes };
}
