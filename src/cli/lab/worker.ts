import { parentPort } from 'node:worker_threads';
import type { Scenario } from '../../engine/index.ts';
import type { Stats } from '../../lab/stats.ts';
import { type Unit, work } from '../../lab/unit.ts';
import { levelFromDisk } from '../level.ts';

/** One core of the lab: does the units that it is handed, one after the other. */

/** What a worker says of a unit: what was counted in it, or why nothing could be. */
export type Done = { readonly stats: Stats } | { readonly problem: string };

const levels = new Map<string, Scenario>();
function levelOf(id: string): Scenario {
  const level = levels.get(id) ?? levelFromDisk(id);
  levels.set(id, level);
  return level;
}

function done(unit: Unit): Done {
  try {
    return { stats: work(levelOf(unit.terms.level), unit) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (unit: Unit) => parentPort?.postMessage(done(unit)));
