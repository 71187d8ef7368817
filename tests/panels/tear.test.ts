import { expect, test } from 'vitest';
import { cornerOf, leftOf, lipOf } from '../../src/panels/tear.ts';

const pointsOf = (polygon: string): number[][] =>
  [...polygon.matchAll(/(-?[\d.]+)% (-?[\d.]+)%/g)].map(([, x, y]) => [Number(x), Number(y)]);
const SHARES = [0, 0.25, 0.5, 0.75, 1];

test('a man tears the same way each time, and no other man does', () => {
  expect(leftOf(10, 0.4)).toBe(leftOf(10, 0.4));
  expect(new Set(Array.from({ length: 47 }, (_, man) => leftOf(man, 0.4))).size).toBe(47);
});

test('one stand of the tear passes into the next: each has as many points', () => {
  for (const stands of [
    SHARES.map(share => leftOf(3, share)),
    SHARES.map(share => lipOf(3, share, 1.6)),
    SHARES.map(share => cornerOf(share).rest),
  ])
    expect(new Set(stands.map(stand => pointsOf(stand).length)).size).toBe(1);
});

test('at first all of the old print is there, and at last none of it', () => {
  const edge = (share: number) => pointsOf(leftOf(7, share)).slice(1, -1);
  expect(edge(0).every(([x = 0]) => x > 100)).toBe(true);
  expect(edge(1).every(([x = 0]) => x < 0)).toBe(true);
});
