import * as v from 'valibot';
import { type Phase, TURN } from '../engine/chart.ts';
import type { Scenario } from '../engine/scenario.ts';
import { jsonPath, type Problem, type Report, type Result } from './problem.ts';
import { shaped } from './read.ts';

/** How a class plays a level: who sits where, and how long each may think (levels/<id>/lesson.json). */

/** A man's seat, and how many pupils share it; one of several is their spokesman. */
export interface Place {
  readonly seat: string;
  readonly pupils: number;
}
export interface Pace {
  /** Of the whole lesson; 0 where it takes days, and nothing is timed. */
  readonly minutes: number;
  /** One of the level's. */
  readonly length: string;
  /** How long a window of each phase lasts at most: for all who decide in it at once, or for each who does so in turn. */
  readonly seconds: Readonly<Partial<Record<Phase, number>>>;
}
export const PACES = ['45', '90', 'days'] as const;
export type PaceName = (typeof PACES)[number];

export interface LessonData {
  /** By the number of pupils. In each plan, whoever is there in a smaller one comes first: who joins sits down at the end, or beside a patron. */
  readonly seatings: Readonly<Record<string, readonly Place[]>>;
  readonly paces: Readonly<Record<PaceName, Pace>>;
  /** What pupils may say to each other: ids of sentences under `class.sentence` in the text. */
  readonly sentences: readonly string[];
}

export const FEWEST_PUPILS = 3;
export const MOST_PUPILS = 30;
/** More than this and somebody in the team has nothing to say. */
const LARGEST_TEAM = 4;

const PHASES = Object.keys(TURN.states) as Phase[];
/** What fate does, and nobody else. */
const FATES = ['draw', 'deal'];
/** Within the window of the pleas they are heard too: else all could tell whether there were any. */
const WITHIN: readonly Phase[] = ['audience'];
/** Those in which a man may have to decide: only they take time. */
export const TIMED: readonly Phase[] = PHASES.filter(phase => {
  const { on } = TURN.states[phase];
  return Object.keys(on ?? {}).some(action => !FATES.includes(action)) && !WITHIN.includes(phase);
});

const count = v.pipe(v.number(), v.integer('pupils are whole'), v.minValue(1));
const word = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*$/, 'an id is a word'));
const place = v.strictObject({
  seat: v.string(),
  pupils: v.pipe(count, v.maxValue(LARGEST_TEAM, `a team has at most ${LARGEST_TEAM}`)),
});
const seconds = v.pipe(v.number(), v.integer('seconds are whole'), v.minValue(1));
const pace = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  length: v.string(),
  seconds: v.record(v.string(), seconds),
});
const lesson = v.strictObject({
  seatings: v.record(v.string(), v.array(place)),
  paces: v.strictObject(v.entriesFromList(PACES, pace)),
  sentences: v.pipe(v.array(word), v.minLength(1, 'a class has something to say')),
});
type Draft = v.InferOutput<typeof lesson>;

const counted = (places: readonly Place[]): number => places.reduce((sum, { pupils }) => sum + pupils, 0);

function checkSeatings({ seatings }: Draft, { people, patrons }: Scenario, report: Report): void {
  for (let n = FEWEST_PUPILS; n <= MOST_PUPILS; n++)
    if (seatings[n] === undefined) report(['seatings', String(n)], 'missing');
  for (const [n, places] of Object.entries(seatings)) {
    const at = ['seatings', n] as const;
    if (!(Number(n) >= FEWEST_PUPILS && Number(n) <= MOST_PUPILS)) report(at, 'no such number of pupils');
    if (counted(places) !== Number(n)) report(at, `seats ${counted(places)} pupils`);
    places.forEach(({ seat }, i) => {
      if (!people.some(({ id }) => id === seat)) report([...at, i, 'seat'], `no person "${seat}"`);
      if (places.findIndex(other => other.seat === seat) < i) report([...at, i, 'seat'], `"${seat}" is taken`);
    });
    for (const { id } of people.slice(0, patrons))
      if (!places.some(({ seat }) => seat === id)) report(at, `nobody plays "${id}"`);
  }
}

function checkPaces({ paces }: Draft, { lengths }: Scenario, report: Report): void {
  for (const name of PACES) {
    const { minutes, length, seconds } = paces[name];
    const at = ['paces', name] as const;
    if (lengths[length] === undefined) report([...at, 'length'], `no length "${length}"`);
    for (const phase of Object.keys(seconds))
      if (!(TIMED as readonly string[]).includes(phase)) report([...at, 'seconds', phase], 'no time is given then');
    // Without a limit one of them could keep all the others waiting; where a lesson takes days, that is meant.
    if (minutes > 0)
      for (const phase of TIMED) if (seconds[phase] === undefined) report([...at, 'seconds', phase], 'missing');
    if (minutes === 0 && Object.keys(seconds).length > 0) report([...at, 'seconds'], 'days are not timed');
  }
}

/** How a class plays a level, from its JSON, or every problem at once. */
export function parseLesson(json: unknown, scenario: Scenario): Result<LessonData, readonly Problem[]> {
  const problems: Problem[] = [];
  const report: Report = (steps, problem) => void problems.push({ path: jsonPath(steps), problem });
  const draft = shaped(lesson, json, [], report);
  if (draft === undefined) return { ok: false, problems };
  checkSeatings(draft, scenario, report);
  checkPaces(draft, scenario, report);
  draft.sentences.forEach((id, i) => {
    if (draft.sentences.indexOf(id) < i) report(['sentences', i], `"${id}" is taken`);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}
