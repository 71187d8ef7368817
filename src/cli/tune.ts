import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Settings, settingOf } from '../lab/settings.ts';
import { type Knob, lossOf, neighbour, readings, TRIALS } from '../lab/tuning.ts';
import { command } from './command.ts';
import { oneOf } from './lab/arguments.ts';
import type { Runner } from './lab/runner.ts';
import { session } from './lab/session.ts';
import { levelFromDisk } from './level.ts';
import { ROOT } from './prepare.mjs';

/**
 * Looks for coefficients by which the game is fair: `npm run -s tune -- --length 8`. What may move, the seed and the numbers of
 * games are in `levels/tuning.json`, and what is found is written there; whoever takes it over writes it into the level's model.
 */

const FILE = 'levels/tuning.json';
interface Plan {
  readonly seed: number;
  /** Worlds of the first trial; the others get their part. */
  readonly games: number;
  readonly rounds: number;
  readonly knobs: readonly Knob[];
  readonly found: Settings;
}

/** How far a knob is turned, as a share of its range, in the first round and in the last. */
const REACH = { first: 0.45, last: 0.12 } as const;

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function judge(runner: Runner, length: string, { seed, games }: Plan, set: Settings) {
  const trials = TRIALS[length] ?? [];
  const found = await Promise.all(trials.map(it => runner.run(it.terms(set), seed, Math.round(games * it.part))));
  return {
    loss: trials.reduce((sum, { targets }, i) => sum + lossOf(found[i]!, targets), 0),
    readings: Object.assign({}, ...trials.map(({ targets }, i) => readings(found[i]!, targets))) as object,
  };
}

async function search(runner: Runner, length: string, plan: Plan): Promise<Settings> {
  const scenario = levelFromDisk('1953');
  const random = generator(plan.seed);
  const now = ({ path }: Knob) => settingOf(scenario, length, 'blauvelt', path);
  let best: Settings = Object.fromEntries(plan.knobs.map(knob => [knob.path, plan.found[knob.path] ?? now(knob)]));
  let at = await judge(runner, length, plan, best);
  console.log(JSON.stringify({ round: 0, ...at }));
  for (let round = 1; round <= plan.rounds && !runner.stopped; round++) {
    const reach = REACH.first + ((REACH.last - REACH.first) * round) / plan.rounds;
    const candidate = neighbour(best, plan.knobs, reach, random);
    const judged = await judge(runner, length, plan, candidate);
    if (runner.stopped || judged.loss >= at.loss) continue;
    [best, at] = [candidate, judged];
    console.log(JSON.stringify({ round, ...at, set: best }));
  }
  return best;
}

process.chdir(ROOT);
await command(async () => {
  const { values } = parseArgs({ options: { length: { type: 'string', default: '8' } } });
  const plans: Record<string, Plan> = JSON.parse(readFileSync(FILE, 'utf8'));
  const length = oneOf('--length', values.length, Object.keys(plans));
  const plan = plans[length]!;
  const { found } = await session(undefined, runner => search(runner, length, plan));
  writeFileSync(FILE, `${JSON.stringify({ ...plans, [length]: { ...plan, found } }, null, 2)}\n`);
});
