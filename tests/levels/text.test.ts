import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A level without a text of its own for an id takes the one of this level. */
const FALLBACK = '1953';
/** A short office name is set on the board, which has room for so many characters. */
const LONGEST_SHORT = 22;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Table = Readonly<Record<string, Json>>;
interface Row {
  readonly id: string;
  readonly nest?: string;
  readonly tail?: string;
  readonly place?: string;
}
interface Level {
  readonly patrons: readonly (Row & { readonly strikes?: string; readonly leads?: string })[];
  readonly members: readonly Row[];
  readonly clients: readonly Row[];
  readonly offices: readonly Row[];
  readonly policies: readonly Row[];
  readonly events: readonly Row[];
  readonly chapters: readonly Row[];
  readonly lengths: Readonly<Record<string, { readonly turns: readonly Row[] }>>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const isTable = (json: Json | undefined): json is Table =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const tableOf = (json: Json | undefined): Table => (isTable(json) ? json : {});

const levels = readdirSync('levels').filter(name => existsSync(`levels/${name}/scenario.json`));
const facts = read<Table>('levels/facts.json');
const catalogueOf = (level: string) => read<Table>(`levels/${level}/text/en.json`);
const shared = catalogueOf(FALLBACK);

/** Every text that a level needs: the shelf it stands on, its key, and the words it must have, if it is more than a name. */
function* needs(level: Level, forClass: boolean) {
  const role = forClass ? ['card'] : [];
  for (const { id } of [...level.patrons, ...level.members, ...level.clients])
    yield { shelf: 'people', key: id, words: ['name', 'fullName', 'line', 'dossier', 'fate', ...role] };
  for (const { id } of level.patrons) yield { shelf: 'people', key: id, words: ['role'] };
  for (const { id } of level.offices) yield { shelf: 'offices', key: id, words: ['name', 'short', 'what'] };
  for (const { id } of level.policies) yield { shelf: 'policies', key: id, words: ['name', 'motion', 'what'] };
  for (const { id } of level.events) yield { shelf: 'events', key: id, words: ['name', 'text'] };
  for (const { id } of level.chapters) yield { shelf: 'chapters', key: id, words: ['name', 'text'] };
  for (const { strikes, leads, id } of level.patrons)
    for (const key of [strikes, leads, `${id}-arrested`, `${id}-demoted`])
      if (key) yield { shelf: 'endings', key, words: ['name', 'text'] };
  for (const key of ['plot-exposed', 'collective']) yield { shelf: 'endings', key, words: ['name', 'text'] };
  for (const { turns } of Object.values(level.lengths))
    for (const { id } of turns) yield { shelf: 'turns', key: id, words: ['name', 'dates', 'briefing'] };
  for (const { nest, tail, place } of [...level.clients, ...level.offices])
    for (const [shelf, key] of [
      ['nests', nest],
      ['tails', tail],
      ['places', place],
    ] as const)
      if (key) yield { shelf, key, words: [] };
}

/** Every value in the catalogue with its path, the tables and lists too. */
function* valuesIn(json: Json, path = ''): Generator<{ path: string; value: Json }> {
  yield { path, value: json };
  if (typeof json === 'object' && json !== null)
    for (const [key, value] of Object.entries(json)) yield* valuesIn(value, `${path}/${key}`);
}

test('there are levels, facts, and a fallback among them', () => {
  expect(levels).toContain(FALLBACK);
  expect(Object.keys(facts).length).toBeGreaterThan(100);
});

describe.each(levels)('the words of %s', level => {
  const catalogue = catalogueOf(level);
  // Whoever plays in a class is given a card.
  const forClass = existsSync(`levels/${level}/lesson.json`);
  const needed = [...needs(read<Level>(`levels/${level}/scenario.json`), forClass)];
  const values = [...valuesIn(catalogue)];

  test('it has a title and says what it is', () => {
    expect(catalogue).toMatchObject({ title: expect.any(String), about: expect.any(String) });
  });

  test('everything in the scenario has its text, here or in the fallback', () => {
    expect(needed.length).toBeGreaterThan(0);
    const missing = needed.flatMap(({ shelf, key, words }) => {
      const text = tableOf(catalogue[shelf])[key] ?? tableOf(shared[shelf])[key];
      if (text === undefined) return [`${shelf}/${key}`];
      return words.filter(word => tableOf(text)[word] === undefined).map(word => `${shelf}/${key}/${word}`);
    });
    expect(missing).toEqual([]);
  });

  test('every source is a row of levels/facts.json', () => {
    const cited = values.filter(({ path }) => /\/sources\/\d+$/.test(path));
    expect(cited.filter(({ value }) => facts[String(value)] === undefined)).toEqual([]);
    expect(
      values.filter(({ path, value }) => path.endsWith('/sources') && Object.keys(value ?? '').length === 0),
    ).toEqual([]);
  });

  test('nothing is empty', () => {
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(({ value }) => typeof value === 'string' && value.trim() === '')).toEqual([]);
    expect(values.filter(({ value }) => typeof value === 'object' && Object.keys(value ?? {}).length === 0)).toEqual(
      [],
    );
  });
});

describe('the words of 1953', () => {
  const people = Object.entries(tableOf(shared.people));

  test('every dossier line, fate and office is sourced', () => {
    const unsourced = people.flatMap(([id, person]) => {
      const { dossier, fate } = tableOf(person);
      return [...(Array.isArray(dossier) ? dossier : []), fate as Json]
        .filter(line => !Array.isArray(tableOf(line).sources))
        .map(() => id);
    });
    expect(people.length).toBeGreaterThan(0);
    expect(unsourced).toEqual([]);
    expect(Object.values(tableOf(shared.offices)).filter(office => !Array.isArray(tableOf(office).sources))).toEqual(
      [],
    );
  });

  test('names of people are told apart, and short names of offices fit the board', () => {
    const names = people.map(([, person]) => tableOf(person).name);
    expect(new Set(names).size).toBe(names.length);
    const shorts = Object.values(tableOf(shared.offices)).map(office => String(tableOf(office).short));
    expect(shorts.filter(short => short.length > LONGEST_SHORT)).toEqual([]);
  });
});
