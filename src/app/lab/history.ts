import type { GameRecord, Scenario } from '../../engine/index.ts';
import { HISTORY } from '../../levels/record.ts';
import { loadLevel } from '../levels.ts';
import { each } from '../once.ts';
import { loadRecord } from '../records.ts';

/** What the lab's workers need of a level: its rules, and what was done in its history, if it has one. */
export interface Played {
  readonly scenario: Scenario;
  readonly record: GameRecord | undefined;
}

/** Throws, with all that is wrong, if a level cannot be played. */
export const loadPlayed = each(async (level: string): Promise<Played> => {
  const [loaded, record] = await Promise.all([loadLevel(level), loadRecord(level, HISTORY)]);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  return { scenario: loaded.value.scenario, record };
});
