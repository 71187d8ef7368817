import { type FactResult, measureFacts, type Run as Play } from '../../lab/facts/index.ts';
import { merge, type Stats } from '../../lab/stats.ts';
import type { Terms } from '../../lab/unit.ts';
import type { Crew } from './crew.ts';
import { csv } from './csv.ts';
import type { Plan } from './plan.ts';
import { Run } from './run.ts';

/** The stylised facts, as they are being measured. */

export type FactsPlan = Extract<Plan, { readonly aim: 'facts' }>;
/** What has been found by now, by lens. */
export type Found = ReadonlyMap<string, readonly FactResult[]>;
export interface Measuring {
  readonly plan: FactsPlan;
  readonly run: Run;
  /** Reckons all facts on what has been counted by now. */
  found(): Promise<Found>;
}

/** Sets the crew to measuring the facts under every lens of a plan. */
export function beginFacts(crew: Crew, plan: FactsPlan): Measuring {
  const { level, length, games, seed } = plan.bench;
  const run = new Run(crew, seed);
  const counted = new Map<string, Stats>();
  const statsOf = (terms: Terms): Stats => {
    const key = JSON.stringify(terms);
    const stats = counted.get(key) ?? {};
    counted.set(key, stats);
    return stats;
  };
  const measured = async (play: Play): Promise<Found> =>
    new Map(
      await Promise.all(
        plan.lenses.map(
          async lens => [lens, await measureFacts(play, { level, length, lens, games, set: {} })] as const,
        ),
      ),
    );
  measured((terms, worlds) => run.play(terms, worlds, part => merge(statsOf(terms), part))).then(
    () => run.end(),
    error => run.end(error instanceof Error ? error.message : String(error)),
  );
  return { plan, run, found: () => measured(terms => Promise.resolve(statsOf(terms))) };
}

/** What has been found, as a file, with all that is needed to count it again. Empty where a fact cannot be measured. */
export function factsCsv({ bench }: FactsPlan, found: Found): string {
  const { level, length, games, seed } = bench;
  const head = [
    'level',
    'length',
    'lens',
    'games',
    'seed',
    'id',
    'kind',
    'basis',
    'estimate',
    'low',
    'high',
    'n',
    'holds',
  ];
  const rows = [...found].flatMap(([lens, results]) =>
    results.map(({ id, kind, basis, estimate, low, high, n, expected, holds }) => [
      ...[level, length, lens, games, seed, id, kind, basis, estimate, low, high, n],
      expected === undefined ? '' : String(holds),
    ]),
  );
  return csv([head, ...rows]);
}
