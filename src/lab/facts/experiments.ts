import type { Terms } from '../unit.ts';

/** What is played so that facts can be measured: the terms, where they differ from a game of 1953 with its own temperaments. */
export interface Experiment {
  readonly terms: Partial<Pick<Terms, 'study' | 'level' | 'length' | 'set'>>;
  /** Worlds for each hundred asked for: fewer where a world costs more. */
  readonly share: number;
}

export const EXPERIMENTS = {
  /** Free play from March to the Plenum. */
  crisis: { terms: {}, share: 100 },
  /** The same men in quiet times: no death, no free offices, tension low and fixed. */
  ordinary: { terms: { level: 'ordinary-times', length: '8' }, share: 100 },
} as const satisfies Record<string, Experiment>;
export type ExperimentName = keyof typeof EXPERIMENTS;
