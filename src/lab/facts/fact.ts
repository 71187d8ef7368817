import type { Estimate } from '../estimate.ts';
import type { Stats } from '../stats.ts';
import type { ExperimentName } from './experiments.ts';
import type { MechanismName } from './mechanisms.ts';

/**
 * `rule`: written into the rules, or into how the computer players judge; `data`: follows from starting values; `emergent`: comes out
 * of play.
 */
export type Kind = 'emergent' | 'rule' | 'data';
/** Who says it: the paper argues it from this case, or offers it as possible; a scholar it cites; or we extrapolate. */
export type Basis = 'argued' | 'possible' | 'scholar' | 'editor';
/** What would bear a fact out, in the unit of its estimate. */
export type Expected =
  | { readonly above: number }
  | { readonly below: number }
  | { readonly within: readonly [number, number] };

/** What an experiment has counted. */
export type Counted = (experiment: ExperimentName) => Stats;

/** A stylised fact of the case, and how it is measured. What it says is in the catalogue, under its id. */
export interface Fact {
  readonly id: `SF-${string}`;
  readonly kind: Kind;
  readonly basis: Basis;
  /** Lenses of scholars who would deny it. */
  readonly deniedBy: readonly string[];
  /** The experiments that its measure reads. */
  readonly needs: readonly ExperimentName[];
  /** Undefined if this model cannot measure it; the catalogue says why. */
  readonly measure: Measure | undefined;
  /** What it comes from. An emergent fact has something here, and does not hold with all of it switched off. */
  readonly mechanism: readonly MechanismName[];
}
export interface Measure {
  /** Its one number; where it claims several things, the weakest of them. */
  readonly estimate: (counted: Counted) => Estimate;
  readonly expected: Expected;
  /** The numbers that it is made of, by name. */
  readonly parts?: (counted: Counted) => Readonly<Record<string, Estimate>>;
}

/** Whether an estimate bears out what is expected, with its whole interval. What was never counted does not. */
export function bearsOut({ low, high, n }: Estimate, expected: Expected): boolean {
  if (n === 0) return false;
  if ('above' in expected) return low > expected.above;
  if ('below' in expected) return high < expected.below;
  return low > expected.within[0] && high < expected.within[1];
}
