import { note, type Stats } from '../stats.ts';

/** What was found in each of several variants of one world. */
export type Found<V extends string> = Readonly<Record<V, number>>;

/**
 * Notes each variant under `key/variant`, and under `key/one-other` how much more was found in one than in the other: a difference
 * within the world, free of all that sets worlds apart. `unit` is how much of it makes one.
 */
export function noteVariants<V extends string>(
  stats: Stats,
  key: string,
  found: Found<V>,
  unit: number,
  pairs: readonly (readonly [V, V])[],
): void {
  for (const [variant, value] of Object.entries<number>(found)) note(stats, `${key}/${variant}`, value, unit);
  for (const [one, other] of pairs) note(stats, `${key}/${one}-${other}`, found[one] - found[other], unit);
}

/** A table with each row made into something else. */
export const each = <V extends string, Row, T>(
  variants: Readonly<Record<V, Row>>,
  make: (row: Row, variant: V) => T,
): Record<V, T> =>
  Object.fromEntries(Object.entries<Row>(variants).map(([name, row]) => [name, make(row, name as V)])) as Record<V, T>;
