/** Quantiles of a histogram of even steps. */

/** A step's lower edge, and how many are in it. */
export type Step = readonly [edge: number, count: number];

/**
 * The values below which some shares lie, each read off between a step's edges as if its men stood evenly in it. `steps`
 * by rising edge. NaN where nothing was counted.
 */
export function quantiles(steps: readonly Step[], width: number, shares: readonly number[]): number[] {
  const all = steps.reduce((sum, [, count]) => sum + count, 0);
  return shares.map(share => {
    let below = 0;
    for (const [edge, count] of steps) {
      if (count > 0 && below + count >= share * all) return edge + (width * (share * all - below)) / count;
      below += count;
    }
    return Number.NaN;
  });
}
