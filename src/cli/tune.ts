import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Game } from '../engine/index.ts';
import { generator } from '../lab/generator.ts';
import { endOf, rescored } from '../lab/rescore.ts';
import { type Settings, settingOf } from '../lab/settings.ts';
import type { Stats } from '../lab/stats.ts';
import { climb, type Knob, lossOf, readings, type TargetName } from '../lab/tuning.ts';
import { seedOf, type Terms } from '../lab/unit.ts';
import { command } from './command.ts';
import { oneOf } from './lab/arguments.ts';
import { session } from './lab/session.ts';
import { levelFromDisk } from './level.ts';
import { ROOT } from './prepare.mjs';

/**
 * Looks for coefficients by which the game is fair: `npm run -s tune -- --plan score`, or another of the plans in
 * `levels/tuning.json`. What may move, the seeds and the numbers of games are there; what is found is written there too, and
 * carried over into the level by whoever likes it.
 */

const FILE = 'levels/tuning.json';
interface Trial extends Pick<Terms, 'length' | 'lens' | 'temper'> {
  readonly games: number;
  readonly targets: readonly TargetName[];
}
interface Plan {
  /** Whether nothing but weights of the score may move: then games are played once, and only scored again. */
  readonly once: boolean;
  readonly seed: number;
  readonly rounds: number;
  readonly trials: readonly Trial[];
  readonly knobs: readonly Knob[];
  readonly found: Settings;
}
const LEVEL = '1953';

const termsOf = ({ length, lens, temper }: Trial, set: Settings): Terms => ({
  ...{ study: 'play', level: LEVEL, length, lens, temper, set },
  players: ['heuristic', 'heuristic', 'heuristic'],
});

/** What each trial comes to with a candidate. */
type Try = (set: Settings) => Promise<Stats[]> | Stats[];

/** The weights of the score: the games are played once, here. */
function byRescoring({ seed, trials }: Plan): Try {
  const scenario = levelFromDisk(LEVEL);
  const ends = trials.map(trial =>
    Array.from(
      { length: trial.games },
      (_, world): Game => endOf({ scenario, terms: termsOf(trial, {}), seed: seedOf(seed, world), record: undefined }),
    ),
  );
  return set => ends.map(games => rescored(games, set));
}

async function search(plan: Plan, trying: Try): Promise<Settings> {
  const scenario = levelFromDisk(LEVEL);
  const { length, lens } = plan.trials[0]!;
  const start = Object.fromEntries(plan.knobs.map(({ path }) => [path, settingOf(scenario, length, lens, path)]));
  const judge = async (set: Settings) =>
    (await trying(set)).reduce((sum, stats, i) => sum + lossOf(stats, plan.trials[i]!.targets), 0);
  const { set } = await climb(start, plan.knobs, plan.rounds, generator(plan.seed), judge, (round, { loss }) =>
    console.log(`round ${round}: loss ${loss.toFixed(2)}`),
  );
  (await trying(set)).forEach((stats, i) => void console.log(readings(stats, plan.trials[i]!.targets)));
  return set;
}

/** The plans as JSON, a knob to a line. */
const printed = (plans: Readonly<Record<string, Plan>>): string =>
  JSON.stringify(plans, null, 2).replace(
    /\{\s+("path": "[^"]+"),\s+("from": [^\s,]+),\s+("to": [^\s,]+)\s+\}/g,
    '{ $1, $2, $3 }',
  );

process.chdir(ROOT);
await command(async () => {
  const { values } = parseArgs({ options: { plan: { type: 'string', default: 'score' } } });
  const plans: Record<string, Plan> = JSON.parse(readFileSync(FILE, 'utf8'));
  const name = oneOf('--plan', values.plan, Object.keys(plans));
  const plan = plans[name]!;
  const found = plan.once
    ? await search(plan, byRescoring(plan))
    : (
        await session(undefined, runner =>
          search(plan, set =>
            Promise.all(plan.trials.map(trial => runner.run(termsOf(trial, set), plan.seed, trial.games))),
          ),
        )
      ).found;
  writeFileSync(FILE, `${printed({ ...plans, [name]: { ...plan, found } })}\n`);
});
