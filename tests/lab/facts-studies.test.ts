import { describe, expect, test } from 'vitest';
import { recordFromDisk } from '../../src/cli/level.ts';
import { EXPERIMENTS, type Experiment } from '../../src/lab/facts/experiments.ts';
import { FACTS } from '../../src/lab/facts/index.ts';
import { termsOf } from '../../src/lab/facts/measure.ts';
import { merge, type Stats } from '../../src/lab/stats.ts';
import { work } from '../../src/lab/unit.ts';
import { levelOf } from '../fixture.ts';

/** A few worlds of every experiment of the facts. */

const WORLDS = 4;
const options = { level: '1953', length: '8', lens: 'blauvelt', games: WORLDS, set: {} };

function play(experiment: Experiment, from: number, to: number, change: Partial<typeof options> = {}): Stats {
  const terms = termsOf(experiment, { ...options, ...change });
  return work(levelOf(terms.level), { terms, seed: 5, from, to }, recordFromDisk(terms.level));
}

const played = new Map<Experiment, Stats>();
/** All the worlds of an experiment, played once. */
function wholeOf(experiment: Experiment): Stats {
  const whole = played.get(experiment) ?? play(experiment, 0, WORLDS);
  played.set(experiment, whole);
  return whole;
}

describe.each(Object.entries<Experiment>(EXPERIMENTS))('the experiment %s', (_name, experiment) => {
  test('counts in whole numbers', () => {
    const sums = Object.values(wholeOf(experiment)).flatMap(it => Object.values(it));
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.every(Number.isSafeInteger)).toBe(true);
  });

  test('comes to the same in two halves', () => {
    const halves: Stats = {};
    for (const [from, to] of [
      [2, WORLDS],
      [0, 2],
    ] as const)
      merge(halves, play(experiment, from, to));
    expect(halves).toEqual(wholeOf(experiment));
  });

  test('can be played in five turns', () => {
    const change = experiment.terms.level === undefined ? { length: '5' } : {};
    const stats = play(experiment, 0, 1, change);
    // The history is of eight turns, and has nothing to say of five.
    expect(Object.keys(stats).length > 0).toBe(experiment.terms.study !== 'history');
  });
});

test('what the facts read is counted', () => {
  const missing = FACTS.filter(({ measure }) => measure?.estimate(name => wholeOf(EXPERIMENTS[name])).n === 0);
  // Kruglov has to turn, Malenkov to end on top and not to: that takes more worlds.
  expect(missing.map(({ id }) => id).filter(id => id !== 'SF-29' && id !== 'SF-36')).toEqual([]);
});

test('a level without a history says so, where one is needed', () => {
  const terms = termsOf(EXPERIMENTS.history, { ...options, level: 'ordinary-times' });
  expect(() => work(levelOf('ordinary-times'), { terms, seed: 1, from: 0, to: 1 })).toThrow(
    'level ordinary-times has no history',
  );
});
