import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../../src/engine/scenario.ts';
import { readJson } from './level-files.ts';

const fact = v.strictObject({
  statement: v.pipe(v.string(), v.minLength(10)),
  citation: v.pipe(v.string(), v.minLength(5)),
  standing: v.picklist(STANDINGS),
  confidence: v.optional(v.string()),
});
const facts = v.parse(v.record(v.string(), fact), readJson('levels/facts.json'));

/** Every id under a `sources` key, however deep. */
function cited(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'sources' && Array.isArray(value) ? value.filter(id => typeof id === 'string') : cited(value),
  );
}

const files = readdirSync('levels', { recursive: true, encoding: 'utf8' })
  .map(file => `levels/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.json') && file !== 'levels/facts.json');
const citing = files
  .map(file => ({ file, ids: [...new Set(cited(readJson(file)))] }))
  .filter(({ ids }) => ids.length > 0);

describe('the facts', () => {
  test('are cited, and the scenarios were looked into', () => {
    expect(citing.map(({ file }) => file)).toContain('levels/1953/scenario.json');
    expect(citing.flatMap(({ ids }) => ids).length).toBeGreaterThan(300);
  });

  test.each(citing)('has every fact that $file cites', ({ ids }) => {
    expect(ids.filter(id => !(id in facts))).toEqual([]);
  });

  // What an editor writes for editors: never for a player's eyes.
  const SHOP_TALK = /\b(?:STATED|LIKELY|REPORTED|DISPUTED|ED|NIP)\b|\[|\b(?:X|P|T|H|E|D|O)-[A-Z]*-?\d/;
  test('speak to a reader, not to an editor', () => {
    const shop = Object.entries(facts).filter(([, { statement, citation }]) => SHOP_TALK.test(statement + citation));
    expect(shop.map(([id]) => id)).toEqual([]);
  });
});
