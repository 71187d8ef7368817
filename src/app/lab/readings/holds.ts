import { type Estimate, wilson } from '../../../lab/estimate.ts';
import { HOLD_STEP } from '../../../lab/observe/hold.ts';
import { under } from '../../../lab/stats.ts';
import { type Counted, gamesOf } from './counted.ts';
import { quantiles, type Step } from './quantiles.ts';

/** What holds a man at one turn, in points, over the games in which he is still his first patron's. */
export interface Hold {
  readonly arm: string;
  readonly turn: number;
  /** Five, one and nine of ten games lie around the median. */
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** In how many games he is still that patron's, of all. */
  readonly still: Estimate;
}
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Turn by turn, for as long as there are games in which he is his first patron's. */
export function holdsOf(counted: Counted, client: string): Hold[] {
  const turns = new Map<number, Step[]>();
  for (const [key, { a }] of under(counted.stats, `hold/${client}`)) {
    const [turn = 0, edge = 0] = key.split('/').map(Number);
    turns.set(turn, [...(turns.get(turn) ?? []), [edge, a]]);
  }
  return [...turns]
    .sort(([a], [b]) => a - b)
    .map(([turn, steps]) => {
      const [p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantiles(
        steps.sort(([a], [b]) => a - b),
        HOLD_STEP,
        SHARES,
      );
      const count = steps.reduce((sum, [, inStep]) => sum + inStep, 0);
      return { arm: counted.arm.key, turn, p05, p25, p50, p75, p95, still: wilson(count, gamesOf(counted)) };
    });
}
