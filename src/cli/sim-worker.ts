import { parentPort, workerData } from 'node:worker_threads';
import { levelFromDisk } from './level.ts';
import { type Batch, simulate } from './simulate.ts';

/** One core's share of a simulation. */
const batch = workerData as Batch;
parentPort?.postMessage(simulate(levelFromDisk(batch.level), batch));
