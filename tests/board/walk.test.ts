import { describe, expect, test } from 'vitest';
import type { Spot } from '../../src/board/picture.ts';
import { type Way, walk } from '../../src/board/walk.ts';

const spot = (key: string, x: number, y: number): Spot => ({
  key,
  box: [x - 5, y - 5, 10, 10],
  target: { kind: 'place', place: key },
  label: key,
});
const SPOTS = [
  spot('middle', 100, 100),
  spot('right', 200, 110),
  spot('askew', 150, 190),
  spot('up', 90, 20),
  spot('far', 400, 100),
];
const [MIDDLE] = SPOTS as [Spot];

describe('arrow keys', () => {
  test.each([
    { way: 'ArrowRight', to: 'right', because: 'it is the nearest that way' },
    { way: 'ArrowUp', to: 'up', because: 'a little aside is still up' },
    { way: 'ArrowDown', to: 'askew', because: 'it is the only one below' },
    { way: 'ArrowLeft', to: 'up', because: 'anything to the left is better than nothing' },
  ] as const)('$way leads to $to: $because', ({ way, to }) => {
    expect(walk(SPOTS, MIDDLE, way as Way).key).toBe(to);
  });

  test('stay where nothing lies that way', () => {
    expect(walk([MIDDLE], MIDDLE, 'ArrowLeft')).toBe(MIDDLE);
  });

  test('lead to everything on a board, from anywhere', () => {
    const grid = Array.from({ length: 24 }, (_, i) =>
      spot(String(i), (i % 6) * 97 + (i % 4) * 9, Math.floor(i / 6) * 140 + (i % 3) * 11),
    );
    for (const start of grid) {
      const met = new Set([start.key]);
      const ahead = [start];
      for (let at = ahead.pop(); at !== undefined; at = ahead.pop())
        for (const way of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
          const next = walk(grid, at, way);
          if (!met.has(next.key)) {
            met.add(next.key);
            ahead.push(next);
          }
        }
      expect(met.size).toBe(grid.length);
    }
  });
});
