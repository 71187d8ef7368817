import { teethOf } from '../../art/teeth.ts';
import type { Box, Point } from '../shapes.ts';

/** A piece that is torn from its upper right corner to its lower left: fewer teeth than its card has, and coarser. */
const TEETH = 22;
const AMPLITUDE = 0.035;

/** The torn edge of a box, top to bottom, when it has travelled `t` of its way (0–1). */
export function edge([x, y, width, height]: Box, t: number, seed: number): Point[] {
  const slant = width * 0.55;
  const reach = width + slant;
  const top = x + width + slant * 0.1 - t * reach * 1.1;
  return teethOf(seed, TEETH + 1).map((tooth, index) => {
    const down = index / TEETH;
    return [top + slant * down + tooth * AMPLITUDE * width, y + height * down];
  });
}

/** The width of the white lip of torn paper, in shares of the box's width. */
export const LIP = 0.045;
