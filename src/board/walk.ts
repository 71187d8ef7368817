import type { Spot } from './picture.ts';

/** Arrow keys on a board: to the nearest thing that lies that way. */
export const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Way = keyof typeof WAYS;
export const isWay = (key: string): key is Way => key in WAYS;

const middle = ({ box: [x, y, width, height] }: Spot) => [x + width / 2, y + height / 2] as const;
/** What lies off the way counts as farther than what lies on it. */
const ASKEW = 2.2;

/** The spot to go to; the same one where nothing lies that way. */
export function walk(spots: readonly Spot[], from: Spot, way: Way): Spot {
  const [dx, dy] = WAYS[way];
  const [x, y] = middle(from);
  let best = from;
  let least = Infinity;
  for (const spot of spots) {
    const [sx, sy] = middle(spot);
    const ahead = (sx - x) * dx + (sy - y) * dy;
    if (ahead <= 1) continue;
    const aside = Math.abs((sx - x) * dy) + Math.abs((sy - y) * dx);
    const far = ahead + aside * ASKEW;
    if (far < least) {
      least = far;
      best = spot;
    }
  }
  return best;
}
