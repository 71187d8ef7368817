import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import origins from '../../docs/coefficients.json';
import sources from '../../levels/facts.json';
import { changesTable, coefficientsTable, type Origins } from '../../src/cli/lab/tables/coefficients.ts';
import { ablationTable, factsTable, lensesTable } from '../../src/cli/lab/tables/facts.ts';
import { figure, placed, table, textOf } from '../../src/cli/lab/tables/markdown.ts';
import { LENS_TERMS, MODEL_TERMS } from '../../src/engine/model.ts';
import { isOwn, measureAblation } from '../../src/lab/facts/ablation.ts';
import { FACTS, measureFacts } from '../../src/lab/facts/index.ts';
import { MECHANISMS, without } from '../../src/lab/facts/mechanisms.ts';
import { note, type Stats } from '../../src/lab/stats.ts';
import { levelOf } from '../fixture.ts';

/** What docs/model.md says in tables, and how they are made. */

const page = readFileSync('docs/model.md', 'utf8');
const SECTIONS = ['facts', 'lenses', 'ablation', 'endings', 'timing', 'fairness', 'strategies', 'coefficients'];

/** The cells of every row of every table in a text, without the line that rules off the head. */
const tablesIn = (text: string): string[][][] =>
  text
    .split(/\n\n+/)
    .filter(block => block.startsWith('|'))
    .map(block =>
      block
        .split('\n')
        .filter(line => !/^\|( --- \|)+$/.test(line))
        .map(line => line.slice(1, -1).split(/(?<!\\)\|/)),
    );

describe('the coefficients', () => {
  const groups = { ...MODEL_TERMS, lens: LENS_TERMS } as Readonly<Record<string, readonly string[]>>;

  test('have each of them a place where it is said what it does', () => {
    expect(Object.keys(origins).sort()).toEqual(Object.keys(groups).sort());
    for (const [group, { what }] of Object.entries(origins as Origins)) {
      const named = [...what.matchAll(/`(\w+)`/g)].map(([, term]) => term);
      expect({ group, named: [...new Set(named)].sort() }).toEqual({ group, named: [...groups[group]!].sort() });
    }
  });

  test('cite what there is', () => {
    const cited = Object.values(origins).flatMap(it => it.sources);
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter(id => !Object.hasOwn(sources, id))).toEqual([]);
  });

  test('stand in their table with their values, and whether a search has found them', () => {
    const text = coefficientsTable(levelOf('1953'), '8', origins, { 'time.tension': 2.4, 'time.settling': -1 });
    const { model } = levelOf('1953').lengths['8']!;
    const row = text.split('\n').find(line => line.startsWith('| **time** |'));
    expect(row).toContain(`tension ${model.time.tension}${model.time.tension === 2.4 ? ' *tuned*' : ''};`);
    expect(row).toContain(`settling ${model.time.settling};`);
    expect(tablesIn(text)[0]!.length).toBe(1 + Object.keys(MODEL_TERMS).length);
  });
});

test('so does what a lens changes in it', () => {
  const level = levelOf('1953');
  const { model, through } = level.lengths['8']!;
  const { police } = through.rigby!.later;
  const tunedIn = (_level: string, length: string, lens: string) =>
    length === '8' && lens === 'rigby' ? { 'later.police': police } : {};
  const text = changesTable([level], model, tunedIn);
  expect(text).toMatch(new RegExp(`1953, 8 turns, through rigby \\|.*later\\.police ${police} \\*tuned\\*`));
  expect(text).not.toContain('8 turns, through blauvelt');
});

test('what a length changes stands beside it, and whether a search has found it', () => {
  const level = levelOf('1953');
  const { time } = level.lengths['5']!.model;
  const tunedIn = (_level: string, length: string) =>
    length === '5' ? { 'time.tension': time.tension, 'law.arrestFrom': -1 } : {};
  const text = changesTable([level], level.lengths['8']!.model, tunedIn);
  expect(text).toContain(`| 1953, 5 turns | time.tension ${time.tension} *tuned*;`);
  expect(text).toMatch(/law\.arrestFrom \d+;/);
  expect(text).toContain('| 1953, 8 turns | nothing |');
});

describe('the page', () => {
  test.each(SECTIONS)('has a section %s that parses as tables with as many cells in each row', section => {
    const tables = tablesIn(textOf(page, section));
    expect(tables.length).toBeGreaterThan(0);
    for (const rows of tables) {
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows.map(row => row.length)).size).toBe(1);
    }
  });

  test('says of every fact what it comes to', () => {
    const [rows = []] = tablesIn(textOf(page, 'facts'));
    expect(rows.slice(1).map(([id = '']) => id.trim())).toEqual(FACTS.map(({ id }) => id));
  });

  test('is written between its marks and nowhere else', () => {
    const before = 'a\n<!-- lab:x -->\nold\n<!-- /lab:x -->\nz';
    const after = placed(before, 'x', 'new | text');
    expect(after).toBe('a\n<!-- lab:x -->\n\nnew | text\n\n<!-- /lab:x -->\nz');
    expect(placed(after, 'x', 'new | text')).toBe(after);
    expect(textOf(after, 'x')).toBe('new | text');
    expect(() => placed(before, 'y', '')).toThrow('no <!-- lab:y --> … <!-- /lab:y -->');
  });

  test('has rows whose cells may hold anything', () => {
    expect(table(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |');
  });

  test.each([
    { value: 0.12345, text: '0.123' },
    { value: -0.0001, text: '0.000' },
    { value: -4.567, text: '−4.57' },
    { value: 45.67, text: '45.7' },
    { value: 456.7, text: '457' },
    { value: Number.NaN, text: '–' },
    { value: Number.POSITIVE_INFINITY, text: '∞' },
  ])('writes $value as $text', ({ value, text }) => {
    expect(figure(value)).toBe(text);
  });
});

describe('facts and their mechanisms', () => {
  const options = { level: '1953', length: '8', lens: 'blauvelt', games: 1, set: {} };
  const emergent = FACTS.filter(({ kind }) => kind === 'emergent');
  /** Men leave in the crisis, unless extraordinary times change nothing. */
  const run = async ({ level, set }: { level: string; set: Readonly<Record<string, number>> }): Promise<Stats> => {
    const stats: Stats = {};
    const leave = level === '1953' && set['lens.relief'] !== 0 ? 40 : 1;
    for (let world = 0; world < 50; world++) note(stats, 'flips', leave, 1000);
    return stats;
  };

  test('are measured with nothing switched off, with each, and with those that belong together', async () => {
    const found = await measureAblation(run, options, emergent);
    const [asItIs, ...rest] = found;
    expect(asItIs!.off).toEqual([]);
    expect(rest.filter(({ off }) => off.length === 1).map(({ off }) => off[0])).toEqual(Object.keys(MECHANISMS));
    for (const fact of emergent) expect(found.filter(({ off }) => isOwn(fact, off)).length).toBe(1);
    const of = (off: readonly string[]) =>
      found.find(it => it.off.join() === off.join())!.results.find(({ id }) => id === 'SF-02');
    expect(of([])).toMatchObject({ holds: true });
    expect(of(['relief'])).toMatchObject({ estimate: 1, holds: false });
    expect(of(['fear'])).toEqual(of([]));
  });

  test('make tables that say which is whose', async () => {
    const text = ablationTable(await measureAblation(run, options, emergent));
    const rows = text.split('\n').map(line => line.split(' | '));
    const at = (off: string, id: string) => rows.find(([head]) => head === `| ${off}`)?.[rows[0]!.indexOf(id)];
    expect(at('as it is', 'SF-02')).toBe('40.0');
    expect(at('no relief', 'SF-02')).toBe('**[1.00 ✗]**');
    expect(at('no fear', 'SF-02')).toBe('40.0');
    expect(without(['fear'])).toEqual({ 'brake.fear': 0 });
  });

  test('are told apart: what holds, what does not, what was not counted, what a scholar denies', async () => {
    const results = await measureFacts(run, options);
    const facts = factsTable(results).split('\n');
    expect(facts.find(line => line.startsWith('| SF-02 |'))).toMatch(/above 5 \| 40\.0 \(.*\) \| 50 \| ✓ \|$/);
    expect(facts.find(line => line.startsWith('| SF-12 |'))).toMatch(/above 0 \| {2}\| {2}\| – \|$/);
    const lenses = lensesTable(new Map([['fairbanks', results]])).split('\n');
    expect(lenses.find(line => line.startsWith('| SF-02 |'))).toBe('| SF-02 | [40.0 ✓] |');
    expect(lenses.find(line => line.startsWith('| SF-12 |'))).toBe('| SF-12 | – |');
  });
});
