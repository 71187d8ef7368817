import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { GameRecord, Scenario } from '../../engine/index.ts';
import { PLAYERS } from '../../lab/players.ts';
import { withSettings } from '../../lab/settings.ts';
import { merge, type Stats, sorted } from '../../lab/stats.ts';
import { STUDIES, type StudyName } from '../../lab/studies/index.ts';
import { TEMPERAMENTS, type Terms, type Unit, work } from '../../lab/unit.ts';
import { jsonPath } from '../../levels/problem.ts';
import { shaped } from '../../levels/read.ts';
import { levelFromDisk, readJson, recordFromDisk } from '../level.ts';

/** Units of work as JSON, for whatever spreads them over machines: what to do, what was counted, and how it is put together. */

interface Level {
  readonly scenario: Scenario;
  readonly record: GameRecord | undefined;
}
const levels = new Map<string, Level>();
function levelOf(id: string): Level {
  const level = levels.get(id) ?? { scenario: levelFromDisk(id), record: recordFromDisk(id) };
  levels.set(id, level);
  return level;
}

/** Does a unit, with the level and its history from the disk. Throws on terms that make no sense. */
export function doUnit(unit: Unit): Stats {
  const { scenario, record } = levelOf(unit.terms.level);
  return work(scenario, unit, record);
}

const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const word = v.pipe(v.string(), v.minLength(1));
const unit = v.strictObject({
  terms: v.strictObject({
    study: v.picklist(Object.keys(STUDIES) as StudyName[]),
    level: word,
    length: word,
    lens: word,
    temper: v.picklist(TEMPERAMENTS),
    players: v.array(v.picklist(PLAYERS)),
    set: v.record(v.string(), v.pipe(v.number(), v.finite())),
  }),
  seed: whole,
  from: count,
  to: count,
});
const stats = v.record(v.string(), v.strictObject({ n: count, a: whole, b: whole, aa: count, ab: whole, bb: count }));

/** What was written, if it has the shape. Throws with the first problem and its JSON path. */
function read<Schema extends v.GenericSchema>(shape: Schema, name: string, json: unknown): v.InferOutput<Schema> {
  const problems: string[] = [];
  const value = shaped(shape, json, [], (steps, problem) => problems.push(`${name}: ${jsonPath(steps)}: ${problem}`));
  if (value === undefined) throw new Error(problems[0]);
  return value;
}

/** Throws on terms that their level does not know. */
function known({ level, length, lens, players, set }: Terms): void {
  const scenario = levelFromDisk(level);
  const lenses = scenario.lenses.map(({ id }) => id);
  const lengths = Object.keys(scenario.lengths);
  if (!lengths.includes(length)) throw new Error(`$.terms.length: expected one of ${lengths.join(', ')}`);
  if (!lenses.includes(lens)) throw new Error(`$.terms.lens: expected one of ${lenses.join(', ')}`);
  if (players.length !== scenario.patrons) throw new Error(`$.terms.players: expected ${scenario.patrons}`);
  withSettings(scenario, set);
}

/** A unit from parsed JSON. Throws on what makes no sense, with where it stands. */
export function parseUnit(name: string, json: unknown): Unit {
  const parsed = read(unit, name, json);
  try {
    known(parsed.terms);
    if (parsed.to < parsed.from) throw new Error('$.to: less than $.from');
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
  return parsed;
}

/** What a command is given on its line: JSON itself, the name of a file, or `-` for standard input. */
export function readUnit(text: string): Unit {
  if (text !== '-' && !text.startsWith('{')) return parseUnit(text, readJson(text));
  try {
    return parseUnit('--unit', JSON.parse(text === '-' ? readFileSync(0, 'utf8') : text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`--unit: no JSON: ${error.message}`);
    throw error;
  }
}

/** Puts together what was counted apart, from files. */
export function mergeFiles(files: readonly string[]): Stats {
  if (files.length === 0) throw new Error('--merge: expected files');
  const sum: Stats = {};
  for (const file of files) merge(sum, read(stats, file, readJson(file)));
  return sorted(sum);
}
