import { auc } from './auc.ts';
import { rateOf } from './estimate.ts';
import type { Settings } from './settings.ts';
import { type Stats, under } from './stats.ts';

/**
 * The search for coefficients by which the game is fair. Every candidate is tried in the same worlds, so that candidates differ
 * by what was changed and not by luck; what is found must be reported from other worlds.
 */

/** A coefficient that may move, and how far. */
export interface Knob {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** What some number of an experiment should be, and how large a miss counts as one. */
interface Target {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly tolerance: number;
  readonly of: (stats: Stats) => number;
}

const estimates = (stats: Stats, group: string): number[] =>
  under(stats, group).map(([key]) => rateOf(stats, `${group}/${key}`).estimate);
const share = (key: string) => (stats: Stats) => rateOf(stats, key).estimate;
const largest = (group: string) => (stats: Stats) => Math.max(...estimates(stats, group));
const least = (group: string) => (stats: Stats) => Math.min(...estimates(stats, group));

/** Narrower than what is asked of the game, since what is found is measured again elsewhere. */
const EVEN: readonly Target[] = [
  { name: 'the least successful patron wins', low: 0.32, high: 1, tolerance: 0.01, of: least('win') },
  { name: 'the most successful patron wins', low: 0, high: 0.345, tolerance: 0.01, of: largest('win') },
  { name: 'the largest ending', low: 0, high: 0.38, tolerance: 0.03, of: largest('ending') },
];
const ALIVE: readonly Target[] = [
  { name: 'live approaches to men with a patron', low: 2.1, high: 5, tolerance: 0.1, of: least('liveTaken') },
  {
    name: 'area under the curve of signs',
    low: 0.68,
    high: 0.82,
    tolerance: 0.03,
    of: stats => auc(stats, 'sign').estimate,
  },
];
const FAITHFUL: readonly Target[] = [
  { name: 'Beria is arrested', low: 0.5, high: 0.8, tolerance: 0.03, of: share('ending/beria-arrested') },
  { name: 'Khrushchev wins', low: 0.4, high: 0.75, tolerance: 0.03, of: share('win/khrushchev') },
];
export const TARGETS = { even: EVEN, alive: ALIVE, faithful: FAITHFUL } as const;
export type TargetName = keyof typeof TARGETS;

/** Squared misses, in tolerances. */
export function lossOf(stats: Stats, names: readonly TargetName[]): number {
  return names
    .flatMap(name => TARGETS[name])
    .reduce((sum, { low, high, tolerance, of }) => {
      const value = of(stats);
      const miss = Number.isNaN(value) ? 3 * tolerance : Math.max(0, low - value, value - high);
      return sum + (miss / tolerance) ** 2;
    }, 0);
}
/** Each target with what it came to. */
export const readings = (stats: Stats, names: readonly TargetName[]): Record<string, number> =>
  Object.fromEntries(
    names.flatMap(name => TARGETS[name]).map(({ name, of }) => [name, Math.round(1000 * of(stats)) / 1000]),
  );

/** What it costs to go a knob's whole range away from where it was: of two that are as fair, the nearer is the better. */
const REACHED = 0.6;
export const strain = (set: Settings, from: Settings, knobs: readonly Knob[]): number =>
  knobs.reduce((sum, { path, from: low, to }) => sum + REACHED * ((set[path]! - from[path]!) / (to - low)) ** 2, 0);

/** How many knobs are turned at once, and how fine. */
const TURNED = 2;
const DECIMALS = 1000;

/** A candidate near another: some knobs turned by up to `reach` of their range. `random` gives 0 up to 1. */
export function neighbour(of: Settings, knobs: readonly Knob[], reach: number, random: () => number): Settings {
  const changed: Record<string, number> = { ...of };
  for (let n = 0; n < TURNED; n++) {
    const { path, from, to } = knobs[Math.floor(random() * knobs.length)]!;
    const moved = (changed[path] ?? from) + (random() + random() - 1) * reach * (to - from);
    changed[path] = Math.round(Math.min(to, Math.max(from, moved)) * DECIMALS) / DECIMALS;
  }
  return changed;
}

export interface Found {
  readonly set: Settings;
  readonly loss: number;
}
/** A climb from `start` by whatever neighbour is better. `judge` gives a candidate's loss; `heard` is told of each step up. */
export async function climb(
  start: Settings,
  knobs: readonly Knob[],
  rounds: number,
  random: () => number,
  judge: (set: Settings) => Promise<number> | number,
  heard: (round: number, found: Found) => void,
): Promise<Found> {
  const loss = async (set: Settings) => (await judge(set)) + strain(set, start, knobs);
  let best: Found = { set: start, loss: await loss(start) };
  heard(0, best);
  for (let round = 1; round <= rounds; round++) {
    const set = neighbour(best.set, knobs, REACH.first + ((REACH.last - REACH.first) * round) / rounds, random);
    const candidate = { set, loss: await loss(set) };
    if (!(candidate.loss < best.loss)) continue;
    best = candidate;
    heard(round, best);
  }
  return best;
}
/** How far a knob is turned, as a share of its range, in the first round and in the last. */
const REACH = { first: 0.4, last: 0.1 } as const;
