import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Likeness } from '../../assets/src/kit.ts';
import { PEOPLE } from '../../assets/src/people.ts';
import type { Drawing } from '../../assets/src/portrait.ts';
import { DRAWINGS } from '../../assets/src/portraits.ts';

const rows = Object.entries<Likeness>(PEOPLE);
const drawings = Object.entries(DRAWINGS);
const men = drawings.filter(([id]) => id !== 'someone');
const said = (man: Likeness, part: string) => JSON.stringify(man[part as keyof Likeness] ?? null);
const between = (one: Likeness, other: Likeness) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(part => said(one, part) !== said(other, part));

type Point = readonly [x: number, y: number];
const pointsIn = (text: string): Point[] =>
  [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const blend = (points: readonly Point[], weights: readonly number[], axis: 0 | 1) =>
  points.reduce((sum, point, i) => sum + point[axis] * (weights[i] ?? 0), 0);

/** An outline as straight steps, its curves cut into eight. */
function stepsOf(outline: string): Point[] {
  const steps: Point[] = [];
  for (const [, kind, text = ''] of outline.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const points = pointsIn(text);
    for (let i = 0; kind === 'C' && i < points.length; i += 3) {
      const bend = [steps.at(-1) as Point, ...points.slice(i, i + 3)];
      for (let t = 1 / 8; t <= 1; t += 1 / 8) {
        const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        steps.push([blend(bend, weights, 0), blend(bend, weights, 1)]);
      }
    }
    if (kind !== 'C') steps.push(...points);
  }
  return steps;
}

/** Where steps cross a height. */
const crossings = (steps: readonly Point[], height: number): number[] =>
  steps.flatMap(([x, y], i) => {
    const [nextX, nextY] = steps[i + 1] ?? [x, y];
    return y <= height !== nextY <= height ? [x + ((nextX - x) * (height - y)) / (nextY - y)] : [];
  });

const heights = (from: number, to: number, step: number) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
/** How wide a head is at each height, 0 above and below it. */
const widthsOf = (head: string) => {
  const steps = stepsOf(head);
  const closed = [...steps, steps[0] as Point];
  return heights(45, 425, 10).map(height => {
    const across = crossings(closed, height);
    return across.length ? Math.max(...across) - Math.min(...across) : 0;
  });
};
/** Where a terminator runs at each height, from the brow to below the chin's tip. */
const runOf = (terminator: string) => {
  const steps = pointsIn(terminator);
  return heights(163.5, 380, 5).map(height => crossings(steps, height)[0] ?? 0);
};
/** How far two lines are apart on the whole. */
const apart = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, at, i) => sum + Math.abs(at - (other[i] ?? 0)), 0) / one.filter((at, i) => at || other[i]).length;

const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((one, i) => list.slice(i + 1).map(other => [one, other] as const));
/** The pairs of men of whom something measured is less than `least` apart. */
const closerThan = (least: number, measured: (drawing: Drawing) => readonly number[]) =>
  pairsOf(men.map(([id, drawing]) => ({ id, at: measured(drawing) })))
    .filter(([one, other]) => apart(one.at, other.at) < least)
    .map(([one, other]) => [one.id, other.id]);

/** How far the nose stands out: from its root, the hollow where the longest way leftward begins, to its tip. */
function noseOf(terminator: string): number {
  const across = pointsIn(terminator).map(([x]) => x);
  const slopes = across.map((from, at) => {
    const end = across.findIndex((x, to) => to >= at && (across[to + 1] ?? Infinity) >= x);
    return at > 1 ? from - (across[end] ?? from) : 0;
  });
  return Math.max(...slopes);
}

describe('no two men are alike', () => {
  test('any two from the kit differ in three parts of the face at least, besides skull and profile', () => {
    const own = ['carriedBy', 'skull', 'profile', 'dress', 'gaze'];
    const close = pairsOf(rows).filter(
      ([[, man], [, other]]) => between(man, other).filter(part => !own.includes(part)).length < 3,
    );
    expect(close.map(([[id], [other]]) => [id, other])).toEqual([]);
  });

  test('any two heads differ in width by 8 units on the whole', () => {
    expect(closerThan(8, ({ head }) => widthsOf(head))).toEqual([]);
  });

  test('any two terminators run 3 units apart on the whole', () => {
    expect(closerThan(3, ({ terminator }) => runOf(terminator))).toEqual([]);
  });

  test.each(men)('the nose of %s stands out in his profile', (_, { terminator }) => {
    expect(noseOf(terminator)).toBeGreaterThanOrEqual(22);
    expect(noseOf(terminator)).toBeLessThanOrEqual(36);
  });

  test.each(men)('%s is carried by two or three things', (_, { carriedBy }) => {
    expect([2, 3]).toContain(new Set(carriedBy).size);
  });

  test('no two are carried by the same two things', () => {
    const shared = pairsOf(men).filter(
      ([[, { carriedBy }], [, other]]) => carriedBy.filter(each => other.carriedBy.includes(each)).length > 1,
    );
    expect(shared.map(([[id], [other]]) => [id, other])).toEqual([]);
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
  const others = men.filter(([id]) => !known.has(id));

  test.each(others)('%s wears what his corps wears', (id, { wears }) => {
    expect(WORN[corps.get(id) ?? '']).toContain(wears);
  });
});

test.each(rows)('%s looks at somebody, and has at most two lines in his face', (_, { gaze, lines = [] }) => {
  expect(Math.abs(gaze)).toBeLessThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(2);
});
