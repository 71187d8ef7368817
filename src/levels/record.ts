import * as v from 'valibot';
import { type GameRecord, RECORD_FORMAT } from '../engine/record.ts';
import { STANDINGS, type Standing } from '../engine/scenario.ts';
import { jsonPath, type Problem, type Result } from './problem.ts';
import { shaped } from './read.ts';

/** The shape of a record, as docs/record.schema.json says it; whether its actions fit its level, `replay` finds out. */

/** How well an action of a record stands; `counterfactual`: it is known not to have happened. */
export const RECORD_STANDINGS = [...STANDINGS, 'counterfactual'] as const;
export type RecordStanding = Standing | 'counterfactual';

/** What is known of one action of a history. */
export interface Sourcing {
  /** ISO day. */
  readonly date: string;
  /** Whether the day is ours, within the days that the sources leave open. */
  readonly about?: true;
  /** Ids of levels/facts.json. */
  readonly sources: readonly string[];
  readonly standing: RecordStanding;
  /** The step of the chronicle that it is part of; missing where the game alone needs it. */
  readonly step?: string;
}
/** What the history of a level is called among its records. */
export const HISTORY = 'history';

/** A record with its evidence, action by action. */
export interface HistoricalRecord extends GameRecord {
  readonly history: readonly Sourcing[];
}

/** Three times the longest game: a file that is longer is no game. */
const MOST_ACTIONS = 20_000;

const whole = v.pipe(v.number(), v.integer());
const word = v.pipe(v.string(), v.minLength(1));
const action = v.objectWithRest({ seat: word, type: word }, v.union([v.string(), whole, v.boolean(), v.null()]));

const sourcing = v.strictObject({
  date: v.pipe(v.string(), v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'a day is YYYY-MM-DD')),
  about: v.optional(v.literal(true)),
  sources: v.array(word),
  standing: v.picklist(RECORD_STANDINGS),
  step: v.optional(word),
});

const record = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  rules: v.pipe(whole, v.minValue(1)),
  level: word,
  levelHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a hash is sixteen hexadecimal digits')),
  setup: v.strictObject({ length: word, lens: word, temperaments: v.picklist(['historical', 'neutral']) }),
  actions: v.pipe(v.array(action), v.maxLength(MOST_ACTIONS)),
  notes: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^(0|[1-9][0-9]*)$/, 'notes are kept under the number of an action')),
      v.string(),
    ),
  ),
  left: v.optional(v.strictObject({ record: word, ply: v.pipe(whole, v.minValue(0)) })),
  history: v.optional(v.pipe(v.array(sourcing), v.maxLength(MOST_ACTIONS))),
});

/** A record from parsed JSON, or every problem of its shape, each with its JSON path. Never throws. */
export function parseRecord(json: unknown): Result<GameRecord | HistoricalRecord, readonly Problem[]> {
  const problems: Problem[] = [];
  const value = shaped(record, json, [], (steps, problem) => problems.push({ path: jsonPath(steps), problem }));
  return value === undefined ? { ok: false, problems } : { ok: true, value: value as GameRecord };
}
