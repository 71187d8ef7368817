import { install } from '../../engine/appointments.ts';
import { atlasOf } from '../../engine/atlas.ts';
import {
  type Action,
  advance,
  type Draft,
  type Game,
  NO_OFFICE,
  NO_POLICY,
  NOBODY,
  owing,
} from '../../engine/index.ts';
import { ownerOf } from '../../engine/power.ts';
import { armsOdds, exitOdds, warnedOdds } from '../../engine/presidium/confrontation.ts';
import { turn } from '../../engine/turning.ts';
import { turnsOf } from '../../engine/turns.ts';
import { type Cast, castOf } from '../cast.ts';
import { pickersOf } from '../players.ts';
import type { Study, World } from '../unit.ts';
import { begin, type Course, fork, isCoup, joinsAgainst, lateTurn, playTo, reaches, without } from './course.ts';
import { each, noteVariants } from './variants.ts';

/**
 * Beria's arrest, moved by Khrushchev in the last turn whatever the odds: with Malenkov in the plot or not, with Kruglov and
 * Serov won or not, in the same world. In free play an arrest is moved only when it promises well, which hides what makes it so.
 */

/** How often each attempt is played. */
const TRIES = 4;

/** The worlds that are compared: who is in the plot two turns before. */
const VARIANTS = {
  neither: { malenkov: true, kruglov: false, serov: false },
  kruglov: { malenkov: true, kruglov: true, serov: false },
  serov: { malenkov: true, kruglov: false, serov: true },
  both: { malenkov: true, kruglov: true, serov: true },
  alone: { malenkov: false, kruglov: true, serov: true },
} as const;
type Variant = keyof typeof VARIANTS;
/** Differences within a world: the first less the second. */
const PAIRS: readonly (readonly [Variant, Variant])[] = [
  ['both', 'kruglov'],
  ['both', 'serov'],
  ['kruglov', 'neither'],
  ['serov', 'neither'],
  ['serov', 'kruglov'],
  ['kruglov', 'serov'],
  ['both', 'alone'],
];

/** Of so many tries, how many came off; and permille, summed over them: that he is warned, and that arms fail. */
interface Outcome {
  won: number;
  warned: number;
  unarmed: number;
}
const UNITS = [
  ['won', TRIES],
  ['warned', 1000 * TRIES],
  ['unarmed', 1000 * TRIES],
] as const satisfies readonly (readonly [keyof Outcome, number])[];

export const arrest: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const eve = prepared(world, cast);
  if (eve === undefined) return;
  const outcomes = each(VARIANTS, who => {
    const outcome: Outcome = { won: 0, warned: 0, unarmed: 0 };
    for (let luck = 0; luck < TRIES; luck++)
      attempt(
        fork(eve, luck, draft => enlist(draft, cast, who)),
        cast,
        outcome,
      );
    return outcome;
  });
  for (const [what, unit] of UNITS)
    noteVariants(
      stats,
      `arrest/${what}`,
      each(outcomes, outcome => outcome[what]),
      unit,
      PAIRS,
    );
};

/** A world two turns before its end in which all three stand and hold their seats, and both deputies serve Beria. */
function prepared(world: World, cast: Cast): Course | undefined {
  const { beria, khrushchev, kruglov, serov } = cast;
  const aboutDeputies = (action: Action) =>
    'person' in action && (action.person === kruglov || action.person === serov) && action.type !== 'name';
  const joins = joinsAgainst(beria);
  const course = begin(
    world,
    without(pickersOf(world), action => isCoup(action) || joins(action) || aboutDeputies(action)),
  );
  if (!playTo(course, here => reaches('orders', lateTurn(here))(here))) return undefined;
  const { game } = course.here;
  const { agenda, lubyanka } = atlasOf(game.scenario);
  const inOffice = ownerOf(game, lubyanka) === beria && ownerOf(game, agenda) === khrushchev;
  const atHand = [kruglov, serov].every(man => game.acknowledged[man] === beria && !game.down[man]);
  if (!inOffice || !atHand) return undefined;
  post(game, cast);
  return course;
}

/** Sees to it that the deputies hold the posts they held in 1953, whoever has them now. */
function post(draft: Draft, { kruglov, serov }: Cast): void {
  const { officesWith } = atlasOf(draft.scenario);
  for (const office of officesWith.ear) install(draft, kruglov, office);
  for (const office of officesWith.fist) install(draft, serov, office);
}

/** Makes the plot what it is to be: who has joined Khrushchev, and who of the deputies serves another than Beria. */
function enlist(draft: Draft, cast: Cast, who: (typeof VARIANTS)[Variant]): void {
  const { beria, malenkov, khrushchev, kruglov, serov } = cast;
  const pair = (patron: number) => patron * draft.scenario.patrons + beria;
  draft.joined[pair(khrushchev)] = NOBODY;
  draft.joined[pair(malenkov)] = who.malenkov ? khrushchev : NOBODY;
  const suit = { office: NO_OFFICE, against: NOBODY, safety: true, pressure: false, reply: 'accept' } as const;
  for (const [man, to] of [
    [kruglov, malenkov],
    [serov, khrushchev],
  ] as const) {
    draft.serves[man] = beria;
    draft.hedge[man] = NOBODY;
    if (man === kruglov ? who.kruglov : who.serov) turn(draft, man, { ...suit, by: to, to: man });
  }
}

/** Plays to the last sitting, moves the arrest and plays it through. */
function attempt(course: Course, { beria, khrushchev }: Cast, outcome: Outcome): void {
  const { here, draws } = course;
  const mayMove = () =>
    here.phase === 'agenda' && here.game.turn === turnsOf(here.game) && owing(here)[0] === khrushchev;
  if (!playTo(course, mayMove)) return;
  const motion = { motion: 'arrest', person: beria, office: NO_OFFICE, policy: NO_POLICY } as const;
  outcome.warned += warnedOdds(here.game, beria)[1]!;
  const atArms: Game = { ...here.game, motion: { ...motion, by: khrushchev }, stage: 'arms' };
  outcome.unarmed += 1000 - Math.round((armsOdds(atArms)[1]! * exitOdds(atArms)[1]!) / 1000);
  draws.note(here, khrushchev);
  advance(here, { type: 'motion', seat: khrushchev, ...motion });
  playTo(course, ({ phase, game }) => game.falls.length > 0 || phase === 'riposte' || phase === 'aftermath');
  if (here.game.falls.some(({ person, how }) => person === beria && how === 'arrested')) outcome.won++;
}
