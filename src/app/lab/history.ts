import type { GameRecord, Scenario } from '../../engine/index.ts';
import { HISTORY } from '../../levels/record.ts';
import { soundLevel } from '../levels.ts';
import { each } from '../once.ts';
import { loadRecord } from '../records.ts';

/** What the lab's workers need of a level: its rules, and what was done in its history, if it has one. */
export interface Played {
  readonly scenario: Scenario;
  readonly record: GameRecord | undefined;
}

/** Throws, with all that is wrong, if a level cannot be played. */
export const loadPlayed = each(async (level: string): Promise<Played> => {
  const [{ scenario }, record] = await Promise.all([soundLevel(level), loadRecord(level, HISTORY)]);
  return { scenario, record };
});
