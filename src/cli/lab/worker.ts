import { parentPort } from 'node:worker_threads';
import type { Stats } from '../../lab/stats.ts';
import type { Unit } from '../../lab/unit.ts';
import { doUnit } from './units.ts';

/** One core of the lab: does the units that it is handed, one after the other. */

/** What a worker says of a unit: what was counted in it, or why nothing could be. */
export type Done = { readonly stats: Stats } | { readonly problem: string };

function done(unit: Unit): Done {
  try {
    return { stats: doUnit(unit) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (unit: Unit) => parentPort?.postMessage(done(unit)));
