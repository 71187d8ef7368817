import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Likeness } from '../../assets/src/kit.ts';
import { PEOPLE } from '../../assets/src/people.ts';
import { DRAWINGS } from '../../assets/src/portraits.ts';

const rows = Object.entries<Likeness>(PEOPLE);
const said = (man: Likeness, part: string) => JSON.stringify(man[part as keyof Likeness] ?? null);
const between = (one: Likeness, other: Likeness) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(part => said(one, part) !== said(other, part));

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

  test('those drawn by hand have heads and profiles of their own', () => {
    const drawings = Object.entries(DRAWINGS);
    const own = drawings.filter(([id]) => !(id in PEOPLE));
    for (const [id, { head, terminator }] of own) {
      const same = drawings.filter(([, other]) => other.terminator === terminator || other.head === head);
      expect(id === 'someone' ? [['someone']] : same.map(([other]) => [other])).toEqual([[id]]);
    }
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
  const corps = new Map<string, string>(
    [...patrons, ...members, ...clients].map((each: { id: string; corps: string }) => [each.id, each.corps]),
  );

  test.each(rows)('%s wears what his corps wears', (id, { dress }) => {
    expect(WORN[corps.get(id) ?? '']).toContain(dress[0]);
  });
});

test.each(rows)('%s looks at somebody, and has at most two lines in his face', (_, { gaze, lines = [] }) => {
  expect(Math.abs(gaze)).toBeLessThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(2);
});
