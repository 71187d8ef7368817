import type { Estimate } from './estimate.ts';
import { type Stats, under } from './stats.ts';

/** How well a number tells the turned from the true: the chance that a turned man's is the higher of two (area under the curve). */
export function auc(stats: Stats, group: string): Estimate {
  const counts = (truth: string) =>
    under(stats, `${group}/${truth}`).map(([at, { a }]) => ({ at: Number(at), count: a }));
  const turned = counts('turned');
  const loyal = counts('true').sort((a, b) => a.at - b.at);
  const [m, n] = [turned, loyal].map(side => side.reduce((sum, { count }) => sum + count, 0)) as [number, number];
  if (m === 0 || n === 0) return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 };
  let above = 0;
  for (const one of turned)
    for (const other of loyal)
      above += one.count * other.count * (one.at > other.at ? 1 : one.at === other.at ? 0.5 : 0);
  const area = above / (m * n);
  // Hanley and McNeil (1982).
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const spread = (area * (1 - area) + (m - 1) * (q1 - area * area) + (n - 1) * (q2 - area * area)) / (m * n);
  const half = 1.959964 * Math.sqrt(Math.max(0, spread));
  return { estimate: area, low: area - half, high: Math.min(1, area + half), n: m };
}
