import { afterEach, describe, expect, test } from 'vitest';
import { createRunner, type Progress, type Runner } from '../../src/cli/lab/runner.ts';
import { type Stats, sorted } from '../../src/lab/stats.ts';
import { type Terms, work } from '../../src/lab/unit.ts';
import { levelOf } from '../fixture.ts';

/** Experiments on worker threads count what one thread would. */

const scenario = levelOf('first-night');
const terms: Terms = {
  study: 'play',
  level: scenario.id,
  length: Object.keys(scenario.lengths)[0]!,
  lens: 'conquest',
  temper: 'historical',
  players: ['heuristic', 'heuristic', 'random'],
  set: {},
};
const other: Terms = { ...terms, lens: 'rigby' };
const alone = (terms: Terms, seed: number, to: number): Stats => sorted(work(scenario, { terms, seed, from: 0, to }));

let runner: Runner | undefined;
const begin = (cores: number, onProgress?: (progress: Progress) => void): Runner => {
  runner = createRunner({ cores, onProgress });
  return runner;
};
afterEach(async () => {
  await runner?.close();
  runner = undefined;
});

describe.each([1, 2, 3])('on %i cores', cores => {
  test('two experiments at once come to what each is alone, written alike', async () => {
    const { run } = begin(cores);
    const found = await Promise.all([run(terms, 7, 23), run(other, 8, 10)]);
    expect(JSON.stringify(found)).toBe(JSON.stringify([alone(terms, 7, 23), alone(other, 8, 10)]));
  });
});

test('says how far it has got, to the last world', async () => {
  const seen: Progress[] = [];
  await begin(2, progress => seen.push(progress)).run(terms, 1, 9);
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(seen.at(-1)).toMatchObject({ done: 9, of: 9, left: 0 });
});

test('that is stopped finishes what is under way, keeps it, and begins nothing more', async () => {
  const it = begin(1, () => it.stop());
  const [one, two] = await Promise.all([it.run(terms, 1, 16), it.run(other, 1, 16)]);
  // A core has two worlds in hand, of one experiment, when it is told.
  expect(one).toEqual(alone(terms, 1, 2));
  expect(two).toEqual({});
  expect(await it.run(terms, 1, 16)).toEqual({});
  expect(it.stopped).toBe(true);
});

test('refuses terms that make no sense, and goes on with others', async () => {
  const { run } = begin(2);
  await expect(run({ ...terms, set: { 'stay.root': 1 } }, 1, 5)).rejects.toThrow('no coefficient "stay.root"');
  await expect(run({ ...terms, level: 'nowhere' }, 1, 5)).rejects.toThrow('no level "nowhere"');
  expect(await run(terms, 1, 3)).toEqual(alone(terms, 1, 3));
});

test('asked for no worlds counts nothing', async () => {
  expect(await begin(1).run(terms, 1, 0)).toEqual({});
});
