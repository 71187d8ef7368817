import type { Game, Person } from '../../engine/index.ts';
import { rankOf } from '../../engine/power.ts';
import { leaderNow } from '../../engine/scoring.ts';
import { type Cast, castOf } from '../cast.ts';
import { note, type Stats } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { replyOf, serves } from './loyalty.ts';

/** At large and in a post. */
const survives = (game: Game, person: Person): boolean => !game.down[person] && game.post[person]! >= 0;

/** What becomes of the men of a fallen patron: of those who came over in time, and of those who plead when it is over. */
export const fates: Observe = ({ scenario }) => {
  const cast = castOf(scenario);
  const pleas = { heard: 0, granted: 0 };
  /** What the posts of those who left weighed when they left, and whom they left. */
  const left = new Map<Person, { from: Person; rank: number }>();
  let gain = 0;
  let leader = -1;
  return {
    watch: (here, action) => {
      const { phase, game } = here;
      const reply = replyOf(here, action);
      if (reply?.reply === 'accept' && serves(game, reply.seat) && !left.has(reply.seat))
        left.set(reply.seat, { from: game.serves[reply.seat]!, rank: rankOf(game, reply.seat) });
      if (action.type === 'settle' && action.spoil === 'plea') {
        pleas.heard++;
        if (action.yes) pleas.granted++;
      }
      if (phase !== 'epilogue' || leader >= 0) return;
      leader = leaderNow(game);
      for (const [client, { from, rank }] of left) {
        if (!game.fell[from]) left.delete(client);
        else gain += Math.round(10 * (rankOf(game, client) - rank));
      }
    },
    close: ({ game }, stats) => {
      if (pleas.heard > 0) note(stats, 'plea/granted', pleas.granted, pleas.heard);
      if (leader < 0) return;
      if (left.size > 0) note(stats, 'turncoat/gain', gain, 10 * left.size);
      if (cast !== undefined && game.falls[0]?.person === cast.beria && game.falls[0].how === 'arrested')
        noteFates(stats, game, cast, leader);
    },
  };
};

/** After Beria's arrest. Serov and Merkulov knew Khrushchev about equally well. */
function noteFates(stats: Stats, game: Game, { malenkov, khrushchev, kruglov, serov, merkulov }: Cast, leader: number) {
  const fate = (person: Person) => (survives(game, person) ? 1 : 0);
  note(stats, 'fate/serov', fate(serov));
  note(stats, 'fate/merkulov', fate(merkulov));
  note(stats, 'fate/serovMerkulov', fate(serov) - fate(merkulov));
  if (game.serves[kruglov] === malenkov && game.turnedIn[kruglov]! > 0)
    note(stats, leader === malenkov ? 'fate/kruglov/patronUp' : 'fate/kruglov/patronDown', fate(kruglov));
  if (game.serves[serov] === khrushchev && game.turnedIn[serov]! > 0)
    note(stats, leader === khrushchev ? 'fate/serov/patronUp' : 'fate/serov/patronDown', fate(serov));
}
