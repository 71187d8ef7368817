import { PALETTE } from '../../art/palette.ts';
import { windowsOf } from '../houses.ts';
import { HOUSES, type Place } from '../places.ts';
import { type Drawing, drawing, lines, path, polygon, rectangle, type Shape, SMALLEST, words } from '../shapes.ts';
import { PIECE } from './piece.ts';

/** How many of a house's windows are lit, of twelve, for each band of its master's suspicion. */
const LIT = [0, 2, 5, 8, 12];

/** The windows behind which nobody sleeps. Drawn over the dark ones; the origin is the board's. */
export function windows(house: string, band: number): Drawing | undefined {
  const spec = HOUSES[house];
  if (spec === undefined || band === 0) return undefined;
  const share = LIT[Math.min(band, LIT.length - 1)] ?? 0;
  // Spread evenly over the walls, the same ones each time.
  const lit = windowsOf(spec).filter((_, i) => (i * 5) % 12 < share);
  const shapes = lit.flatMap(({ corners }): Shape[] => [
    path(polygon(corners), { fill: PALETTE.paper, stroke: PALETTE.ink, width: 1.6 }),
  ]);
  const xs = spec.plan.map(([x]) => x);
  const ys = spec.plan.map(([, y]) => y);
  const top = Math.min(...ys) - spec.height;
  return drawing([Math.min(...xs), top, Math.max(...xs) - Math.min(...xs), Math.max(...ys) - top], shapes);
}

/** The name of a place. The origin is where it is anchored. */
export function placeName(name: string, { anchor, on, size = 33, letters = 24 }: Place['label']): Drawing {
  const set = lines(name.toUpperCase(), letters);
  const width = Math.max(...set.map(({ length }) => length)) * size * 0.56;
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const leading = size * 0.86;
  const fill = on === 'dark' ? PALETTE.paper : PALETTE.ink;
  return drawing(
    [left - 6, -size - leading * (set.length - 1), width + 12, size + 10 + leading * (set.length - 1)],
    set.map((line, index) =>
      words([0, (index - set.length + 1) * leading], line, size, {
        ...{ face: 'display', anchor, fill },
        halo: on === 'dark' ? PALETTE.redDeep : PALETTE.paper,
      }),
    ),
  );
}

/** The city's name along its wall. */
export const lettering = (name: string): Drawing =>
  drawing([-4, -62, 270, 74], [words([0, 0], name, 70, { face: 'display', fit: 250 })]);

/** A post that nobody holds. The origin is between the feet. */
export function vacancy(name: string, chosen: boolean): Drawing {
  const { width, height } = PIECE;
  const left = -width / 2;
  const set = lines(name, 11);
  return drawing(
    [left - 10, -height - 10, width + 20, height + 20],
    [
      path(rectangle([left + 2, -height + 26, width - 4, height - 28]), {
        fill: PALETTE.paper,
        stroke: chosen ? PALETTE.red : PALETTE.ash,
        width: chosen ? 5 : 2.4,
        dash: [8, 6],
      }),
      ...set.map((line, index) =>
        words([0, -height / 2 + 20 + (index - (set.length - 1) / 2) * 20], line, SMALLEST, {
          anchor: 'middle',
          fill: PALETTE.ink2,
          fit: width - 10,
        }),
      ),
    ],
  );
}

/** Those for whom there is no room to stand. The origin is between the feet. */
export function more(count: number, chosen: boolean): Drawing {
  const { width, height } = PIECE;
  const left = -width / 2;
  return drawing(
    [left - 10, -height - 4, width + 26, height + 14],
    [
      path(rectangle([left + 10, -height + 18, width, height - 18]), {
        fill: PALETTE.stone,
        stroke: PALETTE.ink,
        width: 2,
      }),
      path(rectangle([left + 5, -height + 23, width, height - 23]), {
        fill: PALETTE.paper2,
        stroke: PALETTE.ink,
        width: 2,
      }),
      path(rectangle([left, -height + 28, width, height - 28]), {
        fill: chosen ? PALETTE.red : PALETTE.paper,
        stroke: PALETTE.ink,
        width: 3,
      }),
      words([0, -height / 2 + 30], `+${count}`, 46, {
        face: 'display',
        anchor: 'middle',
        fill: chosen ? PALETTE.paper : PALETTE.ink,
      }),
    ],
  );
}
