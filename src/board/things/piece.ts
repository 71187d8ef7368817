import { type Ink, PALETTE, PRINTS } from '../../art/palette.ts';
import { type Band, CLIPS } from '../../panels/bands.ts';
import type { Span } from '../../panels/loyalty.ts';
import {
  type Box,
  type Drawing,
  drawing,
  inked,
  path,
  polygon,
  rectangle,
  type Shape,
  SMALLEST,
  words,
} from '../shapes.ts';
import { clip, hatched, mark, plane } from './marks.ts';

/** A standing card. Its origin is between its feet. */
export const PIECE = { width: 92, height: 124, plate: 26, band: 11 } as const;
/** How far a long name may stand out of the card on each side. */
const OVERHANG = 7;

export interface PieceLook {
  readonly name: string;
  readonly portrait: string | undefined;
  /** Whose man he passes for: his mark, and the hue of his band. */
  readonly banner: Ink;
  readonly letter: string;
  readonly past: Ink;
  readonly loyalty: Span | undefined;
  readonly material: Band;
  readonly down: boolean;
  readonly away: boolean;
  readonly chosen: boolean;
}

const band = (ink: Ink, [low, high]: Span): Shape[] => {
  const { width, band: tall } = PIECE;
  const across: Box = [-width / 2, -tall, width, tall];
  const part: Box = [-width / 2 + (width * low) / 100, -tall, (width * (high - low)) / 100, tall];
  return [
    path(rectangle(across), { fill: PALETTE.paper }),
    path(rectangle(part), { fill: PRINTS[ink].plane }),
    hatched(ink, part),
    inked(rectangle(across), 'none', 1.6),
  ];
};

export function piece(look: PieceLook): Drawing {
  const { width, height, plate, band: tall } = PIECE;
  const left = -width / 2;
  const wide = Math.min(width + 2 * OVERHANG, Math.max(width, look.name.length * 9.2 + 6));
  const shapes: Shape[] = [
    path(
      polygon([
        [left, 0],
        [-left, 0],
        [-left + 40, -33],
        [left + 40, -33],
      ]),
      { fill: PALETTE.ink, alpha: 0.3 },
    ),
  ];
  if (look.chosen)
    shapes.push(path(rectangle([left - 7, -height - 7, width + 14, height + 14]), { fill: PALETTE.red }));
  shapes.push(inked(rectangle([left, -height, width, height]), PALETTE.paper2));
  const face: Box = [left + 1.5, -height + 1.5, width - 3, height - plate - tall - 1.5];
  if (look.portrait !== undefined)
    shapes.push({ shape: 'image', href: look.portrait, box: face, clip: rectangle(face) });
  shapes.push(
    path(rectangle([-wide / 2, -plate - tall, wide, plate]), { fill: PALETTE.ink }),
    words([0, -tall - 7], look.name.toUpperCase(), SMALLEST + 0.5, {
      fill: look.down ? PALETTE.stone : PALETTE.paper,
      anchor: 'middle',
      fit: wide - 6,
    }),
  );
  if (look.down)
    shapes.push(path(`M${-wide / 2 + 4} ${-tall - plate / 2}h${wide - 8}`, { stroke: PALETTE.paper, width: 2.5 }));
  if (look.loyalty !== undefined && !look.down) shapes.push(...band(look.banner, look.loyalty));
  else shapes.push(inked(rectangle([left, -tall, width, tall]), PALETTE.paper2, 1.6));
  if (look.past !== 'n') shapes.push(...pastMark(look.past));
  shapes.push(...mark(look.banner, [left + 3, -height + 5], 14, look.letter));
  for (let i = 0; i < CLIPS[look.material]; i++) shapes.push(clip([-left - 6 - i * 15, -height - 8]));
  if (look.away)
    shapes.push(path(rectangle([left, -height, width, height - plate - tall]), { fill: PALETTE.paper, alpha: 0.6 }));
  const pad = 18;
  const box: Box = [left - pad, -height - pad, width + 2 * pad + 26, height + pad + 8];
  return drawing(box, shapes);
}

/** Under the first mark, thin: with whom else he once served. */
function pastMark(ink: Ink): Shape[] {
  const outline = plane(PRINTS[ink].shape, [-PIECE.width / 2 + 3, -PIECE.height + 36], 8);
  return [
    path(outline, { fill: PALETTE.paper, stroke: PALETTE.ink, width: 5 }),
    path(outline, { stroke: PRINTS[ink].plane, width: 2.6 }),
  ];
}
