import { readdirSync, readFileSync } from 'node:fs';
import { LENS_TERMS, MODEL_TERMS } from '../../src/engine/model.ts';

/** Found by looking, so that a new level is tested by being there. */
const folders = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(file => `${root}/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('/scenario.json'));

export const ALL_LEVELS = [...folders('levels'), ...folders('tests/levels')];

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const TERMS: Readonly<Record<string, readonly string[]>> = MODEL_TERMS;
const LENSES = (readJson('levels/model.json') as { lenses: { id: string }[] }).lenses.map(({ id }) => id);
/** Numbers enough to parse any level: these tests are about shape and names. */
export const DEFAULTS = {
  model: Object.fromEntries(
    Object.entries(TERMS).map(([group, terms]) => [group, Object.fromEntries(terms.map(term => [term, 1]))]),
  ),
  lenses: ['plain', ...LENSES].map(id => ({ id, ...Object.fromEntries(LENS_TERMS.map(term => [term, 1])) })),
};
