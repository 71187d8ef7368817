import type { Box, Point } from '../shapes.ts';

/** A paper that is torn from its upper right corner to its lower left, with a man's own teeth. */

/** The torn edge of a box, top to bottom, when it has travelled `t` of its way (0–1). */
export function edge([x, y, width, height]: Box, t: number, seed: number): Point[] {
  const teeth = 22;
  const slant = width * 0.55;
  const reach = width + slant;
  const top = x + width + slant * 0.1 - t * reach * 1.1;
  let state = seed * 48271 + 11;
  return Array.from({ length: teeth + 1 }, (_, i) => {
    state = (state * 16807) % 2147483647;
    const down = i / teeth;
    const tooth = (state / 2147483647 - 0.5) * width * 0.07;
    return [top + slant * down + tooth, y + height * down];
  });
}
/** The width of the white lip of torn paper, in shares of the box's width. */
export const LIP = 0.045;
