import type { Stats, Sums } from './stats.ts';

/** Numbers with their 95 % intervals. */

/** A number, the interval that holds the truth in 95 of 100 such samples, and how many worlds it rests on. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}
/** Nothing was counted. */
const UNKNOWN: Estimate = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 };

/** Standard deviations that hold 95 % of a normal curve. */
const Z = 1.959964;

/** A share of `of` equal chances, by Wilson's score: good also where none or all came about. */
export function wilson(hits: number, of: number): Estimate {
  if (of <= 0) return UNKNOWN;
  const p = hits / of;
  const zz = (Z * Z) / of;
  const centre = (p + zz / 2) / (1 + zz);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + zz / (4 * of))) / (1 + zz);
  return { estimate: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), n: of };
}

/** Variance of a/b between worlds (the delta method). */
function varianceOfRatio({ n, a, b, aa, ab, bb }: Sums): number {
  const r = a / b;
  return n < 2 ? Number.NaN : ((aa - 2 * r * ab + r * r * bb) / (b * b)) * (n / (n - 1));
}

/**
 * What happened per chance, with worlds as the independent draws. Where a is a count of chances (in no world more than b), the
 * interval is Wilson's at the number of chances that would spread as much: so that none in a thousand is not "surely none".
 */
export function rate(sums: Sums | undefined): Estimate {
  if (sums === undefined || sums.b <= 0) return UNKNOWN;
  const { n, a, b, aa, ab } = sums;
  const p = a / b;
  const variance = varianceOfRatio(sums);
  // A world with more than there are chances, as a mean may have, shows in the squares though not in the sums.
  const counts = a >= 0 && a <= b && aa <= ab;
  if (!counts) return shift(sums);
  const spread = p * (1 - p);
  const of = spread > 0 && variance > 0 ? Math.min(b, spread / variance) : b;
  return { ...wilson(p * of, of), estimate: p, n };
}
export const rateOf = (stats: Stats, key: string): Estimate => rate(stats[key]);

/**
 * What differs within worlds, per chance, with worlds as the independent draws. It may go either way, so that its interval lies evenly
 * about it: Wilson's, made for counts, would never hold nought.
 */
export function shift(sums: Sums | undefined): Estimate {
  if (sums === undefined || sums.b <= 0) return UNKNOWN;
  const estimate = sums.a / sums.b;
  const half = Z * Math.sqrt(Math.max(0, varianceOfRatio(sums)));
  return { estimate, low: estimate - half, high: estimate + half, n: sums.n };
}
export const shiftOf = (stats: Stats, key: string): Estimate => shift(stats[key]);

/** The same with the unit changed: tenths to points, shares to percent. */
export const scaled = (it: Estimate, by: number): Estimate => ({
  estimate: it.estimate * by,
  low: it.low * by,
  high: it.high * by,
  n: it.n,
});

const halves = ({ estimate, low, high }: Estimate) => ({ below: estimate - low, above: high - estimate });

/** One less the other, from samples apart (Newcombe: the distances to the limits add as squares). */
export function difference(one: Estimate, other: Estimate): Estimate {
  const estimate = one.estimate - other.estimate;
  const [a, b] = [halves(one), halves(other)];
  return {
    estimate,
    low: estimate - Math.hypot(a.below, b.above),
    high: estimate + Math.hypot(a.above, b.below),
    n: Math.min(one.n, other.n),
  };
}

/**
 * How many times the other, from samples apart (MOVER-R of Donner and Zou: from the limits of both, so that it holds for
 * rare things too). Infinite where the other may be nothing.
 */
export function times(one: Estimate, other: Estimate): Estimate {
  const n = Math.min(one.n, other.n);
  if (n === 0) return UNKNOWN;
  const [p, q] = [one.estimate, other.estimate];
  const root = (near: number, far: number) =>
    Math.sqrt(Math.max(0, (p * q) ** 2 - near * (2 * p - near) * far * (2 * q - far)));
  // Each is a root of a quadratic equation, written so that nothing is divided by that may be nothing.
  const below = p * q + root(one.low, other.high);
  const above = other.low * (2 * q - other.low);
  return {
    estimate: p / q,
    low: below > 0 ? Math.max(0, (one.low * (2 * p - one.low)) / below) : 0,
    high: above > 0 ? (p * q + root(one.high, other.low)) / above : Number.POSITIVE_INFINITY,
    n,
  };
}
