import { type Estimate, rate, rateOf, scaled } from '../estimate.ts';
import type { Expected } from '../facts/index.ts';
import { type Stats, under } from '../stats.ts';
import { type Finding, type Findings, finding, largest } from './finding.ts';

/** Whether the game is fair and alive, from games of equal men: each number beside what it should be. */

/** Points of a score, of which the games count tenths. */
const POINTS = 0.1;
/** A beginning is judged from so many games on. */
const ENOUGH_GAMES = 100;

/** Every number that is counted under a name. */
interface Family {
  readonly group: string;
  readonly expected?: Expected;
  readonly scale?: number;
  /** Games below which it is not judged. */
  readonly least?: number;
}

/** What a game should come to for each patron. */
const WINS: Family = { group: 'win', expected: { within: [0.28, 0.38] } };

const FAMILIES: readonly Family[] = [
  /** Points of a score, and by how many the winner is ahead; how often by less than one post would turn. */
  { group: 'score', scale: POINTS },
  { group: 'margin', scale: POINTS },
  { group: 'close' },
  /** In which turn, and how, the first man falls. */
  { group: 'fall' },
  { group: 'how' },
  /** How often whoever led on points when a turn began wins in the end. */
  { group: 'leader' },
  /** How often a patron wins who gave some order in the first turn. */
  { group: 'first', expected: { below: 0.5 }, least: ENOUGH_GAMES },
  /** How many men a patron could approach in a turn with odds that are live; how many of them have a patron. */
  { group: 'live', expected: { above: 3 } },
  { group: 'liveAt' },
  { group: 'liveTaken', expected: { above: 2 } },
  { group: 'liveTakenAt' },
  /** How many leave a patron, per client and turn; how many of nobody's men are won in a game. */
  { group: 'flips' },
  { group: 'won' },
  /** How often a patron wins who has made no, one or more attempts on another; who has sounded members, or none. */
  { group: 'plots' },
  { group: 'sounded' },
  { group: 'unsounded' },
  /** How often an arrest that is moved succeeds; and, of those that did, how often its leader wins, and his partner. */
  { group: 'arrest' },
  { group: 'stroke' },
  /** How many motions carry. */
  { group: 'carried' },
  { group: 'decisions' },
  { group: 'illegal', expected: { below: 0 } },
];

/** The numbers of a family, by their whole names: its own, and those under it. */
function found(stats: Stats, { group, expected, scale = 1, least = 1 }: Family): [string, Finding][] {
  const own = stats[group];
  const all = own === undefined ? [] : [[group, own] as const];
  const members = under(stats, group).map(([key, sums]) => [`${group}/${key}`, sums] as const);
  return [...all, ...members].map(([key, sums]) => {
    const estimate = scaled(rate(sums), scale);
    return [key, finding(estimate, estimate.n >= least ? expected : undefined)];
  });
}
const named = (stats: Stats, group: string): [string, Estimate][] =>
  under(stats, group).map(([key, sums]) => [key, rate(sums)]);

/** Turns that a game of these has, by the turns at whose beginning there was a leader. */
const turnsIn = (stats: Stats): number => Math.max(0, ...under(stats, 'leader').map(([turn]) => Number(turn)));

/** What is found out by comparing several numbers. */
function compared(stats: Stats): [string, Finding | undefined][] {
  const beginnings = named(stats, 'first').filter(([, { n }]) => n >= ENOUGH_GAMES);
  const patrons = under(stats, 'win').map(([patron]) => patron);
  return [
    ['largestEnding', largest(named(stats, 'ending'), { below: 0.45 })],
    ['leaderAtHalf', finding(rateOf(stats, `leader/${Math.ceil(turnsIn(stats) / 2) + 1}`), { below: 0.65 })],
    ...patrons.map((patron): [string, Finding | undefined] => {
      const own = beginnings.flatMap(([key, it]) =>
        key.startsWith(`${patron}/`) ? [[key.slice(patron.length + 1), it] as const] : [],
      );
      return [`bestBeginning/${patron}`, largest(own, { below: 0.5 })];
    }),
  ];
}

const table = (rows: readonly (readonly [string, Finding | undefined])[]): Findings =>
  Object.fromEntries(rows.flatMap(([key, it]) => (it === undefined ? [] : [[key, it]])));

/** Each patron's share of wins, from the stats of the study `play` among men of neutral temper. */
export const winsOf = (stats: Stats): Findings =>
  table(found(stats, WINS).map(([key, it]) => [key.slice(WINS.group.length + 1), it]));

/** All the rest of what fairness asks, from the same. Shares are of 1; points of 100. */
export const balanceOf = (stats: Stats): Findings =>
  table([...compared(stats), ...FAMILIES.flatMap(family => found(stats, family))]);
