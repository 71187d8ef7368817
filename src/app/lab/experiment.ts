import { merge, type Stats } from '../../lab/stats.ts';
import type { Crew } from './crew.ts';
import { armsOf, type Comparison, termsOf } from './plan.ts';
import type { Counted } from './readings/counted.ts';
import { Run } from './run.ts';

/** A comparison that is being played. */
export interface Experiment {
  readonly plan: Comparison;
  readonly run: Run;
  /** What every world has counted by now, in the order of the plan. */
  counted(): Counted[];
}

/** Sets the crew to a comparison. All worlds are played in turn, so that all sharpen alike. */
export function begin(crew: Crew, plan: Comparison): Experiment {
  const { games, seed } = plan.bench;
  const run = new Run(crew, seed);
  const worlds = armsOf(plan).map(arm => ({ arm, stats: {} as Stats }));
  const played = worlds.map(({ arm, stats }) => run.play(termsOf(plan.bench, arm), games, part => merge(stats, part)));
  Promise.all(played).then(
    () => run.end(),
    error => run.end(error instanceof Error ? error.message : String(error)),
  );
  return { plan, run, counted: () => worlds.map(world => ({ ...world })) };
}
