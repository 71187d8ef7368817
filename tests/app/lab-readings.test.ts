import { expect, test } from 'vitest';
import { changesOf, parts } from '../../src/app/lab/readings/changes.ts';
import { type Counted, perGame, shareOfAny, sharesOf } from '../../src/app/lab/readings/counted.ts';
import { endingsInShort, endingsOfAll, OTHERS } from '../../src/app/lab/readings/endings.ts';
import { flipsOf, takenMost } from '../../src/app/lab/readings/flips.ts';
import { holdsOf } from '../../src/app/lab/readings/holds.ts';
import { quantiles } from '../../src/app/lab/readings/quantiles.ts';
import { note, noteWhich, type Stats } from '../../src/lab/stats.ts';
import { work } from '../../src/lab/unit.ts';
import { idOf } from '../../src/lab/words.ts';
import { levelOf } from '../fixture.ts';
import { usualTerms } from '../usual-terms.ts';

const arm = (key: string) => ({ key, lens: 'blauvelt', set: {} });
const estimate = (low: number, high: number) => ({ estimate: (low + high) / 2, low, high, n: 10 });

/** A world of games, each told by its ending. */
function worldOf(key: string, endings: Readonly<Record<string, number>>, flips = 0): Counted {
  const stats: Stats = {};
  const ids = Object.keys(endings);
  for (const [ending, count] of Object.entries(endings))
    for (let i = 0; i < count; i++) {
      note(stats, 'decisions', 1000);
      noteWhich(stats, 'ending', ending, ids);
      noteWhich(stats, 'win', ending === 'a' ? 'one' : 'other', ['one', 'other']);
      note(stats, 'flips', flips, 100);
    }
  return { arm: arm(key), stats };
}

test.each([
  { steps: [[0, 4]] as const, share: 0.5, at: 2.5, because: 'half of an even step is its middle' },
  { steps: [[0, 4]] as const, share: 0.25, at: 1.25, because: 'a quarter is a quarter of it' },
  {
    steps: [
      [-5, 2],
      [10, 2],
    ] as const,
    share: 0.5,
    at: 0,
    because: 'the lower half ends where its step ends',
  },
  {
    steps: [
      [-5, 2],
      [10, 2],
    ] as const,
    share: 0.75,
    at: 12.5,
    because: 'nothing lies in the gap',
  },
  { steps: [] as const, share: 0.5, at: Number.NaN, because: 'of nothing there is no half' },
])('a quantile: $because', ({ steps, share, at }) => {
  expect(quantiles(steps, 5, [share])).toEqual([at]);
});

test('endings are ranked by the first world, and the rare ones are put together', () => {
  const all = [worldOf('x', { a: 60, b: 1, c: 1, d: 138, e: 0 }), worldOf('y', { a: 199, b: 1, c: 0, d: 0, e: 0 })];
  expect([...new Set(endingsOfAll(all, ['a', 'b', 'c', 'd', 'e']).map(({ id }) => id))]).toEqual([
    'd',
    'a',
    'b',
    'c',
    'e',
  ]);
  const short = endingsInShort(all, ['a', 'b', 'c', 'd', 'e']);
  expect(short.map(({ arm: key, id, estimate: share }) => [key, id, share])).toEqual([
    ['x', 'd', 0.69],
    ['x', 'a', 0.3],
    ['y', 'd', 0],
    ['y', 'a', 0.995],
    ['x', OTHERS, 0.01],
    ['y', OTHERS, 0.005],
  ]);
});

test('a single rare ending keeps its name', () => {
  const all = [worldOf('x', { a: 199, b: 1, c: 0 })];
  expect(endingsInShort(all, ['a', 'b', 'c']).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a share of any is the sum of the shares, on as many games', () => {
  const counted = worldOf('x', { a: 3, b: 2, c: 5 });
  expect(shareOfAny(counted, 'ending', ['a', 'b'])).toMatchObject({ estimate: 0.5, n: 10 });
  expect(sharesOf(counted, 'ending', ['c'])).toMatchObject([{ arm: 'x', id: 'c', estimate: 0.5, n: 10 }]);
});

test('how often in a game is the rate of a chance, times the chances', () => {
  expect(perGame(worldOf('x', { a: 50 }, 3), 'flips').estimate).toBeCloseTo(3);
  const none = perGame(worldOf('x', { a: 50 }, 0), 'flips');
  expect(none.estimate).toBe(0);
  expect(none.high).toBeGreaterThan(0);
});

test.each([
  [estimate(0.1, 0.2), estimate(0.3, 0.4), true],
  [estimate(0.3, 0.4), estimate(0.1, 0.2), true],
  [estimate(0.1, 0.3), estimate(0.3, 0.4), false],
  [estimate(0.1, 0.3), estimate(0.2, 0.25), false],
])('intervals part or touch: %o, %o', (before, after, part) => {
  expect(parts(before, after)).toBe(part);
});

test('what changed is told where intervals part: men first, then wins, then endings, each the largest first', () => {
  const before = worldOf('base', { a: 90, b: 10, c: 0, d: 100 }, 1);
  const after = worldOf('changed', { a: 20, b: 12, c: 168, d: 0 }, 4);
  const found = changesOf(before, after, ['one', 'other'], ['a', 'b', 'c', 'd']);
  expect(found.map(({ of, id }) => `${of} ${id}`)).toEqual([
    'flips ',
    'win one',
    'win other',
    'ending c',
    'ending d',
    'ending a',
  ]);
  expect(found[1]).toMatchObject({ before: { estimate: 0.45 }, after: { estimate: 0.1 } });
});

test('of the same world twice nothing is told', () => {
  const world = worldOf('base', { a: 5, b: 3 }, 2);
  expect(changesOf(world, { ...world, arm: arm('changed') }, ['one', 'other'], ['a', 'b'])).toEqual([]);
});

test('what holds a man is read turn by turn, from the games in which he is still there', () => {
  const stats: Stats = {};
  for (let i = 0; i < 4; i++) note(stats, 'decisions', 1);
  for (const [turn, edge] of [
    [2, 10],
    [1, 50],
    [1, 50],
    [1, 55],
    [1, 55],
  ] as const)
    note(stats, `hold/kruglov/${turn}/${edge}`, 1);
  const [first, second, ...rest] = holdsOf({ arm: arm('x'), stats }, 'kruglov');
  expect(first).toMatchObject({ turn: 1, p25: 52.5, p50: 55, p75: 57.5, still: { estimate: 1, n: 4 } });
  expect(second).toMatchObject({ turn: 2, p50: 12.5, still: { estimate: 0.25 } });
  expect(rest).toEqual([]);
  expect(holdsOf({ arm: arm('x'), stats }, 'kruglov-the-other')).toEqual([]);
});

test('played games give every man who serves at first a hold in the first turn, and flips that add up', () => {
  const scenario = levelOf('first-night');
  const terms = usualTerms('first-night', '1');
  const counted: Counted = { arm: arm('x'), stats: work(scenario, { terms, seed: 1, from: 0, to: 20 }) };
  const people = scenario.people.map((person, i) => ({ ...person, id: idOf(scenario, i) }));
  const clients = people.filter(({ role }) => role === 'client').map(({ id }) => id);
  const patrons = people.filter(({ role }) => role === 'patron').map(({ id }) => id);
  const served = people.filter(person => person.role === 'client' && person.patron >= 0).map(({ id }) => id);
  expect(served.length).toBeGreaterThan(0);
  for (const id of served) {
    const [hold] = holdsOf(counted, id);
    expect(hold).toMatchObject({ turn: 1, still: { estimate: 1, n: 20 } });
    expect(hold!.p05).toBeLessThanOrEqual(hold!.p95);
  }
  const flips = flipsOf(counted, clients, patrons);
  expect(flips.length).toBe(clients.length * patrons.length);
  const taken = takenMost([counted], clients, patrons, 100);
  const ever = new Set(flips.filter(flip => flip.estimate > 0).map(({ id }) => id));
  expect(new Set(taken)).toEqual(ever);
});
