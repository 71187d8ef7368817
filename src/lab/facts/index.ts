import { ALLIES } from './allies.ts';
import { CONSPIRACY } from './conspiracy.ts';
import { EXPOSURE } from './exposure.ts';
import type { Fact } from './fact.ts';
import { FATES } from './fates.ts';
import { type FactOptions, type FactResult, measureFacts as measure, type Run } from './measure.ts';
import { MOTIVES } from './motives.ts';
import { OFFICES } from './offices.ts';
import { PRECEDENT } from './precedent.ts';
import { TIMES } from './times.ts';

export type { Expected, Fact } from './fact.ts';
export type { FactOptions, FactResult, Run } from './measure.ts';

/** The stylised facts of the case, in the order of their ids. */
export const FACTS: readonly Fact[] = [
  ...[...TIMES, ...EXPOSURE, ...CONSPIRACY, ...MOTIVES],
  ...[...ALLIES, ...PRECEDENT, ...FATES, ...OFFICES],
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Measures all of them, or some. `run` plays worlds; every number comes with its 95 % interval. */
export const measureFacts = (run: Run, options: FactOptions, facts: readonly Fact[] = FACTS): Promise<FactResult[]> =>
  measure(run, options, facts);
