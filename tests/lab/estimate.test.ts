import { describe, expect, test } from 'vitest';
import { difference, type Estimate, rate, scaled, times, wilson } from '../../src/lab/estimate.ts';
import { note, type Stats } from '../../src/lab/stats.ts';
import { effort } from '../effort.ts';
import { generator } from '../fixture.ts';

/** Intervals against what is in print, and against what they promise: to hold the truth in 95 of 100 samples. */

const within = ({ low, high }: Estimate, truth: number) => low <= truth && truth <= high;

describe('the interval of a share is Wilson’s', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  test.each([
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, of: 20, low: 0, high: 0.1611 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
  ])('$hits of $of', ({ hits, of, low, high }) => {
    const found = wilson(hits, of);
    expect(found.estimate).toBe(hits / of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
    expect(found.n).toBe(of);
  });

  test('of nothing nothing is known', () => {
    expect(wilson(0, 0)).toEqual({ estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 });
  });
});

describe('the interval of a difference is Newcombe’s', () => {
  // The same, 873–890, table II, method 10.
  test.each([
    { one: [56, 70], other: [48, 80], low: 0.0524, high: 0.3339 },
    { one: [9, 10], other: [3, 10], low: 0.1705, high: 0.809 },
    { one: [5, 56], other: [0, 29], low: -0.0381, high: 0.1926 },
    { one: [10, 10], other: [0, 10], low: 0.6075, high: 1 },
  ] as const)('$one less $other', ({ one, other, low, high }) => {
    const found = difference(wilson(one[0], one[1]), wilson(other[0], other[1]));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
    expect(found.n).toBe(Math.min(one[1], other[1]));
  });
});

describe('the interval of a quotient', () => {
  const evenly = (estimate: number, half: number): Estimate => ({
    estimate,
    low: estimate - half,
    high: estimate + half,
    n: 100,
  });

  // Where both intervals lie evenly about their estimates, that of Donner and Zou is Fieller's.
  test.each([
    { p: 3, hp: 0.5, q: 2, hq: 0.4 },
    { p: 0.4, hp: 0.1, q: 0.1, hq: 0.05 },
    { p: 1, hp: 0.9, q: 5, hq: 1 },
  ])('$p ± $hp by $q ± $hq is Fieller’s', ({ p, hp, q, hq }) => {
    const found = times(evenly(p, hp), evenly(q, hq));
    const g = (hq / q) ** 2;
    const middle = p / q / (1 - g);
    const half = Math.sqrt((hp / q) ** 2 * (1 - g) + g * (p / q) ** 2) / (1 - g);
    expect(found.estimate).toBeCloseTo(p / q, 12);
    expect(found.low).toBeCloseTo(middle - half, 12);
    expect(found.high).toBeCloseTo(middle + half, 12);
  });

  test('has no upper limit where there may be nothing to divide by', () => {
    const found = times(wilson(20, 100), wilson(0, 100));
    expect(found.estimate).toBe(Number.POSITIVE_INFINITY);
    expect(found.high).toBe(Number.POSITIVE_INFINITY);
    expect(found.low).toBeGreaterThan(3);
  });
});

test('what is compared with nothing counted is not known', () => {
  expect(times(wilson(1, 2), wilson(0, 0))).toEqual(wilson(0, 0));
  expect(difference(wilson(1, 2), wilson(0, 0))).toEqual(wilson(0, 0));
});

test('a change of unit changes all but the number of worlds', () => {
  expect(scaled({ estimate: 0.5, low: 0.25, high: 0.75, n: 40 }, 100)).toEqual({
    estimate: 50,
    low: 25,
    high: 75,
    n: 40,
  });
});

/** Sums of some worlds, each by `world`: what happened, and in how many chances. */
function sums(worlds: number, world: () => readonly [number, number]) {
  const stats: Stats = {};
  for (let i = 0; i < worlds; i++) note(stats, 'it', ...world());
  return stats.it;
}

describe('a rate', () => {
  test('of nothing counted is unknown', () => {
    expect(rate(undefined).n).toBe(0);
    expect(rate(sums(5, () => [0, 0])).n).toBe(0);
  });

  test('that never came about is not surely none', () => {
    expect(rate(sums(50, () => [0, 20]))).toEqual({ ...wilson(0, 1000), n: 50 });
  });

  test('of worlds that are each a yes or a no is their share', () => {
    let i = 0;
    const found = rate(sums(400, () => [i++ % 4 === 0 ? 1 : 0, 1]));
    expect(found.estimate).toBe(0.25);
    expect(found.low).toBeCloseTo(wilson(100, 400).low, 3);
    expect(found.high).toBeCloseTo(wilson(100, 400).high, 3);
  });

  test('is a mean, not a share, where one world has more than it has chances, though all together have not', () => {
    let i = 0;
    const found = rate(sums(100, () => [i++ % 2 === 0 ? 2 : 0, 1]));
    expect(found.estimate).toBe(1);
    // Standard deviation 1, of a hundred worlds.
    expect(found.high - 1).toBeCloseTo(0.196 * Math.sqrt(100 / 99), 4);
    expect(1 - found.low).toBeCloseTo(0.196 * Math.sqrt(100 / 99), 4);
  });

  test('is wider where a world’s chances go together', () => {
    const width = ({ low, high }: Estimate) => high - low;
    const random = generator(4);
    const alike = sums(200, () => [random() < 0.3 ? 10 : 0, 10]);
    const apart = sums(200, () => [Array.from({ length: 10 }, random).filter(it => it < 0.3).length, 10]);
    expect(width(rate(alike))).toBeGreaterThan(2.5 * width(rate(apart)));
  });
});

/** Samples of each kind; with so many, a share of 95 in 100 is found within 1.5 either way. */
const SAMPLES = effort(1000, 10_000);
const SLACK = 3 * Math.sqrt((0.95 * 0.05) / SAMPLES);

/** In how many of the samples the interval held the truth. */
function coverage(truth: number, sample: (random: () => number) => Estimate): number {
  const random = generator(1953);
  let held = 0;
  for (let i = 0; i < SAMPLES; i++) if (within(sample(random), truth)) held++;
  return held / SAMPLES;
}

describe('an interval holds the truth in 95 of 100 samples', () => {
  const hits = (of: number, p: number, random: () => number) =>
    Array.from({ length: of }, random).filter(it => it < p).length;
  const share = (of: number, p: number, random: () => number) => wilson(hits(of, p, random), of);
  /** Worlds that differ in how likely a thing is, and in how many chances it has. */
  const uneven = (worlds: number, p: number, random: () => number) =>
    rate(
      sums(worlds, () => {
        const chances = 1 + Math.floor(8 * random());
        const here = p * (random() < 0.5 ? 0.4 : 1.6);
        return [hits(chances, here, random), chances];
      }),
    );

  test.each<{ name: string; truth: number; sample: (random: () => number) => Estimate }>([
    { name: 'a share', truth: 0.3, sample: random => share(120, 0.3, random) },
    { name: 'a rare share', truth: 0.02, sample: random => share(300, 0.02, random) },
    { name: 'a rate over uneven worlds', truth: 0.3, sample: random => uneven(150, 0.3, random) },
    { name: 'a rare rate over uneven worlds', truth: 0.01, sample: random => uneven(300, 0.01, random) },
    {
      name: 'a mean',
      truth: 4.5,
      sample: random => rate(sums(100, () => [Math.floor(10 * random()), 1])),
    },
    {
      name: 'a difference',
      truth: 0.2,
      sample: random => difference(share(90, 0.5, random), share(150, 0.3, random)),
    },
    {
      name: 'a quotient',
      truth: 4,
      sample: random => times(share(200, 0.4, random), share(200, 0.1, random)),
    },
    {
      name: 'a quotient by something rare',
      truth: 20,
      sample: random => times(share(200, 0.2, random), share(400, 0.01, random)),
    },
  ])('$name', ({ truth, sample }) => {
    const held = coverage(truth, sample);
    expect(held).toBeGreaterThan(0.94 - SLACK);
    expect(held).toBeLessThan(0.97 + SLACK);
  });
});
