import { describe, expect, test } from 'vitest';
import { NONE } from '../../src/engine/ids.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/levels/index.ts';
import { ALL_LEVELS, DEFAULTS, readJson } from './level-files.ts';

const SMALL = 'tests/levels/small/scenario.json';

const parsed = (json: unknown, defaults = DEFAULTS): Scenario => {
  const result = parseScenario(json, defaults);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
};

describe('every level', () => {
  test('was found', () => {
    expect(ALL_LEVELS).toEqual(expect.arrayContaining(['levels/1953/scenario.json', SMALL]));
  });

  test.each(ALL_LEVELS)('%s parses', file => {
    expect(parseScenario(readJson(file), DEFAULTS)).toMatchObject({ ok: true });
  });

  test.each(ALL_LEVELS)('%s is known by its folder', file => {
    expect(file).toBe(`${file.split('/').slice(0, -2).join('/')}/${parsed(readJson(file)).id}/scenario.json`);
  });
});

describe('1953', () => {
  const scenario = parsed(readJson('levels/1953/scenario.json'));
  const clients = scenario.people.filter(person => person.role === 'client');

  test('has a Presidium of ten, led by the three', () => {
    expect(scenario.people.slice(0, scenario.patrons).map(({ id }) => id)).toEqual(['beria', 'malenkov', 'khrushchev']);
    expect(scenario.patrons + scenario.members).toBe(10);
  });

  test('is played alike through every lens, and scored otherwise', () => {
    const levelDefaults = readJson('levels/model.json') as typeof DEFAULTS;
    for (const { model, through } of Object.values(
      parsed(readJson('levels/1953/scenario.json'), levelDefaults).lengths,
    )) {
      const { score: _, later: __, ...rules } = model;
      const scores = levelDefaults.lenses.map(({ id }) => {
        const { score, later, ...others } = through[id]!;
        expect(others).toEqual(rules);
        return JSON.stringify({ score, later });
      });
      expect(new Set(scores).size).toBe(levelDefaults.lenses.length);
    }
  });

  test.each([0, 1, 2])('gives patron %i a tail of six or more', patron => {
    expect(clients.filter(client => client.patron === patron).length).toBeGreaterThanOrEqual(6);
  });

  test('has men who are nobody’s, and some who have fallen', () => {
    expect(clients.filter(client => client.patron === NONE).length).toBeGreaterThanOrEqual(4);
    expect(clients.filter(client => client.fallen).length).toBeGreaterThanOrEqual(3);
  });

  test('dismisses for their record only those whom history did', () => {
    const dismissed = scenario.policies.flatMap((policy, i) =>
      clients.filter(client => (client.stakes[i] ?? 0) >= policy.dismissAt).map(client => [policy.id, client.id]),
    );
    expect(dismissed).toEqual([
      ['doctors-plot', 'ignatiev'],
      ['mingrelian-affair', 'mgeladze'],
      ['russification-end', 'melnikov'],
    ]);
  });

  test('moves each policy in the class game in the turn that covers its own', () => {
    expect(scenario.policies.map(({ id, from }) => [id, from['8'], from['5']])).toEqual([
      ['doctors-plot', 1, 1],
      ['amnesty', 1, 1],
      ['mingrelian-affair', 2, 1],
      ['collective-leadership', 1, 1],
      ['new-course', 3, 2],
      ['regional-voice', 3, 2],
      ['trade-and-market', 4, 2],
      ['party-out-of-administration', 4, 2],
      ['russification-end', 5, 3],
      ['deportees-relief', 5, 3],
      ['german-settlement', 6, 3],
    ]);
    expect(scenario.events[0]?.turn).toEqual({ 5: 4, 8: 7 });
  });
});

describe('a length', () => {
  const scenario = parsed(readJson(SMALL));
  const person = (id: string) => scenario.people.findIndex(row => row.id === id);
  const office = (id: string) => scenario.offices.findIndex(row => row.id === id);
  const hidden = (length: string, id: string, trait: string) =>
    scenario.lengths[length]?.opening.traits
      .filter(row => row.person === person(id) && row.trait === trait)
      .map(({ toward, low, high }) => [toward, low, high]);

  test('keeps the common opening but for what it changes', () => {
    expect(scenario.lengths['3']?.opening).toMatchObject({ tension: 40, locus: 40, alarm: [30, 20, 15] });
    expect(scenario.lengths['2']?.opening).toMatchObject({ tension: 50, locus: 40, alarm: [30, 20, 15] });
  });

  test('weighs its score by a lens as the level says, and by the others as it is', () => {
    const level = readJson(SMALL) as { lengths: Record<string, object> };
    const lenses = [...DEFAULTS.lenses, { ...DEFAULTS.lenses[0]!, id: 'other' }];
    level.lengths['2'] = { ...level.lengths['2'], lenses: { other: { score: { seat: 7 } } } };
    const { model, through } = parsed(level, { ...DEFAULTS, lenses }).lengths['2']!;
    expect(through.other).toEqual({ ...model, score: { ...model.score, seat: 7 } });
    expect(model.score.seat).not.toBe(7);
    expect(through.plain).toEqual(model);
  });

  test('may leave an office vacant', () => {
    expect(scenario.lengths['3']?.opening.holders[office('porter')]).toBe(person('hask'));
    expect(scenario.lengths['2']?.opening.holders[office('porter')]).toBe(NONE);
  });

  test('may change what is hidden of a man, toward one patron alone', () => {
    expect(hidden('3', 'garr', 'inclusion')).toEqual([[NONE, 40, 55]]);
    expect(hidden('2', 'garr', 'inclusion')).toEqual([[NONE, 30, 40]]);
    expect(hidden('2', 'garr', 'exposure')).toEqual([
      [person('borro'), 60, 60],
      [person('cilla'), 8, 8],
    ]);
  });

  test('deals each member one of his prices', () => {
    expect(hidden('3', 'dolm', 'price')).toEqual([[NONE, 0, 1]]);
    expect(hidden('3', 'esker', 'price')).toEqual([[NONE, 0, 0]]);
  });
});

describe('the hash', () => {
  const small = readJson(SMALL) as object;
  const hash = parsed(small).hash;

  test('is short and the same every time', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(parsed(structuredClone(small)).hash).toBe(hash);
  });

  test('does not depend on the order of keys', () => {
    expect(parsed(Object.fromEntries(Object.entries(small).reverse())).hash).toBe(hash);
  });

  test('changes with the level, and with what all levels share', () => {
    expect(parsed({ ...small, epilogue: false }).hash).not.toBe(hash);
    const lenses = DEFAULTS.lenses.map(lens => ({ ...lens, ethos: 2 }));
    expect(parsed(small, { ...DEFAULTS, lenses }).hash).not.toBe(hash);
  });
});
