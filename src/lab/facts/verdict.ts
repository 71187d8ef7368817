import type { Estimate } from '../estimate.ts';
import { bearsOut, type Expected } from './fact.ts';

/** What a count says of a fact: borne out, refuted, or too few games to tell; nothing, where nothing was counted. */
export type Verdict = 'holds' | 'fails' | 'open' | 'waiting';

/** Whether the whole interval lies on the wrong side. */
function refuted({ low, high }: Estimate, expected: Expected): boolean {
  if ('above' in expected) return high <= expected.above;
  if ('below' in expected) return low >= expected.below;
  return high <= expected.within[0] || low >= expected.within[1];
}

export function verdictOf(estimate: Estimate, expected: Expected): Verdict {
  if (estimate.n === 0 || Number.isNaN(estimate.estimate)) return 'waiting';
  if (bearsOut(estimate, expected)) return 'holds';
  return refuted(estimate, expected) ? 'fails' : 'open';
}
