import { type Estimate, rate, scaled, wilson } from '../../../lab/estimate.ts';
import type { Stats } from '../../../lab/stats.ts';
import type { Arm } from '../plan.ts';

/** What has been counted so far in one of the worlds that are compared. */
export interface Counted {
  readonly arm: Arm;
  readonly stats: Stats;
}
/** A number of one world, by what it is of: an ending, a patron, a man. */
export interface Reading extends Estimate {
  readonly arm: string;
  readonly id: string;
}

/** How many games have been played to their end. */
export const gamesOf = ({ stats }: Counted): number => stats.decisions?.n ?? 0;

/** In which share of games each of some things came about. */
export const sharesOf = (counted: Counted, group: string, ids: readonly string[]): Reading[] =>
  ids.map(id => ({ arm: counted.arm.key, id, ...rate(counted.stats[`${group}/${id}`]) }));

/** In which share of games any of some things came about that exclude each other. */
export const shareOfAny = ({ stats }: Counted, group: string, ids: readonly string[]): Estimate =>
  wilson(
    ids.reduce((sum, id) => sum + (stats[`${group}/${id}`]?.a ?? 0), 0),
    Math.max(0, ...ids.map(id => stats[`${group}/${id}`]?.n ?? 0)),
  );

/** How often something came about in a game: the rate per chance, times the chances that a game has. */
export function perGame({ stats }: Counted, key: string): Estimate {
  const sums = stats[key];
  return scaled(rate(sums), sums === undefined ? 1 : sums.b / sums.n);
}
