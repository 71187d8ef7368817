import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { result } from '../../src/engine/index.ts';
import { endOf, rescored } from '../../src/lab/rescore.ts';
import { SETTABLE, type Settings, settingOf } from '../../src/lab/settings.ts';
import { note, type Stats } from '../../src/lab/stats.ts';
import { climb, type Knob, lossOf, neighbour, strain } from '../../src/lab/tuning.ts';
import type { World } from '../../src/lab/unit.ts';
import { generator, levelOf } from '../fixture.ts';

/** The search for fair coefficients, and that the level holds what it found. */

interface Plan {
  readonly trials: readonly { readonly length: string; readonly lens: string }[];
  readonly knobs: readonly Knob[];
  readonly found: Settings;
}
const plans: Record<string, Plan> = JSON.parse(readFileSync('levels/tuning.json', 'utf8'));
const scenario = levelOf('1953');

const KNOBS: readonly Knob[] = [
  { path: 'a.b', from: 0, to: 1 },
  { path: 'a.c', from: 10, to: 20 },
];
const START: Settings = { 'a.b': 0.5, 'a.c': 15 };
/** Least where b is 0.9 and c is 12. */
const bowl = (set: Settings): number => (set['a.b']! - 0.9) ** 2 * 100 + (set['a.c']! - 12) ** 2;

describe('a search', () => {
  test('keeps every knob within its range', () => {
    const random = generator(3);
    let set = START;
    for (let i = 0; i < 200; i++) {
      set = neighbour(set, KNOBS, 1, random);
      for (const { path, from, to } of KNOBS) {
        expect(set[path]).toBeGreaterThanOrEqual(from);
        expect(set[path]).toBeLessThanOrEqual(to);
      }
    }
  });

  test('climbs, and finds the same from the same seed', async () => {
    const losses: number[] = [];
    const heard = (_: number, { loss }: { loss: number }) => void losses.push(loss);
    const one = await climb(START, KNOBS, 300, generator(1), bowl, heard);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(bowl(one.set)).toBeLessThan(bowl(START) / 20);
    expect(await climb(START, KNOBS, 300, generator(1), bowl, () => {})).toEqual(one);
  });

  test('of two that are as fair takes the nearer', async () => {
    const { set } = await climb(
      START,
      KNOBS,
      100,
      generator(1),
      () => 0,
      () => {},
    );
    expect(set).toEqual(START);
    expect(strain({ 'a.b': 1, 'a.c': 15 }, START, KNOBS)).toBeGreaterThan(
      strain({ 'a.b': 0.6, 'a.c': 15 }, START, KNOBS),
    );
  });
});

describe('a loss', () => {
  const wins = (...shares: readonly number[]): Stats => {
    const stats: Stats = {};
    for (const [patron, share] of shares.entries())
      for (let game = 0; game < 100; game++) note(stats, `win/${patron}`, game < share ? 1 : 0);
    note(stats, 'ending/any', 0);
    return stats;
  };
  test('is nothing where every target is met, and grows with the miss', () => {
    expect(lossOf(wins(33, 33, 34), ['even'])).toBe(0);
    expect(lossOf(wins(40, 30, 30), ['even'])).toBeGreaterThan(0);
    expect(lossOf(wins(50, 25, 25), ['even'])).toBeGreaterThan(lossOf(wins(40, 30, 30), ['even']));
  });
});

test('games scored again by the weights that they were played with have the winner that they had', () => {
  const terms: World['terms'] = {
    ...{ study: 'play', level: '1953', length: '5', lens: 'blauvelt', temper: 'neutral', set: {} },
    players: ['random', 'random', 'random'],
  };
  const ends = [1, 2, 3, 4].map(seed => endOf({ scenario, terms, seed, record: undefined }));
  for (const end of ends) {
    const was = result({ phase: 'over', game: end })!;
    const stats = rescored([end], {});
    expect(stats[`win/${scenario.people[was.winner]!.id}`]?.a).toBe(1);
    expect(stats[`ending/${was.ending}`]?.a).toBe(1);
  }
  const [first] = ends;
  const seats = rescored(ends, { 'score.seat': 50, 'later.agenda': 50 });
  expect(seats, 'other weights, other winners').not.toEqual(rescored(ends, {}));
  expect(first?.model.score.seat).toBe(scenario.lengths['5']?.model.score.seat);
});

describe.each(Object.entries(plans))('what the plan "%s" found', (_, { trials, knobs, found }) => {
  test('was looked for: every knob exists and lies in its range', () => {
    expect(Object.keys(found).sort()).toEqual(knobs.map(({ path }) => path).sort());
    for (const { path, from, to } of knobs) {
      expect(SETTABLE).toContain(path);
      expect(found[path]).toBeGreaterThanOrEqual(from);
      expect(found[path]).toBeLessThanOrEqual(to);
    }
  });

  test.each(knobs)('is what the game has: $path', ({ path }) => {
    expect(settingOf(scenario, trials[0]!.length, trials[0]!.lens, path)).toBe(found[path]);
  });
});
