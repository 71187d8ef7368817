import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateOf } from '../../src/lab/estimate.ts';
import { balanceOf } from '../../src/lab/report/balance.ts';
import { merge, note, noteWhich, type Stats, sorted, under } from '../../src/lab/stats.ts';
import { type Terms, type Unit, unitsOf, work } from '../../src/lab/unit.ts';
import { games, levelOf } from '../fixture.ts';

/** What is counted apart is put together to exactly what one would have counted alone. */

const merged = (parts: readonly Stats[]): Stats => {
  const sum: Stats = {};
  for (const part of parts) merge(sum, part);
  return sum;
};

describe('stats', () => {
  const world = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c/d'), fc.integer({ min: -900, max: 900 }), fc.nat(50)), {
    maxLength: 4,
  });
  const counted = (worlds: readonly (readonly (readonly [string, number, number])[])[]): Stats => {
    const stats: Stats = {};
    for (const notes of worlds) for (const [key, a, b] of notes) note(stats, key, a, b);
    return stats;
  };

  test('of any two parts are those of the whole, whichever comes first', () => {
    fc.assert(
      fc.property(fc.array(world, { maxLength: 30 }), fc.nat(30), (worlds, at) => {
        const [one, other] = [counted(worlds.slice(0, at)), counted(worlds.slice(at))];
        expect(merged([one, other])).toEqual(counted(worlds));
        expect(merged([other, one])).toEqual(counted(worlds));
      }),
    );
  });

  test('that are merged into others stay as they were', () => {
    const part = counted([[['a', 3, 4]]]);
    merged([part, part]);
    expect(part).toEqual({ a: { n: 1, a: 3, b: 4, aa: 9, ab: 12, bb: 16 } });
  });

  test('of which of several are a one and noughts, found under their group', () => {
    const stats: Stats = {};
    noteWhich(stats, 'win', 'x', ['x', 'y']);
    note(stats, 'winner', 1);
    expect(under(stats, 'win').map(([key, { a, b }]) => [key, a, b])).toEqual([
      ['x', 1, 1],
      ['y', 0, 1],
    ]);
  });

  test('are written in the order of their names', () => {
    const stats = counted([[['b', 1, 1]], [['a', 1, 1]]]);
    expect(Object.keys(sorted(stats))).toEqual(['a', 'b']);
    expect(sorted(stats)).toEqual(stats);
  });
});

const lesson = levelOf('first-night');
const terms: Terms = {
  study: 'play',
  level: lesson.id,
  length: Object.keys(lesson.lengths)[0]!,
  lens: 'blauvelt',
  temper: 'historical',
  players: ['heuristic', 'random', 'approacher'],
  set: { 'lens.relief': 0.5 },
};
const done = (unit: Unit): Stats => work(lesson, unit);

describe('units', () => {
  test('that come after one another count what one would, wherever they are cut', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(6), fc.nat(6), (seed, x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const whole = done({ terms, seed, from: 0, to: 6 });
        const parts = [
          [0, from],
          [from, to],
          [to, 6],
        ] as const;
        const sum = merged(parts.map(([from, to]) => done({ terms, seed, from, to })));
        expect(sum).toEqual(whole);
        expect(balanceOf(sum)).toEqual(balanceOf(whole));
        expect(rateOf(sum, 'win/beria')).toEqual(rateOf(whole, 'win/beria'));
      }),
      games(6, 60),
    );
  });

  test('of the same seed are the same worlds, of another others', () => {
    const of = (seed: number) => done({ terms, seed, from: 0, to: 4 });
    expect(of(5)).toEqual(of(5));
    expect(of(6)).not.toEqual(of(5));
  });

  test.each([
    { worlds: 10, size: 4, ends: [4, 8, 10] },
    { worlds: 8, size: 4, ends: [4, 8] },
    { worlds: 3, size: 25, ends: [3] },
    { worlds: 0, size: 4, ends: [] },
  ])('of at most $size make up $worlds worlds', ({ worlds, size, ends }) => {
    const units = unitsOf(terms, 3, worlds, size);
    expect(units.map(({ to }) => to)).toEqual(ends);
    expect(units.map(({ from }) => from)).toEqual([0, ...ends].slice(0, ends.length));
    expect(units.every(unit => unit.terms === terms && unit.seed === 3)).toBe(true);
  });
});
