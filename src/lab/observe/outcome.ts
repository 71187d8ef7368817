import { type Game, type Result, resultOf } from '../../engine/index.ts';
import { turnsOf } from '../../engine/turns.ts';
import { note, noteWhich } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { endingsOf, idOf, patronIds } from '../words.ts';
import { oncePerTurn } from './turns.ts';

/** Who wins, by how much, how it ends, when the first man falls, and how far the leader at half time is the winner. */
export const outcome: Observe = ({ scenario }) => {
  let decisions = 0;
  const leaders: number[] = [];
  const atOffers = oncePerTurn('offers', ({ game }) => leaders.push(leaderOf(resultOf(game))));
  return {
    watch: here => {
      decisions++;
      atOffers(here);
    },
    close: ({ game }, stats, end) => {
      note(stats, 'decisions', decisions);
      noteWhich(stats, 'win', idOf(scenario, end.winner), patronIds(scenario));
      noteWhich(stats, 'ending', end.ending, endingsOf(scenario));
      const ranked = end.scores.map(({ total }) => total).sort((a, b) => b - a);
      note(stats, 'margin', ranked[0]! - ranked[1]!);
      note(stats, 'close', ranked[0]! - ranked[1]! < CLOSE ? 1 : 0);
      for (const { patron, total } of end.scores) note(stats, `score/${idOf(scenario, patron)}`, total);
      leaders.forEach((leader, i) => void note(stats, `leader/${i + 1}`, leader === end.winner ? 1 : 0));
      noteFall(game, stats);
    },
  };
};

/** A lead, in permille, that one post would turn. */
const CLOSE = 40;

const leaderOf = ({ scores }: Result): number =>
  scores.reduce((best, score) => (score.total > best.total ? score : best)).patron;

/** In which turn the first patron fell; 'never'. */
function noteFall(game: Game, stats: Parameters<typeof note>[0]): void {
  const turns = Array.from({ length: turnsOf(game) }, (_, i) => String(i + 1));
  const first = game.falls[0];
  noteWhich(stats, 'fall', first === undefined ? 'never' : String(first.turn), [...turns, 'never']);
}
