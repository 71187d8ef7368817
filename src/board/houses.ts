import type { House } from './places.ts';
import type { Point } from './shapes.ts';

/** Plan-oblique: a plan keeps its true shape, heights go straight up. */

export interface Wall {
  readonly from: Point;
  readonly to: Point;
  /** Whether it faces the light, which comes from the left. */
  readonly lit: boolean;
}

/** The walls that are seen, back to front. */
export function wallsOf(plan: readonly Point[]): Wall[] {
  const next = (i: number): Point => plan[(i + 1) % plan.length]!;
  const area = plan.reduce((sum, [x, y], i) => sum + x * next(i)[1] - next(i)[0] * y, 0);
  const around = area > 0 ? plan : [...plan].reverse();
  return around
    .map((from, i): Wall & { readonly faces: number } => {
      const to = around[(i + 1) % around.length]!;
      return { from, to, lit: to[1] - from[1] < 0, faces: from[0] - to[0] };
    })
    .filter(({ faces }) => faces > 0.001)
    .sort((a, b) => a.from[1] + a.to[1] - b.from[1] - b.to[1]);
}

/** The four corners of each window, wall by wall. */
export function windowsOf({
  plan,
  height,
  windows,
}: House): { readonly corners: readonly Point[]; readonly lit: boolean }[] {
  const { step, width, height: tall, rows } = windows;
  return wallsOf(plan).flatMap(({ from, to, lit }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.max(1, Math.floor(length / step));
    const half: Point = [(((to[0] - from[0]) / length) * width) / 2, (((to[1] - from[1]) / length) * width) / 2];
    return Array.from({ length: count * rows }, (_, i) => {
      const along = ((i % count) + 0.5) / count;
      const x = from[0] + (to[0] - from[0]) * along;
      const y = from[1] + (to[1] - from[1]) * along - (height * (Math.floor(i / count) + 0.62)) / (rows + 0.2);
      const corners: Point[] = [
        [x - half[0], y - half[1]],
        [x + half[0], y + half[1]],
        [x + half[0], y + half[1] - tall],
        [x - half[0], y - half[1] - tall],
      ];
      return { corners, lit };
    });
  });
}
