import { confideIn } from '../../engine/actions/orders/confide.ts';
import { shutOut } from '../../engine/actions/orders/exclude.ts';
import { dispatch } from '../../engine/actions/orders/send-away.ts';
import type { Action, Draft, Game, Person } from '../../engine/index.ts';
import { stored } from '../../engine/ledger.ts';
import { type Cast, castOf } from '../cast.ts';
import { holdOf } from '../observe/hold.ts';
import { pickersOf } from '../players.ts';
import { acceptance, suitTo } from '../suits.ts';
import type { Study } from '../unit.ts';
import { begin, fork, isCoup, lateTurn, playTo, reaches, without } from './course.ts';
import { command } from './order.ts';
import { each, noteVariants } from './variants.ts';

/**
 * How Beria treats his deputies for two turns of spring, and what comes of it: all else is played, with the same luck, but nobody
 * else has to do with them.
 */

/** Turns of the treatment. */
const TURNS = 2;

/** What is done at each of these turns' orders, if anything is. */
const TREATMENTS = {
  home: () => {},
  away(draft, { beria, serov }) {
    command(draft, dispatch, 'sendAway', beria, serov);
  },
  included(draft, { beria, kruglov, serov }) {
    for (const man of [kruglov, serov]) command(draft, confideIn, 'confide', beria, man);
  },
  excluded(draft, { beria, kruglov, serov }) {
    for (const man of [kruglov, serov]) command(draft, shutOut, 'exclude', beria, man);
  },
  /** Nobody is nearer to him than the deputies are. */
  even(draft, { beria, kruglov, serov }) {
    const nearest = Math.max(draft.inclusion[kruglov]!, draft.inclusion[serov]!);
    draft.acknowledged.forEach((banner, man) => {
      if (banner === beria) draft.inclusion[man] = Math.min(draft.inclusion[man]!, nearest);
    });
  },
  /** Kobulov is as near as can be. */
  favourite(draft, { kobulov }) {
    draft.inclusion[kobulov] = stored(95);
  },
} as const satisfies Record<string, (draft: Draft, cast: Cast) => void>;

export const care: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const { kruglov, serov, kobulov } = cast;
  const about = (action: Action) =>
    action.type !== 'name' && 'person' in action && [kruglov, serov, kobulov].includes(action.person);
  const pickers = without(pickersOf(world), action => isCoup(action) || about(action));
  const course = begin(world, pickers);
  const turns = Array.from({ length: TURNS }, (_, i) => lateTurn(course.here) - TURNS + i).filter(turn => turn > 0);
  if (!playTo(course, reaches('orders', turns[0] ?? lateTurn(course.here)))) return;
  if (course.here.game.serves[kruglov] !== cast.beria || course.here.game.serves[serov] !== cast.beria) return;
  const { home, away, included, excluded, even, favourite } = each(TREATMENTS, treat => {
    const treated = fork(course, 0);
    for (const turn of turns) {
      playTo(treated, reaches('orders', turn));
      treat(treated.here.game, cast);
    }
    playTo(treated, reaches('orders', lateTurn(treated.here)));
    return treated.here.game;
  });
  const yes = (game: Game) =>
    acceptance(game, suitTo(game, cast.malenkov, kruglov)) + acceptance(game, suitTo(game, cast.khrushchev, serov));
  const hold =
    (...men: Person[]) =>
    (game: Game) =>
      men.reduce((sum, man) => sum + Math.round(10 * holdOf(game, man)), 0);
  noteVariants(stats, 'care/yes', each({ included, excluded }, yes), 2000, [['excluded', 'included']]);
  noteVariants(stats, 'care/hold', each({ even, favourite }, hold(kruglov, serov)), 20, [['favourite', 'even']]);
  noteVariants(stats, 'care/holdOnSerov', each({ home, away }, hold(serov)), 10, [['away', 'home']]);
};
