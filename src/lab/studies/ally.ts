import { createHeuristic } from '../../ai/heuristic.ts';
import { temperOf } from '../../ai/temper.ts';
import {
  type Action,
  advance,
  type Draft,
  fateOf,
  legalActions,
  NOBODY,
  resultOf,
  type Temper,
  type View,
} from '../../engine/index.ts';
import { type Cast, castOf } from '../cast.ts';
import { hasLeftBeria } from '../observe/alliance.ts';
import { pickersOf } from '../players.ts';
import type { Study } from '../unit.ts';
import {
  begin,
  type Course,
  fork,
  isCoup,
  joinsAgainst,
  lateTurn,
  playTo,
  playToEnd,
  reaches,
  without,
} from './course.ts';
import { each, noteVariants } from './variants.ts';

/** What drives Malenkov from Beria, and what it costs Beria. */

/** How often each variant is played. */
const TRIES = 4;

const PACES: Readonly<Record<'fast' | 'slow', Partial<Temper>>> = {
  fast: { haste: 1.2, remove: 0.8, restraint: 0.1 },
  slow: { haste: 0.2, remove: 0, restraint: 1.2 },
};

/** A Beria in haste and a patient one, from the first night: how alarming he is by late spring, and whether Malenkov has left him. */
export const pace: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const { beria } = cast;
  const ends = each(PACES, change => {
    const temper = { ...temperOf(world.scenario, beria, world.terms.temper), ...change };
    const player = createHeuristic(temper, world.seed + beria);
    const pickers = pickersOf(world).map((picker, patron) =>
      patron === beria ? (view: View) => player(view).action : picker,
    );
    const course = begin(world, without(pickers, isCoup));
    playTo(course, reaches('orders', lateTurn(course.here)));
    return course.here.game;
  });
  noteVariants(
    stats,
    'pace/alarm',
    each(ends, game => game.alarm[beria]!),
    10,
    [['fast', 'slow']],
  );
  noteVariants(
    stats,
    'pace/left',
    each(ends, game => (hasLeftBeria(game, cast) ? 1 : 0)),
    1,
    [['fast', 'slow']],
  );
};

/** Berlin burns or it does not, in the same world, in which Malenkov has been kept from leaving Beria: whether he does so then. */
export const berlin: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const free = pickersOf(world);
  const joins = joinsAgainst(cast.beria);
  const course = begin(
    world,
    without(free, action => isCoup(action) || joins(action)),
  );
  if (!playTo(course, ({ phase, game }) => phase === 'dispatches' && game.due[0]?.chance === 'event')) return;
  const found = each({ burns: 1, quiet: 0 }, outcome => {
    let left = 0;
    for (let luck = 0; luck < TRIES; luck++)
      if (leavesAfter(fork(course, luck, undefined, free), cast, outcome)) left++;
    return left;
  });
  noteVariants(stats, 'berlin/left', found, TRIES, [['burns', 'quiet']]);
};

function leavesAfter(course: Course, cast: Cast, outcome: number): boolean {
  const { here, draws } = course;
  const fate = fateOf(here.game.scenario);
  const draw = legalActions(here, fate).find(action => action.type === 'draw' && action.outcome === outcome);
  if (draw === undefined) return false;
  draws.note(here, fate);
  advance(here, draw);
  playTo(course, ({ game }) => hasLeftBeria(game, cast) || game.falls.length > 0);
  return hasLeftBeria(here.game, cast);
}

/** Whether Malenkov is Khrushchev's partner, two turns before the end, or stands by Beria whatever comes. */
const PARTNERS = { stays: false, leaves: true } as const;

/**
 * Beria with Malenkov and without him, in the same world, all else free: whether he is brought down, and whether he wins. Malenkov
 * does not move against him of himself: what is compared is what his part in another's plot is worth.
 */
export const keystone: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const { beria, malenkov, khrushchev } = cast;
  const joins = joinsAgainst(beria);
  const moves = (action: Action) =>
    action.seat === malenkov && isCoup(action) && 'person' in action && action.person === beria;
  const deserts = (action: Action, { seat, motion }: View) =>
    seat === malenkov && action.type === 'vote' && action.vote !== 'nay' && motion?.person === beria;
  const pickers = without(pickersOf(world), action => joins(action) || moves(action));
  const course = begin(world, without(pickers, isCoup));
  if (!playTo(course, reaches('orders', lateTurn(course.here)))) return;
  const join = (leaves: boolean) => (draft: Draft) => {
    const pair = (patron: number) => patron * draft.scenario.patrons + beria;
    draft.joined[pair(khrushchev)] = NOBODY;
    draft.joined[pair(malenkov)] = leaves ? khrushchev : NOBODY;
  };
  const found = each(PARTNERS, leaves => {
    const fate = { wins: 0, falls: 0 };
    for (let luck = 0; luck < TRIES; luck++) {
      const ending = fork(course, luck, join(leaves), leaves ? pickers : without(pickers, deserts));
      playToEnd(ending);
      const { game } = ending.here;
      if (resultOf(game).winner === beria) fate.wins++;
      if (game.falls.some(({ person, how }) => person === beria && how !== 'demoted')) fate.falls++;
    }
    return fate;
  });
  for (const what of ['wins', 'falls'] as const) {
    const counts = each(found, fate => fate[what]);
    noteVariants(stats, `keystone/${what}`, counts, TRIES, [['leaves', 'stays']]);
  }
};
