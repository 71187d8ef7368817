import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { asked, type Values } from '../../src/cli/lab/arguments.ts';
import { progressOn } from '../../src/cli/lab/progress.ts';
import { doUnit, mergeFiles, parseUnit, readUnit } from '../../src/cli/lab/units.ts';
import { sorted } from '../../src/lab/stats.ts';
import type { Unit } from '../../src/lab/unit.ts';

/** What is typed after `npm run -s lab`, and what is said of what makes no sense. */

const USUAL: Values = {
  games: '100',
  seed: '1',
  level: '1953',
  lens: 'blauvelt',
  temper: 'neutral',
  players: 'heuristic',
  set: [],
};

describe('options', () => {
  test('that are not given have their usual values', () => {
    expect(asked(USUAL)).toMatchObject({
      games: 100,
      seed: 1,
      cores: undefined,
      terms: {
        study: 'play',
        level: '1953',
        length: '8',
        lens: 'blauvelt',
        temper: 'neutral',
        players: ['heuristic', 'heuristic', 'heuristic'],
        set: {},
      },
    });
  });

  test('that are given are taken', () => {
    const given = { length: '5', lens: 'rigby', temper: 'historical', players: 'turtle,heuristic,random', cores: '3' };
    const { terms, cores } = asked({ ...USUAL, ...given, set: ['lens.relief=0', 'stay.roots=-1.5e-1'] });
    expect(cores).toBe(3);
    expect(terms).toMatchObject({
      length: '5',
      lens: 'rigby',
      temper: 'historical',
      players: ['turtle', 'heuristic', 'random'],
      set: { 'lens.relief': 0, 'stay.roots': -0.15 },
    });
  });

  test.each<{ given: Partial<Values>; says: string }>([
    { given: { level: 'kremlin' }, says: 'no level "kremlin": there are 1953, first-night, ordinary-times' },
    { given: { length: '7' }, says: '--length 7: expected one of 5, 8' },
    { given: { lens: 'marx' }, says: '--lens marx: expected one of blauvelt, fairbanks, conquest, rigby' },
    { given: { temper: 'hot' }, says: '--temper hot: expected one of historical, neutral' },
    { given: { games: '0' }, says: '--games 0: expected a whole number from 1 up' },
    { given: { games: 'many' }, says: '--games many: expected a whole number from 1 up' },
    { given: { games: '1e3' }, says: '--games 1e3: expected a whole number from 1 up' },
    {
      given: { games: '99999999999999999999' },
      says: '--games 99999999999999999999: expected a whole number from 1 up',
    },
    { given: { seed: '-1' }, says: '--seed -1: expected a whole number' },
    { given: { cores: '0' }, says: '--cores 0: expected a whole number from 1 up' },
    { given: { players: 'stalin' }, says: '--players stalin: expected one of heuristic, random' },
    { given: { players: 'random,random' }, says: '--players random,random: expected one name, or 3' },
    { given: { set: ['lens.relief'] }, says: '--set lens.relief: expected a path and a number' },
    { given: { set: ['lens.relief='] }, says: '--set lens.relief=: expected a path and a number' },
    { given: { set: ['lens.relief=much'] }, says: '--set lens.relief=much: expected a path and a number' },
    { given: { set: ['lens.relief=Infinity'] }, says: '--set lens.relief=Infinity: expected a path and a number' },
    { given: { set: ['lens.relief=1=2'] }, says: '--set lens.relief=1=2: expected a path and a number' },
    { given: { set: ['stay.root=1'] }, says: '--set: no coefficient "stay.root": there are stay.gratitude' },
  ])('that make no sense are told: $says', ({ given, says }) => {
    const ask = () => asked({ ...USUAL, ...given });
    expect(ask).toThrow(says);
    expect(ask).not.toThrow('\n');
  });
});

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

const UNIT: Unit = {
  terms: { ...asked({ ...USUAL, level: 'first-night' }).terms, players: ['heuristic', 'random', 'turtle'] },
  seed: 3,
  from: 0,
  to: 4,
};

describe('a unit as JSON', () => {
  test('is read from the line or a file', () => {
    expect(readUnit(JSON.stringify(UNIT))).toEqual(UNIT);
    expect(readUnit(file('unit.json', UNIT))).toEqual(UNIT);
  });

  test('cut in two and merged from files is what it would have been', () => {
    const halves = [
      { ...UNIT, to: 1 },
      { ...UNIT, from: 1 },
    ].map((unit, i) => file(`${i}.json`, doUnit(unit)));
    expect(JSON.stringify(mergeFiles(halves))).toBe(JSON.stringify(sorted(doUnit(UNIT))));
  });

  const { terms } = UNIT;
  test.each<{ unit: unknown; says: string }>([
    { unit: 3, says: 'it: $: ' },
    { unit: { ...UNIT, terms: undefined }, says: 'it: $.terms: ' },
    { unit: { ...UNIT, size: 1 }, says: 'it: $.size: unknown key' },
    { unit: { ...UNIT, from: -1 }, says: 'it: $.from: ' },
    { unit: { ...UNIT, to: 1.5 }, says: 'it: $.to: ' },
    { unit: { ...UNIT, from: 5 }, says: 'it: $.to: less than $.from' },
    { unit: { ...UNIT, terms: { ...terms, study: 'marxism' } }, says: 'it: $.terms.study: ' },
    { unit: { ...UNIT, terms: { ...terms, level: 'x' } }, says: 'it: no level "x"' },
    { unit: { ...UNIT, terms: { ...terms, lens: 'x' } }, says: 'it: $.terms.lens: expected one of blauvelt' },
    { unit: { ...UNIT, terms: { ...terms, length: 'x' } }, says: 'it: $.terms.length: expected one of' },
    { unit: { ...UNIT, terms: { ...terms, players: ['random'] } }, says: 'it: $.terms.players: expected 3' },
    { unit: { ...UNIT, terms: { ...terms, set: { 'a.b': 1 } } }, says: 'it: no coefficient "a.b"' },
    { unit: { ...UNIT, terms: { ...terms, set: { 'lens.relief': '0' } } }, says: 'it: $.terms.set["lens.relief"]: ' },
  ])('that makes no sense is told: $says', ({ unit, says }) => {
    const read = () => parseUnit('it', unit);
    expect(read).toThrow(says);
    expect(read).not.toThrow('\n');
  });

  test('that is none is told', () => {
    expect(() => readUnit('{')).toThrow('--unit: no JSON: ');
    expect(() => readUnit('nowhere.json')).toThrow('there is no nowhere.json');
    expect(() => mergeFiles([file('unit.json', UNIT)])).toThrow('unit.json: $.');
    expect(() => mergeFiles([file('bad.json', { win: { n: 1, a: 0.5, b: 1, aa: 0, ab: 0, bb: 1 } })])).toThrow(
      '$.win.a: ',
    );
    expect(() => mergeFiles([])).toThrow('--merge: expected files');
  });
});

describe('progress', () => {
  const said = (isTTY: boolean) => {
    const lines: string[] = [];
    const progress = progressOn({ isTTY, write: text => lines.push(String(text)) > 0 });
    for (const seconds of [1, 14, 16, 20, 75, 80])
      progress.show({ done: 100 * seconds, of: 8000, seconds, left: 80 - seconds });
    progress.end(true);
    return lines;
  };

  test('is one line that is written over on a terminal', () => {
    const lines = said(true);
    expect(lines[0]).toBe('\r100 of 8,000 games in 0:01, 1:19 left\x1b[K');
    expect(lines).toHaveLength(8);
    expect(lines.slice(-2)).toEqual(['\r\x1b[K', 'Stopped after 8,000 of 8,000 games.\n']);
  });

  test('is a line now and then elsewhere', () => {
    expect(said(false)).toEqual([
      '1,600 of 8,000 games in 0:16, 1:04 left\n',
      '7,500 of 8,000 games in 1:15, 0:05 left\n',
      'Stopped after 8,000 of 8,000 games.\n',
    ]);
  });
});

describe('the commands', () => {
  const run = (command: 'lab' | 'sim', ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', `src/cli/${command}.ts`, ...words],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  const SHORT = ['--level', 'first-night', '--games', '12', '--seed', '5'];

  test('lab prints the same numbers on one core and on two', () => {
    const [one, two] = ['1', '2'].map(cores => {
      const { status, stdout } = run('lab', ...SHORT, '--json', '--cores', cores);
      expect(status).toBe(0);
      const { seconds, ...report } = JSON.parse(stdout);
      expect(seconds).toBeGreaterThan(0);
      return report;
    });
    expect(one).toEqual(two);
    expect(one).toMatchObject({ facts: [], games: 12, seed: 5, stopped: false, strategies: {} });
    const shares: { estimate: number; n: number }[] = Object.values(one.endings);
    expect(shares.every(({ n }) => n === 12)).toBe(true);
    expect(shares.reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(1, 4);
    expect(Object.keys(one.wins)).toHaveLength(3);
    expect(one.balance.illegal).toMatchObject({ estimate: 0, n: 12, holds: true });
    expect(one.signs.auc).toMatchObject({ estimate: null, n: 0 });
  });

  test('sim counts under its old names', () => {
    const { stdout } = run('sim', ...SHORT, '--players', 'random', '--json');
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['games', 'seconds', 'decisions', 'wins', 'endings', 'flips', 'illegal']);
    expect(report).toMatchObject({ games: 12, illegal: 0 });
    expect(report.decisions).toBeGreaterThan(12);
    expect(Object.keys(report.wins)).toEqual(['beria', 'malenkov', 'khrushchev']);
    for (const counts of [report.wins, report.endings] as Record<string, number>[])
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(12);
  });

  test.each([
    { words: ['--lens', 'marx'], says: '--lens marx: expected one of blauvelt, fairbanks, conquest, rigby\n' },
    { words: ['--lense', 'rigby'], says: "Unknown option '--lense'" },
    { words: ['rigby'], says: 'rigby: expected an option\n' },
  ])('lab says of $words in one line what is wrong, and fails', ({ words, says }) => {
    const { status, stdout, stderr } = run('lab', ...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
