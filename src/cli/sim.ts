import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { command } from './command.ts';
import { levelFromDisk } from './level.ts';
import { addTally, type Batch, emptyTally, type Tally } from './simulate.ts';

/** Plays many games without a screen and counts: `npm run -s sim -- --games 200 --json`. The same seed gives the same counts on any number of cores. */

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new Error(`--${name} ${value}: expected one of ${allowed.join(', ')}`);
}
function whole(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`--${name} ${value}: expected a whole number`);
}

/** Runs one share of the games on a core of its own. */
const share = (batch: Batch): Promise<Tally> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sim-worker.mjs', import.meta.url), { workerData: batch });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      lens: { type: 'string', default: 'blauvelt' },
      players: { type: 'string', default: 'heuristic' },
      temper: { type: 'string', default: 'neutral' },
      level: { type: 'string', default: '1953' },
      length: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const scenario = levelFromDisk(values.level);
  const lengths = Object.keys(scenario.lengths);
  const length = oneOf('length', values.length ?? lengths[lengths.length - 1] ?? '', lengths);
  const lens = oneOf(
    'lens',
    values.lens,
    scenario.lenses.map(({ id }) => id),
  );
  const temperaments = oneOf('temper', values.temper, ['neutral', 'historical'] as const);
  const players = oneOf('players', values.players, ['heuristic', 'random'] as const);
  const games = whole('games', values.games);
  const seed = whole('seed', values.seed);
  const cores = Math.max(1, Math.min(availableParallelism(), games));
  const started = performance.now();
  const parts = await Promise.all(
    Array.from({ length: cores }, (_, core) =>
      share({
        level: values.level,
        setup: { length, lens, temperaments },
        players,
        seed,
        from: Math.floor((games * core) / cores),
        to: Math.floor((games * (core + 1)) / cores),
      }),
    ),
  );
  const tally = emptyTally();
  for (const { id } of scenario.people.slice(0, scenario.patrons)) tally.wins[id] = 0;
  for (const part of parts) addTally(tally, part);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { decisions, wins, endings, flips, illegal } = tally;
  const report = { games: tally.games, seconds, decisions, wins, endings, flips, illegal };
  if (values.json) console.log(JSON.stringify(report));
  else console.dir(report, { depth: null });
}

await command(run);
