import { PALETTE } from '../../art/palette.ts';
import { WEDGE } from '../places.ts';
import { type Drawing, drawing, type Point, path, polygon } from '../shapes.ts';

/** The tip of the Kremlin, which is driven farther into the Lubyanka's disc with every stage of a turn. */

const [BACK, TIP, FRONT] = WEDGE;
/** Where the tip that moves is cut off from the wall that stands, as a share of each side. */
const CUT = 0.885;
/** Height of the front wall, and how many merlons are left of each wall; as the drawn ground has them. */
const HIGH = 20;
const MERLONS = 7;
/** How far it goes with each stage, in units. */
const STEP = 12;

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t];
const raised = ([x, y]: Point, by: number): Point => [x, y - by];
const fromTip = ([x, y]: Point): Point => [x - TIP[0], y - TIP[1]];

/** Swallow-tailed, along a wall's edge. */
const merlons = (from: Point, to: Point): string =>
  Array.from({ length: MERLONS }, (_, index) => {
    const at = (t: number) => between(from, to, (index + t) / MERLONS);
    return polygon([at(0.2), raised(at(0.2), 11), raised(at(0.5), 6.6), raised(at(0.8), 11), at(0.8)]);
  }).join('');

/** Where the tip stands after so many stages. */
export function tipAt(stages: number): Point {
  const back = between(BACK, FRONT, 0.5);
  const length = Math.hypot(TIP[0] - back[0], TIP[1] - back[1]);
  const share = (STEP * stages) / length;
  return [TIP[0] + (TIP[0] - back[0]) * share, TIP[1] + (TIP[1] - back[1]) * share];
}

/** The tip itself. The origin is its point. */
export function wedgeTip(): Drawing {
  const point: Point = [0, 0];
  const upper = fromTip(between(BACK, TIP, CUT));
  const lower = fromTip(between(FRONT, TIP, CUT));
  const ridge = fromTip(between(between(BACK, FRONT, 0.66), TIP, CUT));
  return drawing(
    [lower[0] - 6, upper[1] - 20, -lower[0] + 12, lower[1] - upper[1] + 26],
    [
      path(polygon([upper, point, lower]), { fill: PALETTE.red }),
      path(polygon([ridge, point, lower]), { fill: PALETTE.redDeep }),
      path(merlons(upper, point), { fill: PALETTE.redDeep }),
      path(polygon([raised(lower, HIGH), raised(point, HIGH), point, lower]), {
        ...{ fill: PALETTE.red, stroke: PALETTE.ink, width: 2 },
      }),
      path(merlons(raised(lower, HIGH), raised(point, HIGH)), { fill: PALETTE.redDeep }),
    ],
  );
}
