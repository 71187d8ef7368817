import { type Cut, cut, line, paper, printed } from '../draw.ts';

/** Ears at the given heights of x, for heads drawn by hand: the near one lit, the far one in the patron's ink. */
export function earPair([near, far]: readonly [number, number], y: number, w: number, h: number): readonly Cut[] {
  const shell = (x: number, sign: 1 | -1) => {
    const at = (across: number, down: number) => `${x + sign * across * w},${y + down * h}`;
    return {
      d: `M${at(1.3, -0.5)} C${at(0, -0.75)} ${at(-0.5, -0.1)} ${at(0.2, 0.35)} L${at(0.8, 0.5)} L${at(1.3, 0.35)}Z`,
      fold: `M${at(0.8, -0.28)} C${at(0.2, -0.35)} ${at(0.1, 0)} ${at(0.7, 0.2)}`,
    };
  };
  const [lit, lee] = [shell(near, 1), shell(far, -1)];
  return [cut(lit.d, paper), line(lit.fold, 3), ...printed(lee.d), line(lee.fold, 3)];
}
