import type { Estimate } from '../estimate.ts';
import type { Expected } from '../facts/index.ts';

/** A number that the lab has found, with its 95 % interval, beside what the game should come to. */
export interface Finding extends Estimate {
  /** Undefined where there is nothing that it ought to be. */
  readonly expected?: Expected;
  /** Whether the estimate itself is as expected: how sure that is, the interval says. Undefined where nothing was counted. */
  readonly holds?: boolean;
  /** Which of several it is, where it is the largest of them. */
  readonly which?: string;
}
/** By the path of what was found: `live/beria`. */
export type Findings = Readonly<Record<string, Finding>>;

function isAsExpected({ estimate }: Estimate, expected: Expected): boolean {
  if ('above' in expected) return estimate >= expected.above;
  if ('below' in expected) return estimate <= expected.below;
  return estimate >= expected.within[0] && estimate <= expected.within[1];
}

export function finding(estimate: Estimate, expected?: Expected): Finding {
  if (expected === undefined) return estimate;
  return estimate.n === 0
    ? { ...estimate, expected }
    : { ...estimate, expected, holds: isAsExpected(estimate, expected) };
}

/** The largest of some numbers, by name; undefined if there are none. */
export function largest(of: readonly (readonly [string, Estimate])[], expected: Expected): Finding | undefined {
  const known = of.filter(([, { n }]) => n > 0);
  const [first] = known.toSorted(([, a], [, b]) => b.estimate - a.estimate);
  return first && { ...finding(first[1], expected), which: first[0] };
}
