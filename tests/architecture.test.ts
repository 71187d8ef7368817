import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const ANYTHING = 'anything';

/** Who may import whom, by folder of src/. A folder may always import itself. */
const MAY_IMPORT: Record<string, readonly string[] | typeof ANYTHING> = {
  ai: ['engine'],
  app: ANYTHING,
  art: ['../assets/svg'], // by their addresses
  board: [
    ...['art', 'engine/ids', 'engine/terms', 'engine/view'],
    ...['panels/bands', 'panels/knowing', 'panels/law', 'panels/loyalty'], // so that board and tables read a view alike
    ...['phaser', 'phaser-src', 'react'],
  ],
  cli: ANYTHING,
  engine: [],
  lab: ['engine', 'seats', 'ai'],
  levels: ['engine', 'valibot'],
  machines: ['engine', 'seats', 'xstate'],
  net: ['engine', 'valibot'],
  panels: [
    ...['engine/action', 'engine/ids', 'engine/scenario', 'engine/terms', 'engine/view', 'engine/witness'],
    ...['engine/chart', 'engine/clients/calculation', 'engine/events', 'engine/plenum', 'engine/scoring'], // their types: phases, accounts, events, results
    ...['art', 'sound/cue', 'text', 'react', 'react-aria-components'],
  ],
  seats: ['engine', 'ai'],
  server: [
    ...['ai', 'engine', 'levels', 'machines', 'net', 'seats', 'node:', 'valibot', 'fastify', '@fastify', 'socket.io'],
    ...['kysely', 'libsql', 'pg'],
  ],
  sound: ['../assets/sound', 'engine/chart', 'engine/events', 'howler'], // of the rules: which phase it is, what was seen
  text: ['i18next'],
};

/** Files that may be longer than LONGEST, each with its reason. */
const MAY_BE_LONG: Record<string, string> = {
  'src/engine/model.ts': 'a list of names, no logic',
};
const LONGEST = 300;

/** What would make the same record a different game on another day, another machine or in another room. */
const NOT_IN_ENGINE = [
  { name: 'clock', word: /\b(?:Date|performance|setTimeout)\b/, because: 'time passes by turns' },
  { name: 'dice', word: /\b(?:Math\.random|crypto)\b/, because: 'chance is a seat' },
  { name: 'world', word: /\b(?:console|document|window|globalThis|process|fetch)\b/, because: 'it only reckons' },
  {
    name: 'inexact mathematics',
    word: /\bMath\.(?!(?:abs|ceil|clz32|floor|imul|max|min|round|sign|trunc|random)\b)/,
    because: 'all but these may differ in the last bit from one machine to another',
  },
];

interface Source {
  readonly file: string;
  readonly text: string;
}

const sourcesIn = (folder: string, kinds = /\.(?:tsx?|mjs)$/): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => kinds.test(file))
    .map(file => ({ file, text: readFileSync(file, 'utf8') }));

const folderOf = (file: string) => file.split('/')[1] ?? '';
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
const withoutWords = (text: string) => withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'/g, "''");

const IMPORT = /(?<!['.])\b(?:from|import|import\(|new URL\()\s*'([^'\s]+)'/g;
/** Paths within src/ without their ending (`engine/view`), packages by their name. */
const importsOf = ({ file, text }: Source) =>
  [...withoutComments(text).matchAll(IMPORT)].map(([, path = '']) => ({
    file,
    target: path.startsWith('.')
      ? posix.relative('src', posix.join(posix.dirname(file), path)).replace(/\.\w+$/, '')
      : path,
  }));

const sources = sourcesIn('src');

describe('the law of imports', () => {
  const imports = sources.flatMap(importsOf);

  test('every folder is under the law, and was looked into', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(new Set(sources.map(({ file }) => folderOf(file)))).toEqual(new Set(folders));
    expect(imports.length).toBeGreaterThan(folders.length);
  });

  test.each(imports)('$file may import $target', ({ file, target }) => {
    const folder = folderOf(file);
    const allowed = MAY_IMPORT[folder] ?? [];
    // What ends with a colon is a scheme: all of Node's own.
    const covers = (it: string) => `${target}/`.startsWith(it.endsWith(':') ? it : `${it}/`);
    expect(allowed === ANYTHING || [folder, ...allowed].some(covers)).toBe(true);
  });
});

describe('the engine is the same game everywhere', () => {
  const engine = sources.filter(({ file }) => folderOf(file) === 'engine');

  test.each(NOT_IN_ENGINE)('has no $name: $because', ({ word }) => {
    expect(engine.length).toBeGreaterThan(0);
    expect(engine.filter(({ text }) => word.test(withoutWords(text))).map(({ file }) => file)).toEqual([]);
  });
});

describe('files', () => {
  test(`are no longer than ${LONGEST} lines, but for a reason`, () => {
    const long = sourcesIn('src', /\.(?:tsx?|mjs|css)$/).filter(({ text }) => text.split('\n').length > LONGEST + 1);
    expect(long.map(({ file }) => file).sort()).toEqual(Object.keys(MAY_BE_LONG).sort());
  });

  test('leave nothing for later', () => {
    const later = new RegExp(`\\b(?:${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
    const all = [...sources, ...sourcesIn('tests')];
    expect(all.filter(({ text }) => later.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
