import type { Estimate } from '../estimate.ts';
import type { Settings } from '../settings.ts';
import type { Stats } from '../stats.ts';
import type { Terms } from '../unit.ts';
import { EXPERIMENTS, type Experiment, type ExperimentName } from './experiments.ts';
import { type Basis, bearsOut, type Expected, type Fact, type Kind } from './fact.ts';

/** Runs worlds of an experiment, anywhere, and gives what they counted. */
export type Run = (terms: Terms, worlds: number) => Promise<Stats>;

export interface FactOptions {
  readonly level: string;
  readonly length: string;
  readonly lens: string;
  /** Worlds of an ordinary experiment; dearer ones take a share of it. */
  readonly games: number;
  /** Coefficients changed, in every experiment. */
  readonly set: Settings;
}

/** What was found for a fact. One that cannot be measured has n 0 and no expectation. */
export interface FactResult extends Estimate {
  readonly id: Fact['id'];
  readonly kind: Kind;
  readonly basis: Basis;
  readonly deniedBy: readonly string[];
  readonly expected: Expected | undefined;
  readonly holds: boolean;
  readonly parts: Readonly<Record<string, Estimate>>;
}

const UNMEASURED: Estimate = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 };

/** An experiment's terms, in full. */
export function termsOf({ terms }: Experiment, { level, length, lens, set }: FactOptions): Terms {
  const players = ['heuristic', 'heuristic', 'heuristic'] as const;
  const usual: Terms = { study: 'annals', level, length, lens, temper: 'historical', players, set: {} };
  return { ...usual, ...terms, set: { ...terms.set, ...set } };
}

/** Worlds that an experiment gets of the games asked for: at least one. */
export const worldsOf = ({ share }: Experiment, games: number): number =>
  Math.max(1, Math.round((games * share) / 100));

/** Measures facts, each experiment once. The same as long as `run` counts the same. */
export async function measureFacts(run: Run, options: FactOptions, facts: readonly Fact[]): Promise<FactResult[]> {
  const needed = [...new Set(facts.flatMap(({ measure, needs }) => (measure === undefined ? [] : needs)))];
  const counts = await Promise.all(
    needed.map(async (name): Promise<[ExperimentName, Stats]> => {
      const experiment: Experiment = EXPERIMENTS[name];
      return [name, await run(termsOf(experiment, options), worldsOf(experiment, options.games))];
    }),
  );
  const found = new Map(counts);
  const counted = (name: ExperimentName): Stats => found.get(name) ?? {};
  return facts.map(({ id, kind, basis, deniedBy, measure }) => {
    const estimate = measure?.estimate(counted) ?? UNMEASURED;
    return {
      ...{ id, kind, basis, deniedBy },
      ...estimate,
      expected: measure?.expected,
      holds: measure !== undefined && bearsOut(estimate, measure.expected),
      parts: measure?.parts?.(counted) ?? {},
    };
  });
}
