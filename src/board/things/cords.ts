import { type Ink, PALETTE, PRINTS } from '../../art/palette.ts';
import { HALL } from '../places.ts';
import { type Drawing, drawing, type Point, path, type Shape } from '../shapes.ts';

/** A tail is a cord: from a man to his patron. Taut is loyal, slack is doubtful. */
export interface Cord {
  readonly from: Point;
  readonly to: Point;
  readonly ink: Ink;
  /** How true he is taken to be, 0–100; its sag shows it. */
  readonly trust: number;
  readonly strength: 'full' | 'thin' | 'faint';
  /** A tie that nobody is supposed to know of. */
  readonly secret: boolean;
}

const round = (value: number) => Math.round(value * 10) / 10;
/** How much room the hall is given. */
const CLEAR = HALL.r + 34;

/** How far a line between two points must be pushed, and whither, so that it does not cross the hall. */
function detour(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return [0, 0];
  const [hx, hy] = HALL.at;
  const along = Math.min(1, Math.max(0, ((hx - from[0]) * dx + (hy - from[1]) * dy) / squared));
  const [ox, oy] = [from[0] + dx * along - hx, from[1] + dy * along - hy];
  const distance = Math.hypot(ox, oy);
  if (along <= 0 || along >= 1 || distance >= CLEAR) return [0, 0];
  const push = ((CLEAR - distance) * 2.4) / (distance || 1);
  return distance === 0 ? [0, CLEAR * 2.4] : [ox * push, oy * push];
}

/** The run of a cord, as an SVG path. */
function run({ from, to, trust }: Cord, around: boolean): string {
  const sag = (100 - trust) * 1.4;
  const [px, py] = around ? detour(from, to) : [0, 0];
  const control: Point = [(from[0] + to[0]) / 2 + px, (from[1] + to[1]) / 2 + py + sag * (py < 0 ? 0.3 : 1)];
  return `M${round(from[0])} ${round(from[1])}Q${round(control[0])} ${round(control[1])} ${round(to[0])} ${round(to[1])}`;
}

/** Pattern, besides hue: crossbands, beads, a double rail. */
const PATTERN: { readonly [I in Ink]: Omit<Shape & { shape: 'path' }, 'shape' | 'd'> } = {
  b: { stroke: PALETTE.paper, width: 5.4, dash: [3, 15] },
  k: { stroke: PALETTE.ink, width: 4, dash: [0, 12], round: true },
  m: { stroke: PALETTE.ink, width: 1.8 },
  n: { stroke: PALETTE.ink, width: 1 },
};

function strands(cord: Cord, around: boolean): Shape[] {
  const d = run(cord, around);
  const { plane } = PRINTS[cord.ink];
  const alpha = cord.strength === 'faint' ? 0.25 : 1;
  if (cord.secret)
    return [
      path(d, { stroke: PALETTE.ink, width: 6, dash: [2, 9], round: true, alpha }),
      path(d, { stroke: plane, width: 3, dash: [2, 9], round: true, alpha }),
    ];
  if (cord.strength === 'full')
    return [
      path(d, { stroke: PALETTE.ink, width: 9, round: true }),
      path(d, { stroke: plane, width: 5.6, round: true }),
      path(d, PATTERN[cord.ink]),
    ];
  return [path(d, { stroke: PALETTE.ink, width: 5, alpha }), path(d, { stroke: plane, width: 3, alpha })];
}

/** All the cords, in one drawing: the strong above the faint. On the whole board they go around the hall. */
export function cords(all: readonly Cord[], [width, height]: readonly [number, number], around = true): Drawing {
  const order = { faint: 0, thin: 1, full: 2 };
  const sorted = [...all].sort((a, b) => order[a.strength] - order[b.strength]);
  return drawing(
    [0, 0, width, height],
    sorted.flatMap(cord => strands(cord, around)),
  );
}
