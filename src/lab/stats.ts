/**
 * What is counted over many worlds, so that it can be put together: two halves, counted apart, merge to exactly the whole,
 * since nothing but whole numbers is added.
 */

/**
 * Sums over worlds of two whole numbers each: what happened (`a`) and in how many chances it might have (`b`). A share has
 * a 0 or 1 and b 1; a mean has b 1; a rate of betrayals has the men who left and the men who could. The squares give the
 * spread between worlds, within which nothing is independent.
 */
export interface Sums {
  /** How many worlds noted it. */
  n: number;
  a: number;
  b: number;
  aa: number;
  ab: number;
  bb: number;
}
/** By the name of what is counted: a path of words, `win/beria`. */
export type Stats = Record<string, Sums>;

/** The sums under a key, from nothing if there are none yet. */
function sumsOf(stats: Stats, key: string): Sums {
  const known = stats[key];
  if (known !== undefined) return known;
  const fresh = { n: 0, a: 0, b: 0, aa: 0, ab: 0, bb: 0 };
  stats[key] = fresh;
  return fresh;
}

/** Notes, for one world, what happened and in how many chances. Both must be whole. */
export function note(stats: Stats, key: string, a: number, b = 1): void {
  const sums = sumsOf(stats, key);
  sums.n++;
  sums.a += a;
  sums.b += b;
  sums.aa += a * a;
  sums.ab += a * b;
  sums.bb += b * b;
}

/** Notes which of several came about: 1 for it, 0 for the others, under `group/which`. */
export function noteWhich(stats: Stats, group: string, which: string, among: readonly string[]): void {
  for (const one of among) note(stats, `${group}/${one}`, one === which ? 1 : 0);
}

/** Adds what was counted elsewhere. */
export function merge(into: Stats, from: Stats): void {
  for (const [key, part] of Object.entries(from)) {
    const sums = sumsOf(into, key);
    sums.n += part.n;
    sums.a += part.a;
    sums.b += part.b;
    sums.aa += part.aa;
    sums.ab += part.ab;
    sums.bb += part.bb;
  }
}

/** The same by name, so that what was merged in another order is written alike. */
export const sorted = (stats: Stats): Stats =>
  Object.fromEntries(Object.entries(stats).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** The last words of all keys that begin with `group/`, with their sums. */
export function under(stats: Stats, group: string): [string, Sums][] {
  const head = `${group}/`;
  return Object.entries(stats)
    .filter(([key]) => key.startsWith(head))
    .map(([key, sums]) => [key.slice(head.length), sums]);
}
