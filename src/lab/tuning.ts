import { auc } from './auc.ts';
import { rateOf } from './estimate.ts';
import type { Settings } from './settings.ts';
import { type Stats, under } from './stats.ts';
import type { Terms } from './unit.ts';

/**
 * The search for coefficients by which the game is fair. It plays the same worlds with each candidate, so that candidates
 * differ by what was changed and not by luck; what it finds must be reported on other worlds.
 */

/** A coefficient that may move, and how far. */
export interface Knob {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** What some number of an experiment should be, and how much of a miss counts as one. */
interface Target {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly tolerance: number;
  readonly of: (stats: Stats) => number;
}

const share = (key: string) => (stats: Stats) => rateOf(stats, key).estimate;
const largest = (group: string) => (stats: Stats) =>
  Math.max(...under(stats, group).map(([key]) => rateOf(stats, `${group}/${key}`).estimate));
const least = (group: string) => (stats: Stats) =>
  Math.min(...under(stats, group).map(([key]) => rateOf(stats, `${group}/${key}`).estimate));
/** How far an ending leads before the next most frequent. */
const lead = (ending: string) => (stats: Stats) => {
  const own = rateOf(stats, `ending/${ending}`).estimate;
  const others = under(stats, 'ending').filter(([key]) => key !== ending);
  return own - Math.max(...others.map(([key]) => rateOf(stats, `ending/${key}`).estimate));
};

/** Narrower than what is asked of the game, since what is found is measured again elsewhere. */
const FAIR: readonly Target[] = [
  { name: 'the least successful patron wins', low: 0.31, high: 1, tolerance: 0.015, of: least('win') },
  { name: 'the most successful patron wins', low: 0, high: 0.355, tolerance: 0.015, of: largest('win') },
  { name: 'the largest ending', low: 0, high: 0.38, tolerance: 0.03, of: largest('ending') },
  { name: 'the leader at half wins', low: 0, high: 0.6, tolerance: 0.03, of: share('leader/5') },
  { name: 'live approaches to men with a patron', low: 2.15, high: 4, tolerance: 0.15, of: least('liveTaken') },
  {
    name: 'area under the curve of signs',
    low: 0.68,
    high: 0.82,
    tolerance: 0.03,
    of: stats => auc(stats, 'sign').estimate,
  },
];
const FAITHFUL: readonly Target[] = [
  { name: 'Beria is arrested', low: 0.42, high: 0.62, tolerance: 0.03, of: share('ending/beria-arrested') },
  { name: 'and that is ahead of the rest by', low: 0.15, high: 1, tolerance: 0.03, of: lead('beria-arrested') },
  { name: 'men who leave, per client and turn', low: 0.004, high: 0.012, tolerance: 0.001, of: share('flips') },
];
const SHORT: readonly Target[] = FAIR.filter(({ name }) => !name.startsWith('live') && !name.includes('half'));

/** An experiment, how much of the games it gets, and what it should come to. */
interface Trial {
  readonly part: number;
  readonly terms: (set: Settings) => Terms;
  readonly targets: readonly Target[];
}
const terms = (length: string, temper: Terms['temper'], set: Settings): Terms => ({
  study: 'play',
  level: '1953',
  length,
  lens: 'blauvelt',
  temper,
  players: ['heuristic', 'heuristic', 'heuristic'],
  set,
});
/** By the length that is tuned. */
export const TRIALS: Readonly<Record<string, readonly Trial[]>> = {
  '8': [
    { part: 1, terms: set => terms('8', 'neutral', set), targets: FAIR },
    { part: 0.5, terms: set => terms('8', 'historical', set), targets: FAITHFUL },
  ],
  '5': [{ part: 1, terms: set => terms('5', 'neutral', set), targets: SHORT }],
};

/** Squared misses, in tolerances. */
export function lossOf(stats: Stats, targets: readonly Target[]): number {
  return targets.reduce((sum, { low, high, tolerance, of }) => {
    const value = of(stats);
    const miss = Number.isNaN(value) ? 3 * tolerance : Math.max(0, low - value, value - high);
    return sum + (miss / tolerance) ** 2;
  }, 0);
}

/** Each target with what it came to. */
export const readings = (stats: Stats, targets: readonly Target[]): Record<string, number> =>
  Object.fromEntries(targets.map(({ name, of }) => [name, Math.round(1000 * of(stats)) / 1000]));

/** How many knobs are turned at once. */
const TURNED = 3;
const DECIMALS = 1000;

/** A candidate near another: some knobs turned by up to `reach` of their range. `random` gives 0 up to 1. */
export function neighbour(of: Settings, knobs: readonly Knob[], reach: number, random: () => number): Settings {
  const changed: Record<string, number> = { ...of };
  for (let n = 0; n < TURNED; n++) {
    const knob = knobs[Math.floor(random() * knobs.length)]!;
    const { path, from, to } = knob;
    const moved = (of[path] ?? from) + (random() + random() - 1) * reach * (to - from);
    changed[path] = Math.round(Math.min(to, Math.max(from, moved)) * DECIMALS) / DECIMALS;
  }
  return changed;
}
