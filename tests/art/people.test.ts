import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Likeness } from '../../assets/src/kit.ts';
import { PEOPLE } from '../../assets/src/people.ts';
import { DRAWINGS } from '../../assets/src/portraits.ts';

const rows = Object.entries<Likeness>(PEOPLE);
const drawings = Object.entries(DRAWINGS);
const said = (man: Likeness, part: string) => JSON.stringify(man[part as keyof Likeness] ?? null);
const between = (one: Likeness, other: Likeness) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(part => said(one, part) !== said(other, part));

/** How far the nose stands out: from the bridge, the hollow where its longest slope begins, to the tip. */
function noseOf(terminator: string): number {
  const across = terminator.split(' ').map(pair => Number(pair.split(',')[0]));
  const slopes = across.map((from, at) => {
    const end = across.findIndex((x, to) => to >= at && (across[to + 1] ?? Infinity) >= x);
    return at > 1 ? from - (across[end] ?? from) : 0;
  });
  return Math.max(...slopes);
}

describe('no two men are alike', () => {
  test('any two from the kit differ in three things of the face at least', () => {
    const close = rows.flatMap(([id, man], index) =>
      rows
        .slice(index + 1)
        .map(([other, likeness]) => ({ pair: [id, other], apart: between(man, likeness) }))
        .filter(({ apart }) => apart.filter(part => part !== 'dress' && part !== 'gaze').length < 3),
    );
    expect(close).toEqual([]);
  });

  test.each(['head', 'terminator'] as const)('any two drawings differ in the %s', part => {
    const seen = new Map<string, string[]>();
    for (const [id, { [part]: line }] of drawings) seen.set(line, [...(seen.get(line) ?? []), id]);
    expect([...seen.values()].filter(ids => ids.length > 1)).toEqual([]);
  });

  test.each(drawings.filter(([id]) => id !== 'someone'))('the nose of %s stands out in his profile', (_, drawing) => {
    expect(noseOf(drawing.terminator)).toBeGreaterThanOrEqual(22);
    expect(noseOf(drawing.terminator)).toBeLessThanOrEqual(36);
  });
});

describe('dress', () => {
  const { patrons, members, clients } = JSON.parse(readFileSync('levels/1953/scenario.json', 'utf8'));
  const WORN: Readonly<Record<string, readonly string[]>> = {
    police: ['uniform'],
    army: ['uniform'],
    party: ['suit', 'jacket'],
    state: ['suit'],
  };
  const known = new Set(patrons.map(({ id }: { id: string }) => id));
  const corps = new Map<string, string>(
    [...members, ...clients].map((each: { id: string; corps: string }) => [each.id, each.corps]),
  );
  // A patron wears what he is known by: Beria's suit, Malenkov's tunic.
  const others = drawings.filter(([id]) => id !== 'someone' && !known.has(id));

  test.each(others)('%s wears what his corps wears', (id, { wears }) => {
    expect(WORN[corps.get(id) ?? '']).toContain(wears);
  });
});

test.each(rows)('%s looks at somebody, and has at most two lines in his face', (_, { gaze, lines = [] }) => {
  expect(Math.abs(gaze)).toBeLessThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(2);
});
