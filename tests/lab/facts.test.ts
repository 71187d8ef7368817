import { describe, expect, test } from 'vitest';
import { EXPERIMENTS } from '../../src/lab/facts/experiments.ts';
import { bearsOut, type Expected } from '../../src/lab/facts/fact.ts';
import { FACTS, type FactResult, measureFacts } from '../../src/lab/facts/index.ts';
import { termsOf, worldsOf } from '../../src/lab/facts/measure.ts';
import { MECHANISMS, without } from '../../src/lab/facts/mechanisms.ts';
import { minus, weakest } from '../../src/lab/facts/weigh.ts';
import { SETTABLE } from '../../src/lab/settings.ts';
import { note, type Stats } from '../../src/lab/stats.ts';
import type { Terms } from '../../src/lab/unit.ts';
import catalogue from '../../src/text/en.json';
import { levelOf } from '../fixture.ts';

const idsFrom = (numbers: readonly number[]) => numbers.map(n => `SF-${String(n).padStart(2, '0')}`);
const all = idsFrom(Array.from({ length: 42 }, (_, i) => i + 1));

describe('the stylised facts', () => {
  test('are all there, once, in order', () => {
    expect(FACTS.map(({ id }) => id)).toEqual(all);
  });

  // The paragraph "Basis" of the collection of facts.
  test.each([
    { basis: 'argued', ids: [1, 2, 4, 7, 8, 9, 10, 11, 25, 26, 27, 28, 29, 30, 31, 37, 38, 39, 41] },
    { basis: 'possible', ids: [13, 14, 15, 16, 17, 19, 21, 23, 24] },
    { basis: 'scholar', ids: [20, 22, 33, 34, 35, 36] },
    { basis: 'editor', ids: [3, 5, 6, 12, 18, 32, 40, 42] },
  ])('rest on what they rest on: $basis', ({ basis, ids }) => {
    expect(FACTS.filter(fact => fact.basis === basis).map(({ id }) => id)).toEqual(idsFrom(ids));
  });

  test('are said in the catalogue, and what is counted of each', () => {
    expect(Object.keys(catalogue.lab.facts)).toEqual(all);
    expect(Object.keys(catalogue.lab.measured)).toEqual(all);
  });

  test('that come out of play name what they come out of', () => {
    const emergent = FACTS.filter(({ kind }) => kind === 'emergent');
    expect(emergent.length).toBeGreaterThan(10);
    expect(emergent.filter(({ mechanism }) => mechanism.length === 0)).toEqual([]);
  });

  test('are denied by lenses that there are', () => {
    const lenses = levelOf('1953').lenses.map(({ id }) => id);
    const denied = FACTS.flatMap(({ deniedBy }) => deniedBy);
    expect(denied.length).toBeGreaterThan(5);
    expect(denied.filter(lens => !lenses.includes(lens))).toEqual([]);
  });

  test('name the experiments they read, and no others', () => {
    for (const { id, measure, needs } of FACTS) {
      const read = new Set<string>();
      const counted = (name: string): Stats => {
        read.add(name);
        return {};
      };
      measure?.estimate(counted);
      measure?.parts?.(counted);
      expect({ id, reads: [...read].sort() }).toEqual({ id, reads: [...needs].sort() });
    }
  });
});

describe('mechanisms', () => {
  test('are switched off by coefficients that there are', () => {
    const paths = Object.values(MECHANISMS).flatMap(Object.keys);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter(path => !SETTABLE.includes(path))).toEqual([]);
  });

  test('are each of them what some fact comes from, or a column of their own', () => {
    expect(without(['relief', 'hedging'])).toEqual({ 'lens.relief': 0, 'lens.hedge': 0, 'lens.unasked': 0 });
  });
});

describe('what an expectation asks of an interval', () => {
  const at = (low: number, high: number, n = 5) => ({ estimate: (low + high) / 2, low, high, n });
  test.each<{ found: ReturnType<typeof at>; expected: Expected; holds: boolean; because: string }>([
    { found: at(0.1, 0.3), expected: { above: 0 }, holds: true, because: 'all of it is above' },
    { found: at(-0.1, 0.3), expected: { above: 0 }, holds: false, because: 'some of it is not' },
    { found: at(0, 0.3), expected: { above: 0 }, holds: false, because: 'nought is not above nought' },
    { found: at(0, 0.009), expected: { below: 0.01 }, holds: true, because: 'all of it is below' },
    { found: at(0, 0.02), expected: { below: 0.01 }, holds: false, because: 'it may be more' },
    { found: at(0.61, 0.84), expected: { within: [0.6, 0.85] }, holds: true, because: 'all of it is within' },
    { found: at(0.59, 0.7), expected: { within: [0.6, 0.85] }, holds: false, because: 'it may be less' },
    { found: at(0.1, 0.3, 0), expected: { above: 0 }, holds: false, because: 'nothing was counted' },
    { found: at(Number.NaN, Number.NaN), expected: { above: 0 }, holds: false, because: 'it is no number' },
  ])('$expected of $found.low to $found.high: $because', ({ found, expected, holds }) => {
    expect(bearsOut(found, expected)).toBe(holds);
  });

  test('a claim of several parts is as strong as the weakest', () => {
    expect(weakest(at(0.2, 0.4), at(0.1, 0.9), at(0.3, 0.35))).toEqual(at(0.1, 0.9));
    expect(weakest(at(0.2, 0.4), at(0.3, 0.5, 0))).toEqual(at(0.3, 0.5, 0));
    expect(minus(at(0.2, 0.4))).toMatchObject({ low: -0.4, high: -0.2, n: 5 });
  });
});

describe('facts are measured', () => {
  const options = { level: '1953', length: '8', lens: 'rigby', games: 40, set: { 'lens.relief': 0 } };
  const measureWith = async (statsOf: (terms: Terms, worlds: number) => Stats): Promise<Map<string, FactResult>> => {
    const results = await measureFacts((terms, worlds) => Promise.resolve(statsOf(terms, worlds)), options);
    return new Map(results.map(result => [result.id, result]));
  };

  test('each experiment once, with its own terms, changed as asked, and its share of the worlds', async () => {
    const runs: string[] = [];
    await measureWith((terms, worlds) => {
      runs.push(JSON.stringify([terms, worlds]));
      return {};
    });
    const expected = Object.values(EXPERIMENTS).map(it =>
      JSON.stringify([termsOf(it, options), worldsOf(it, options.games)]),
    );
    expect(runs.sort()).toEqual(expected.sort());
    expect(runs.every(run => run.includes('"lens.relief":0') && run.includes('rigby'))).toBe(true);
    expect(runs.filter(run => run.includes('ordinary-times')).length).toBe(1);
  });

  test('from what was counted', async () => {
    const results = await measureWith(({ level }) => {
      const stats: Stats = {};
      for (let world = 0; world < 400; world++) {
        const crisis = level === '1953';
        note(stats, 'flips', crisis ? 3 : world % 10 === 0 ? 1 : 0, 200);
        note(stats, 'left/beriaOrHedged', 2, 13);
        note(stats, 'left/matching', world % 2, 1);
      }
      return stats;
    });
    // 40 flips in 80,000 chances; 30 times as many; 2 of 13 men; half of the deputies.
    expect(results.get('SF-01')).toMatchObject({ estimate: 0.0005, holds: true, n: 400 });
    expect(results.get('SF-02')!.estimate).toBeCloseTo(30);
    expect(results.get('SF-02')).toMatchObject({ holds: true });
    expect(results.get('SF-03')!.estimate).toBeCloseTo(2 / 13);
    expect(results.get('SF-05')).toMatchObject({ estimate: 0.5, holds: false });
    expect(results.get('SF-05')!.high).toBeLessThan(0.8);
  });

  test('and what was not counted does not hold', async () => {
    const results = await measureWith(() => ({}));
    expect([...results.values()].filter(({ holds, n }) => holds || n !== 0)).toEqual([]);
  });
});
