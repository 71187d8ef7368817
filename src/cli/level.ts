import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GameRecord, Scenario } from '../engine/index.ts';
import { type Defaults, type Problem, parseScenario, type Result } from '../levels/index.ts';
import { type LessonData, parseLesson } from '../levels/lesson.ts';
import { parseRecord } from '../levels/record.ts';

/** Throws, with the file's name, if it is not there or no JSON. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Error(`there is no ${file}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** What was read. Throws with every problem and its JSON path. */
export function sound<T>(file: string, parsed: Result<T, readonly Problem[]>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(({ path, problem }) => `${file}: ${path}: ${problem}`).join('\n'));
}

/** Reads a level from `levels/`. */
export function levelFromDisk(id: string): Scenario {
  const levels = readdirSync('levels', { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? [entry.name] : [],
  );
  if (!levels.includes(id)) throw new Error(`no level "${id}": there are ${levels.join(', ')}`);
  const file = `levels/${id}/scenario.json`;
  return sound(file, parseScenario(readJson(file), readJson('levels/model.json') as Defaults));
}

/** Reads what was done in the history of a level; undefined if it has none. */
export function recordFromDisk(id: string): GameRecord | undefined {
  const file = `levels/${id}/record.json`;
  return existsSync(file) ? sound(file, parseRecord(readJson(file))) : undefined;
}

/** Reads how a class plays a level. Throws where it is not one for a class. */
export function lessonFromDisk(id: string): LessonData {
  const file = `levels/${id}/lesson.json`;
  return sound(file, parseLesson(readJson(file), levelFromDisk(id)));
}
