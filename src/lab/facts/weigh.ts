import type { Estimate } from '../estimate.ts';

/** The other way about. */
export const minus = ({ estimate, low, high, n }: Estimate): Estimate => ({
  estimate: -estimate,
  low: -high,
  high: -low,
  n,
});

/** Of several numbers that are all to be large, the one of which it is least sure; of which nothing was counted, before all. */
export function weakest(...found: readonly [Estimate, ...Estimate[]]): Estimate {
  return found.reduce((worst, it) => (worst.n > 0 && (it.n === 0 || it.low < worst.low) ? it : worst));
}
