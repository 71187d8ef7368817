import { parentPort } from 'node:worker_threads';
import type { GameRecord, Scenario } from '../../engine/index.ts';
import type { Stats } from '../../lab/stats.ts';
import { type Unit, work } from '../../lab/unit.ts';
import { levelFromDisk, recordFromDisk } from '../level.ts';

/** One core of the lab: does the units that it is handed, one after the other. */

/** What a worker says of a unit: what was counted in it, or why nothing could be. */
export type Done = { readonly stats: Stats } | { readonly problem: string };

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

function done(unit: Unit): Done {
  try {
    const { scenario, record } = levelOf(unit.terms.level);
    return { stats: work(scenario, unit, record) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (unit: Unit) => parentPort?.postMessage(done(unit)));
