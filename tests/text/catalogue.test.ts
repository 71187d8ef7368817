import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import classroom from '../../src/text/en.class.json';
import english from '../../src/text/en.json';

type Json = string | { readonly [key: string]: Json };

function* keysIn(json: Json, path = ''): Generator<string> {
  if (typeof json === 'string') yield path.replace(/_(?:one|other)$/, '');
  else for (const [key, value] of Object.entries(json)) yield* keysIn(value, path ? `${path}.${key}` : key);
}
/** What every visit fetches, and what is fetched where a class plays: no sentence stands in both. */
const catalogue = { ...english, ...classroom };
const keys = [...new Set(keysIn(catalogue))];
const ALL = { '': [...new Set(keysIn(english))], '.class': [...new Set(keysIn(classroom))] };

const sources = ['src/app', 'src/panels'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8')),
);
const code = sources.join('\n');

/** `ask.ballot` as it stands in the code, and `ask.${…}` as a pattern for every key that it may become. */
const literals = new Set([...code.matchAll(/'([a-z]\w*(?:\.\w+)+)'/gi)].map(([, literal = '']) => literal));
const patterns = [...code.matchAll(/`([a-z]\w*\.[\w.]*\$\{[^`]*)`/gi)].map(
  ([, pattern = '']) =>
    new RegExp(
      `^${pattern
        .split(/\$\{[^}]*\}/)
        .map(part => part.replaceAll('.', '\\.'))
        .join('[^.]+')}$`,
    ),
);

test('the code was looked into, and speaks', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(keys.length).toBeGreaterThan(200);
  expect(literals.size).toBeGreaterThan(100);
  expect(patterns.length).toBeGreaterThan(20);
});

const LANGUAGES = readdirSync('src/text').filter(file => file.endsWith('.json'));
test.each(LANGUAGES)('%s says all that English says, and nothing else', file => {
  const other = JSON.parse(readFileSync(`src/text/${file}`, 'utf8'));
  const wanted = file.endsWith('.class.json') ? ALL['.class'] : ALL[''];
  expect([...new Set(keysIn(other))].sort()).toEqual([...wanted].sort());
});

test('every sentence of the catalogue is said somewhere', () => {
  const unused = keys.filter(key => !literals.has(key) && !patterns.some(pattern => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('every sentence that the code says by its name is in the catalogue', () => {
  const said = [...code.matchAll(/\b(?:text|words|say)\(\s*'([a-z]\w*\.[^']+)'/gi)].map(([, key = '']) => key);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(key => !keys.includes(key))).toEqual([]);
});

test('no sentence stands in both catalogues', () => {
  expect(Object.keys(english).filter(group => group in classroom)).toEqual([]);
});

test('no sentence is empty, and what is counted has both its forms', () => {
  const all = JSON.stringify(catalogue);
  expect(all).not.toContain('""');
  const counted = [...all.matchAll(/"(\w+)_one"/g)].map(([, stem]) => stem);
  expect(counted.filter(stem => !all.includes(`"${stem}_other"`))).toEqual([]);
});

test('the pages hold no words of their own', () => {
  const spoken = sources.flatMap(text =>
    [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.:]?\s*</g)].map(([, words]) => words),
  );
  expect(spoken).toEqual([]);
});
