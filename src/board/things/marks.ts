import { type Ink, PALETTE, PRINTS } from '../../art/palette.ts';
import { type Box, circle, inked, type Point, path, polygon, rectangle, type Shape, words } from '../shapes.ts';

/** The plane of a patron's mark: rhomb, square, disc; a ring where it is nobody's. */
export function plane(shape: (typeof PRINTS)[Ink]['shape'], [x, y]: Point, r: number): string {
  switch (shape) {
    case 'rhomb':
      return polygon([
        [x, y - r * 1.22],
        [x + r * 1.22, y],
        [x, y + r * 1.22],
        [x - r * 1.22, y],
      ]);
    case 'square':
      return rectangle([x - r * 0.93, y - r * 0.93, r * 1.86, r * 1.86]);
    case 'disc':
    case 'ring':
      return circle([x, y], r);
  }
}

/** A patron's mark, with as many letters as are given. */
export function mark(ink: Ink, at: Point, r: number, letters: string, size = r * 1.3): Shape[] {
  const { plane: fill, shape, on } = PRINTS[ink];
  const d = plane(shape, at, r);
  const outline =
    ink === 'n'
      ? path(d, { fill: PALETTE.paper, stroke: PALETTE.ink, width: Math.max(1.8, r * 0.1), dash: [r * 0.42, r * 0.28] })
      : inked(d, fill, Math.max(1.8, r * 0.11));
  const [x, y] = at;
  return [
    outline,
    words([x, y + size * 0.34], letters, size, {
      face: letters.length > 1 ? 'label' : 'display',
      fill: on,
      anchor: 'middle',
      fit: r * 1.9,
    }),
  ];
}

/** The hatch of an ink over a plane, as strokes. */
export function hatched(ink: Ink, [x, y, width, height]: Box): Shape {
  const strokes: string[] = [];
  const step = { b: 7, m: 4, k: 6, n: 9 }[ink];
  if (ink === 'm') for (let down = step / 2; down < height; down += step) strokes.push(`M${x} ${y + down}h${width}`);
  else
    for (let along = step / 2; along < width; along += step)
      strokes.push(
        ink === 'b'
          ? `M${x + along} ${y + height}l${Math.min(height, width - along)} ${-Math.min(height, width - along)}`
          : `M${x + along} ${y + height / 2}h0.1`,
      );
  return path(strokes.join(''), {
    stroke: PALETTE.ink,
    width: ink === 'k' ? 3 : 1.6,
    round: ink === 'k' || ink === 'n',
    alpha: 0.5,
  });
}

/** A paper clip, for what is held against a man. */
export const clip = ([x, y]: Point): Shape =>
  path(`M${x} ${y}v17a4 4 0 0 1-8 0v-14a2.6 2.6 0 0 1 5.2 0v12`, { stroke: PALETTE.red, width: 2.6 });
