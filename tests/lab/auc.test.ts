import { describe, expect, test } from 'vitest';
import { auc, blockOf } from '../../src/lab/auc.ts';
import { note, type Stats } from '../../src/lab/stats.ts';
import { effort } from '../effort.ts';
import { generator } from '../fixture.ts';

/** What was seen of the turned and of the true, in a block of worlds. */
function seen(stats: Stats, turned: readonly number[], loyal: readonly number[], block = 0): Stats {
  for (const at of turned) note(stats, `sign/${block}/turned/${at}`, 1);
  for (const at of loyal) note(stats, `sign/${block}/true/${at}`, 1);
  return stats;
}
const areaOf = (turned: readonly number[], loyal: readonly number[]) => auc(seen({}, turned, loyal), 'sign').estimate;

describe('the area under the curve', () => {
  test.each([
    { name: 'is 1 where every turned man’s is higher', turned: [5, 7, 9], loyal: [-3, 4], area: 1 },
    { name: 'is 0 where every one’s is lower', turned: [-5], loyal: [-3, 4, 4], area: 0 },
    { name: 'is one half where all are alike', turned: [2, 2], loyal: [2, 2, 2], area: 0.5 },
    { name: 'counts a tie as half', turned: [1, 2], loyal: [0, 1], area: 0.875 },
    { name: 'goes by the order and not by how far', turned: [100, -1], loyal: [0], area: 0.5 },
    // Hanley and McNeil, Radiology 143 (1982), table I: 58 normal and 51 abnormal images, five ratings.
    {
      name: 'of Hanley and McNeil’s images is 0.893',
      turned: [
        [1, 3],
        [2, 2],
        [3, 2],
        [4, 11],
        [5, 33],
      ].flatMap(([at = 0, n = 0]) => Array(n).fill(at)),
      loyal: [
        [1, 33],
        [2, 6],
        [3, 6],
        [4, 11],
        [5, 2],
      ].flatMap(([at = 0, n = 0]) => Array(n).fill(at)),
      area: 0.8931711,
    },
  ])('$name', ({ turned, loyal, area }) => {
    expect(areaOf(turned, loyal)).toBeCloseTo(area, 6);
  });

  test('is of all blocks together', () => {
    const apart = seen(seen({}, [3, 1], [2], 1), [5], [4, 0], 2);
    expect(auc(apart, 'sign').estimate).toBe(areaOf([3, 1, 5], [2, 4, 0]));
    expect(auc(apart, 'sign').n).toBe(3);
  });

  test('is unknown where there are none of either', () => {
    for (const stats of [{}, seen({}, [1], []), seen({}, [], [1])])
      expect(auc(stats, 'sign')).toEqual({ estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 });
  });

  test('may be anything where one block has all the turned', () => {
    expect(auc(seen(seen({}, [1], [0]), [], [0], 1), 'sign')).toEqual({ estimate: 1, low: 0, high: 1, n: 1 });
  });
});

test('worlds are spread evenly over the blocks', () => {
  const counts = new Map<number, number>();
  for (let world = 0; world < 1600; world++) {
    const block = blockOf((Math.imul(3, 7919) + Math.imul(world, 104729)) | 0);
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  expect([...counts.values()].sort()).toEqual(Array(16).fill(100));
});

test('the interval holds the truth in 95 of 100 samples, though men of one world go together', () => {
  const samples = effort(300, 3000);
  const random = generator(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const stats: Stats = {};
    for (let world = 0; world < 96; world++) {
      // What moves all of a world moves them as much as what moves one.
      const common = normal();
      const men = (mean: number) => Array.from({ length: 4 }, () => Math.round(10 * (mean + common + normal())));
      seen(stats, men(Math.SQRT2), men(0).slice(1), blockOf(world));
    }
    const { low, high } = auc(stats, 'sign');
    // The difference of two men of different worlds has mean √2 and variance 4: it is above 0 with Φ(√½).
    if (low <= 0.76025 && 0.76025 <= high) held++;
  }
  const slack = 3 * Math.sqrt((0.95 * 0.05) / samples);
  expect(held / samples).toBeGreaterThan(0.94 - slack);
  expect(held / samples).toBeLessThan(0.97 + slack);
});
