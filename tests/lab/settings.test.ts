import { describe, expect, test } from 'vitest';
import { startPosition } from '../../src/engine/index.ts';
import { SETTABLE, settingOf, withSettings } from '../../src/lab/settings.ts';
import { type Terms, work } from '../../src/lab/unit.ts';
import { levelOf, setupOf } from '../fixture.ts';

/** Coefficients that are changed for an experiment. */

const scenario = levelOf('1953');
const LENS = 'fairbanks';
const gameWith = (set: Terms['set'], length: string, lens = LENS) =>
  startPosition(withSettings(scenario, set), setupOf(scenario, length, lens)).game;

describe('a coefficient', () => {
  test.each(Object.keys(scenario.lengths))('is known by every path that may be set, in %s turns', length => {
    expect(SETTABLE.length).toBeGreaterThan(300);
    for (const path of SETTABLE) expect(settingOf(scenario, length, LENS, path), path).toEqual(expect.any(Number));
  });

  test.each(Object.keys(scenario.lengths))('that is changed is changed in the game, in %s turns', length => {
    const game = gameWith({ 'stay.resentment': 0.125, 'lens.relief': 0.375, 'opening.locus': 62 }, length);
    expect(game.model.stay.resentment).toBe(0.125);
    expect(game.scenario.lenses[game.lens]).toMatchObject({ id: LENS, relief: 0.375 });
    expect(game.locus).toBe(620);
  });

  test.each(scenario.lenses.map(({ id }) => id))('of the score is what it is through the lens of %s', lens => {
    const { through } = scenario.lengths['8']!;
    const { model } = gameWith({}, '8', lens);
    expect(model.score.police).toBe(through[lens]!.score.police);
    expect(model.score.police).toBe(settingOf(scenario, '8', lens, 'score.police'));
    expect(gameWith({ 'score.police': 0.625 }, '8', lens).model.score.police).toBe(0.625);
  });

  test('is changed alone, and only in the copy', () => {
    const before = structuredClone(scenario);
    const changed = withSettings(scenario, { 'stay.resentment': 0.125 });
    expect(scenario).toEqual(before);
    const { stay, ...others } = changed.lengths['8']!.model;
    const { stay: stayed, ...otherwise } = scenario.lengths['8']!.model;
    expect(others).toEqual(otherwise);
    expect({ ...stay, resentment: stayed.resentment }).toEqual(stayed);
    expect(changed.lenses).toEqual(scenario.lenses);
  });

  test('that is not changed leaves the level itself', () => {
    expect(withSettings(scenario, {})).toBe(scenario);
  });

  test('that is changed changes what is played', () => {
    const players = ['heuristic', 'heuristic', 'heuristic'] as const;
    const terms: Terms = { study: 'play', level: '1953', length: '5', lens: LENS, temper: 'neutral', players, set: {} };
    const played = (set: Terms['set']) => work(scenario, { terms: { ...terms, set }, seed: 4, from: 0, to: 1 });
    expect(played({ 'lens.ethos': 0 })).not.toEqual(played({}));
    expect(played({ 'lens.ethos': settingOf(scenario, '5', LENS, 'lens.ethos') })).toEqual(played({}));
  });
});

describe('a path that does not exist', () => {
  test.each([
    { path: 'stay.resentement', says: 'stay.resentment' },
    { path: 'relief', says: 'lens.relief' },
    { path: 'nothing.like_it', says: 'stay.…, leave.…' },
    { path: 'leave.relief', says: 'lens.relief' },
    { path: 'lens.id', says: 'lens.relief' },
    { path: '', says: 'no coefficient ""' },
    { path: '__proto__.polluted', says: 'no coefficient' },
  ])('"$path" is told, with what there is', ({ path, says }) => {
    expect(() => withSettings(scenario, { [path]: 1 })).toThrow(says);
    expect(() => settingOf(scenario, '8', LENS, path)).toThrow(says);
  });

  test('is told for a length and a lens too', () => {
    expect(() => settingOf(scenario, '7', LENS, 'stay.roots')).toThrow('no length "7"');
    expect(() => settingOf(scenario, '8', 'marx', 'stay.roots')).toThrow('no lens "marx"');
  });
});
