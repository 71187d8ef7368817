import { promisable } from '../../engine/appointments.ts';
import { replyOdds } from '../../engine/clients/calculation.ts';
import type { Suit } from '../../engine/game.ts';
import { atlasOf, type Game, NO_OFFICE, NOBODY, type Person } from '../../engine/index.ts';
import { isAway, isOthers } from '../../engine/orders.ts';
import { standings } from '../../engine/power.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { idOf, patronIds } from '../words.ts';
import { oncePerTurn } from './turns.ts';

/** Odds, in permille, that are neither hopeless nor certain. */
const LIVE = { from: 150, to: 850 } as const;

/** How many men each patron could approach, at a turn's orders, with odds that are live, by the best offer there is. */
export const approaches: Observe = ({ scenario }) => {
  const seen: { patron: string; turn: number; all: number; taken: number }[] = [];
  return {
    watch: oncePerTurn('orders', ({ game }) => {
      for (const patron of atlasOf(scenario).patrons) {
        if (game.fell[patron]) continue;
        const live = atlasOf(scenario).clients.filter(client => isLive(bestOdds(game, patron, client)));
        const taken = live.filter(client => game.acknowledged[client] !== NOBODY).length;
        seen.push({ patron: idOf(scenario, patron), turn: game.turn, all: live.length, taken });
      }
    }),
    close: (_end, stats) => {
      for (const { patron, turn, all, taken } of seen) {
        note(stats, `liveAt/${patron}/${turn}`, all);
        note(stats, `liveTakenAt/${patron}/${turn}`, taken);
      }
      // One note a world: turns of the same game are no independent draws.
      for (const patron of patronIds(scenario)) {
        const own = seen.filter(it => it.patron === patron);
        const sum = (which: 'all' | 'taken') => own.reduce((total, it) => total + it[which], 0);
        note(stats, `live/${patron}`, sum('all'), own.length);
        note(stats, `liveTaken/${patron}`, sum('taken'), own.length);
      }
    },
  };
};

const isLive = (odds: number | undefined): boolean => odds !== undefined && odds >= LIVE.from && odds <= LIVE.to;

/** Permille that a man who may be approached accepts the best offer a patron can make; undefined if he may not be. */
export function bestOdds(game: Game, patron: Person, client: Person): number | undefined {
  const { patrons, people } = game.scenario;
  if (!isOthers(game, patron, client) || isAway(game, client)) return undefined;
  if (game.won[patron * people.length + client] === 'yes') return undefined;
  const held = game.kompromat[client * patrons + patron]! > 0;
  const standing = standings(game);
  let best = 0;
  for (const office of [NO_OFFICE, ...promisable(game, patron, client)])
    for (const pressure of held ? [false, true] : [false]) {
      const suit: Suit = {
        by: patron,
        to: client,
        office,
        against: NOBODY,
        safety: true,
        pressure,
        reply: undefined,
      };
      best = Math.max(best, replyOdds(game, client, suit, standing)[0]);
    }
  return best;
}
