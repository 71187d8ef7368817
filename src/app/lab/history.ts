import type { GameRecord, Scenario } from '../../engine/index.ts';
import { parseRecord } from '../../levels/record.ts';
import { loadLevel } from '../levels.ts';
import { each } from '../once.ts';

/** What the lab's workers need of a level: its rules, and what was done in its history, if it has one. */
export interface Played {
  readonly scenario: Scenario;
  readonly record: GameRecord | undefined;
}

const RECORDS = import.meta.glob('../../../levels/*/record.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

async function recordOf(level: string): Promise<GameRecord | undefined> {
  const url = RECORDS[`../../../levels/${level}/record.json`];
  if (url === undefined) return undefined;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const read = parseRecord(await answer.json());
  if (!read.ok) throw new Error(read.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  return read.value;
}

/** Throws, with all that is wrong, if a level cannot be played. */
export const loadPlayed = each(async (level: string): Promise<Played> => {
  const [loaded, record] = await Promise.all([loadLevel(level), recordOf(level)]);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  return { scenario: loaded.value.scenario, record };
});
