import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { merge, type Stats, sorted } from '../../lab/stats.ts';
import { type Terms, type Unit, unitsOf } from '../../lab/unit.ts';
import { bundle } from './bundle.ts';
import type { Done } from './worker.ts';

/** How far a runner has got with all that it was asked: in worlds, and in seconds since the first was begun. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly seconds: number;
  /** Seconds that the rest will take at the pace so far. */
  readonly left: number;
}
interface Options {
  /** As many as the machine has, if nothing else is said. */
  readonly cores?: number | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
/** Plays experiments on every core. The numbers do not depend on how many there are. */
export interface Runner {
  /** Plays worlds 0 up to `worlds` of a seed. Several may be asked for at once. Throws on terms that make no sense. */
  run(terms: Terms, seed: number, worlds: number): Promise<Stats>;
  /** Begins nothing more: what is under way is finished, and every run ends with what it has. */
  stop(): void;
  readonly stopped: boolean;
  /** Lets the threads go; without it the process does not end. */
  close(): Promise<void>;
}

/** An experiment under way: its units that nobody has begun, and how many somebody has. */
interface Job {
  readonly units: Unit[];
  readonly all: number;
  underWay: number;
  readonly stats: Stats;
  readonly resolve: (stats: Stats) => void;
  readonly reject: (error: Error) => void;
}

/** Units as large as this cost little to hand out, and who stops need not wait for long; as many a core, and all end together. */
const LARGEST = 5;
const A_CORE = 8;
const sizeOf = (worlds: number, cores: number): number =>
  Math.max(1, Math.min(LARGEST, Math.ceil(worlds / (cores * A_CORE))));

/** Of whose units most are left, as a share: so that all have come as far when somebody stops them. */
function mostLeft(jobs: Iterable<Job>): Job | undefined {
  const left = ({ units, all }: Job) => units.length / all;
  return [...jobs].reduce<Job | undefined>(
    (most, job) => (job.units.length > 0 && (most === undefined || left(job) > left(most)) ? job : most),
    undefined,
  );
}

export function createRunner({ cores = availableParallelism(), onProgress }: Options = {}): Runner {
  const jobs = new Set<Job>();
  const idle: Worker[] = [];
  let crew: Promise<Worker[]> | undefined;
  let stopped = false;
  let broken: Error | undefined;
  const since = performance.now();
  const worlds = { done: 0, of: 0 };

  async function hire(): Promise<Worker[]> {
    const code = await bundle('src/cli/lab/worker.ts');
    idle.push(...Array.from({ length: cores }, () => new Worker(code, { eval: true })));
    return [...idle];
  }

  /** Hands back what a job came to, once nothing of it is left to do. */
  function settle(job: Job): void {
    if (job.underWay > 0 || job.units.length > 0) return;
    jobs.delete(job);
    job.resolve(sorted(job.stats));
  }
  function fail(job: Job, error: Error): void {
    job.units.length = 0;
    jobs.delete(job);
    job.reject(error);
  }

  async function work(worker: Worker, job: Job, unit: Unit): Promise<void> {
    job.underWay++;
    worker.postMessage(unit);
    const [done] = (await once(worker, 'message')) as [Done];
    job.underWay--;
    if ('problem' in done) return fail(job, new Error(done.problem));
    merge(job.stats, done.stats);
    worlds.done += unit.to - unit.from;
    const seconds = (performance.now() - since) / 1000;
    onProgress?.({ ...worlds, seconds, left: (seconds * (worlds.of - worlds.done)) / worlds.done });
    settle(job);
  }

  /** Works for as long as there is anything to do. A thread that dies takes every job with it: what it did is not known. */
  async function serve(worker: Worker): Promise<void> {
    try {
      for (;;) {
        const job = mostLeft(jobs);
        if (job === undefined) break;
        await work(worker, job, job.units.shift()!);
      }
      idle.push(worker);
    } catch (error) {
      broken = error as Error;
      for (const job of jobs) fail(job, broken);
    }
  }

  return {
    run: async (terms, seed, of) => {
      crew ??= hire();
      await crew;
      if (broken !== undefined) throw broken;
      const units = stopped ? [] : unitsOf(terms, seed, of, sizeOf(of, cores));
      if (units.length === 0) return {};
      worlds.of += of;
      return new Promise((resolve, reject) => {
        jobs.add({ units, all: units.length, underWay: 0, stats: {}, resolve, reject });
        for (const worker of idle.splice(0)) void serve(worker);
      });
    },
    stop: () => {
      stopped = true;
      for (const job of jobs) {
        job.units.length = 0;
        settle(job);
      }
    },
    get stopped() {
      return stopped;
    },
    close: async () => {
      await Promise.all(((await crew) ?? []).map(worker => worker.terminate()));
    },
  };
}
