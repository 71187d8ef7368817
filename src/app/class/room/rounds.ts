import { owing, type Phase, type Position, type Seat } from '../../../engine/index.ts';
import { standing } from '../../../engine/power.ts';

/**
 * What a class at one screen decides at one time. Everyone in the room sees who is called, how often and when: so that may
 * depend on nothing that is secret.
 */
export interface Round {
  readonly phase: Phase;
  readonly turn: number;
  /** The step before which it stands: on the wall nothing that comes later is seen until the round is over. */
  readonly ply: number;
  /** Whether it is held before all, and the teacher writes down what is said. Else each comes forward. */
  readonly aloud: boolean;
  /** The seats of pupils that are called, in order. */
  readonly seats: readonly Seat[];
  /** How often they have all been called, this time included. */
  readonly pass: number;
  /** Who has been at the screen in this pass and has done. */
  readonly been: readonly Seat[];
}

/** Rounds in which what is decided is said before all, or shown by hand. */
export const ALOUD: ReadonlySet<Phase> = new Set<Phase>([
  ...([
    'division',
    'bargaining',
    'concession',
    'divisionBallot',
    'formation',
    'agenda',
    'statements',
    'ballot',
  ] as const),
  ...(['defiance', 'custody', 'redivision', 'plenum', 'epilogue'] as const),
]);

/** Whose turn comes next in these depends on who owes whom, who has pleaded and who has been won: so all patrons are called. */
const PATRONS_ALL: ReadonlySet<Phase> = new Set<Phase>(['settlement', 'audience']);

/** The seats of pupils that a round calls. */
export const seatsIn = (position: Position, pupils: ReadonlySet<Seat>): Seat[] =>
  (PATRONS_ALL.has(position.phase) ? (standing(position.game) as number[] as Seat[]) : [...owing(position)])
    .filter(seat => pupils.has(seat))
    .sort((a, b) => a - b);

/** How a game has come to stand where it does, and which round was held last. */
export interface Course {
  readonly steps: readonly { readonly before: Position }[];
  readonly position: Position;
  readonly last: Round | undefined;
  /** The seats that pupils decide for now. */
  readonly pupils: ReadonlySet<Seat>;
  /** Whether offers are made before all in this lesson. */
  readonly speaks: boolean;
  /** Whether every patron has made his offer of this turn before all, or none: then there is no letter that is secret. */
  readonly spoken: boolean;
}

const begin = (position: Position, ply: number, { pupils, speaks, spoken }: Course, phase = position.phase): Round => ({
  phase,
  turn: position.game.turn,
  ply,
  aloud: ALOUD.has(phase) || (phase === 'offers' && speaks) || (phase === 'answers' && spoken),
  seats: seatsIn({ ...position, phase }, pupils),
  pass: 1,
  been: [],
});

/** A round that a class expects after certain steps, whether anyone in it has something to decide or not. */
const EXPECTED: readonly { readonly phase: Phase; readonly after: Phase }[] = [
  { phase: 'settlement', after: 'settlement' },
  { phase: 'audience', after: 'pleas' },
];

/**
 * That nobody was called would say that nobody was owed a post, or that nobody has pleaded: so a round is held all the same
 * when computers have settled everything among themselves.
 */
function missed(course: Course): Round | undefined {
  const { steps, position, last } = course;
  const from = last?.ply ?? 0;
  for (const { phase, after } of EXPECTED) {
    if (position.phase === phase || position.phase === after || last?.phase === phase) continue;
    const passed = steps.findLastIndex(({ before }, ply) => ply >= from && before.phase === after);
    if (passed < 0) continue;
    const ply = passed + 1;
    const round = begin(steps[ply]?.before ?? position, ply, course, phase);
    if (round.seats.length > 0) return round;
  }
  return undefined;
}

/** The round that comes now: the game waits for pupils. */
export const nextRound = (course: Course): Round =>
  missed(course) ?? begin(course.position, course.steps.length, course);

/**
 * All are called once more: for letters, since one that is answered by another asks its author a second time, and nobody
 * shall see whom; where spoils are settled in turn, as long as something is left.
 */
export function nextPass(round: Round, { position, pupils }: Pick<Course, 'position' | 'pupils'>): Round | undefined {
  if (round.aloud) return undefined;
  const again = PATRONS_ALL.has(round.phase)
    ? position.phase === round.phase && owing(position).some(seat => pupils.has(seat))
    : round.phase === 'answers' && round.pass === 1;
  return again ? { ...round, pass: round.pass + 1, been: [] } : undefined;
}

/** Who has still to be called. */
export const expected = ({ seats, been }: Round, pupils: ReadonlySet<Seat>): Seat[] =>
  seats.filter(seat => pupils.has(seat) && !been.includes(seat));
