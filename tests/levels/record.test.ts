import { describe, expect, test } from 'vitest';
import { type GameRecord, recordOf } from '../../src/engine/index.ts';
import { parseRecord } from '../../src/levels/record.ts';
import { generator, nameOf, OPENINGS, walk } from '../fixture.ts';
import { satisfies } from './json-schema.ts';
import { readJson } from './level-files.ts';

const schema = readJson('docs/record.schema.json');
const RECORDS = OPENINGS.map(opening => {
  const actions = [...walk(opening, generator(1))].map(({ action }) => action);
  return { name: nameOf(opening), record: recordOf(opening.scenario, opening.setup, actions) };
});
const record = RECORDS[0]?.record as GameRecord;

describe('a record of a real game', () => {
  test.each(RECORDS)('of $name satisfies the schema and is read unchanged', ({ record }) => {
    const json: unknown = JSON.parse(JSON.stringify(record));
    expect(satisfies(json, schema)).toBe(true);
    expect(parseRecord(json)).toEqual({ ok: true, value: record });
  });

  test('may have notes', () => {
    const noted = { ...record, notes: { '0': 'the first night', '12': 'here he hesitates' } };
    expect(satisfies(noted, schema)).toBe(true);
    expect(parseRecord(noted)).toMatchObject({ ok: true });
  });
});

const FLAWED: readonly { json: unknown; paths: readonly string[]; because: string }[] = [
  { json: null, paths: ['$'], because: 'it is nothing' },
  { json: 'a game', paths: ['$'], because: 'it is a text' },
  { json: { ...record, format: 2 }, paths: ['$.format'], because: 'a form that is yet to come cannot be read' },
  { json: { ...record, rules: 0 }, paths: ['$.rules'], because: 'rules are counted from one' },
  { json: { ...record, rules: 1.5 }, paths: ['$.rules'], because: 'rules are counted in whole numbers' },
  { json: { ...record, level: undefined }, paths: ['$.level'], because: 'nobody knows where it was played' },
  { json: { ...record, levelHash: 'xyz' }, paths: ['$.levelHash'], because: 'that is no hash' },
  { json: { ...record, seed: 7 }, paths: ['$.seed'], because: 'the seed is nobody’s business' },
  {
    json: { ...record, setup: { length: '5', lens: '', temperaments: 'mild' } },
    paths: ['$.setup.lens', '$.setup.temperaments'],
    because: 'every problem is told at once',
  },
  { json: { ...record, actions: {} }, paths: ['$.actions'], because: 'actions come in order' },
  { json: { ...record, actions: [{ type: 'seal' }] }, paths: ['$.actions[0].seat'], because: 'nobody acts' },
  {
    json: { ...record, actions: [record.actions[0], { seat: 'beria', type: 'test', person: ['serov'] }] },
    paths: ['$.actions[1].person'],
    because: 'actions are flat',
  },
  {
    json: { ...record, actions: [{ seat: 'beria', type: 'withdraw', index: 0.5 }] },
    paths: ['$.actions[0].index'],
    because: 'actions are of whole numbers',
  },
  { json: { ...record, notes: { first: 'x' } }, paths: ['$.notes.first'], because: 'notes belong to an action' },
];
describe('a flawed record', () => {
  test.each(FLAWED)('is refused, and both schemas agree: $because', ({ json, paths }) => {
    const plain: unknown = JSON.parse(JSON.stringify(json));
    expect(satisfies(plain, schema)).toBe(false);
    const parsed = parseRecord(plain);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(paths);
  });
});
