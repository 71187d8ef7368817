import { type Ink, PALETTE, PRINTS } from '../../art/palette.ts';
import { circle, type Drawing, drawing, inked, path, type Shape } from '../shapes.ts';
import { mark } from './marks.ts';

/** A patron's round picture. Its origin is its middle. */
export const MEDALLION = 50;

export interface MedallionLook {
  readonly portrait: string | undefined;
  readonly ink: Ink;
  readonly letter: string;
  readonly self: boolean;
  readonly chosen: boolean;
  readonly down: boolean;
}

export function medallion({ portrait, ink, letter, self, chosen, down }: MedallionLook): Drawing {
  const r = MEDALLION;
  const shapes: Shape[] = [
    path(circle([6, 7], r + 7), { fill: PALETTE.ink, alpha: 0.35 }),
    path(circle([0, 0], r + (chosen ? 13 : 8)), { fill: chosen ? PALETTE.red : PALETTE.ink }),
    path(circle([0, 0], r + 5.5), { fill: down ? PALETTE.stone : PRINTS[ink].plane }),
    inked(circle([0, 0], r), PALETTE.paper2, 2),
  ];
  if (portrait !== undefined)
    shapes.push({ shape: 'image', href: portrait, box: [-r, -r, 2 * r, 2 * r], clip: circle([0, 0], r) });
  if (self) shapes.push(path(circle([0, 0], r + 16), { stroke: PRINTS[ink].plane, width: 3, dash: [14, 8] }));
  shapes.push(...mark(ink, [r * 0.78, r * 0.76], r * 0.36, letter));
  if (down) shapes.push(path(`M${-r} ${r * 0.2}L${r} ${-r * 0.2}`, { stroke: PALETTE.ink, width: 5 }));
  const reach = r + 20;
  return drawing([-reach, -reach, 2 * reach + 8, 2 * reach + 8], shapes);
}
