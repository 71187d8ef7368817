import { type Counted, type Reading, shareOfAny, sharesOf } from './counted.ts';

/** Endings that are hardly ever seen in any of the worlds are drawn as one. */
const LEAST = 0.02;
/** Their common id. */
export const OTHERS = 'others';

/** The shares of all endings in every world, the commonest of the first world first. */
export function endingsOfAll(all: readonly Counted[], ids: readonly string[]): Reading[] {
  const shareIn = (counted: Counted | undefined, id: string) => counted?.stats[`ending/${id}`]?.a ?? 0;
  const total = (id: string) => all.reduce((sum, counted) => sum + shareIn(counted, id), 0);
  const ranked = [...ids].sort((a, b) => shareIn(all[0], b) - shareIn(all[0], a) || total(b) - total(a));
  return all.flatMap(counted => sharesOf(counted, 'ending', ranked));
}

/** The same with the rare ones put together, and without those that never came. */
export function endingsInShort(all: readonly Counted[], ids: readonly string[]): Reading[] {
  const readings = endingsOfAll(all, ids).filter(({ id }) =>
    all.some(({ stats }) => (stats[`ending/${id}`]?.a ?? 0) > 0),
  );
  const often = new Set(readings.filter(({ estimate }) => estimate >= LEAST).map(({ id }) => id));
  const rare = [...new Set(readings.map(({ id }) => id))].filter(id => !often.has(id));
  // One by itself is better called by its name.
  if (rare.length < 2) return readings;
  return [
    ...readings.filter(({ id }) => often.has(id)),
    ...all.map(counted => ({ arm: counted.arm.key, id: OTHERS, ...shareOfAny(counted, 'ending', rare) })),
  ];
}
