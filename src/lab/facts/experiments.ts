import type { Terms } from '../unit.ts';

/** What is played so that facts can be measured: the terms, where they differ from a game of 1953 with its own temperaments. */
export interface Experiment {
  readonly terms: Partial<Pick<Terms, 'level' | 'length' | 'temper' | 'set'>> & Pick<Terms, 'study'>;
  /** Worlds for each hundred asked for: fewer where a world costs more. */
  readonly share: number;
}

export const EXPERIMENTS = {
  /** Free play from March to the Plenum. */
  crisis: { terms: { study: 'annals' }, share: 100 },
  /** The same men in quiet times: no death, no empty posts, tension low and fixed. */
  ordinary: { terms: { study: 'annals', level: 'ordinary-times', length: '8' }, share: 100 },
  /** Power lodged in the government from the start, and in the Party: among equal men, since the Beria of 1953 hardly ever wins. */
  government: { terms: { study: 'annals', temper: 'neutral', set: { 'opening.locus': 10 } }, share: 200 },
  party: { terms: { study: 'annals', temper: 'neutral', set: { 'opening.locus': 70 } }, share: 200 },
  odds: { terms: { study: 'odds' }, share: 50 },
  care: { terms: { study: 'care' }, share: 50 },
  arrest: { terms: { study: 'arrest' }, share: 25 },
  pace: { terms: { study: 'pace' }, share: 50 },
  berlin: { terms: { study: 'berlin', temper: 'neutral' }, share: 50 },
  keystone: { terms: { study: 'keystone' }, share: 100 },
  spoils: { terms: { study: 'spoils' }, share: 100 },
  vacancies: { terms: { study: 'vacancies' }, share: 100 },
  history: { terms: { study: 'history' }, share: 200 },
} as const satisfies Record<string, Experiment>;
export type ExperimentName = keyof typeof EXPERIMENTS;
