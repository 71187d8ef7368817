import { type Cut, cut, type Frame, ink, line, num, paper, printed } from './draw.ts';

/** A skull from the front, symmetrical about x = 200: one man's own, from a person's row. */
export interface Skull {
  readonly top: number;
  /** Half-width of a crown that is cut flat; without it the crown is a curve. */
  readonly flat?: number;
  /** Half-widths with their height, from the temple by brow, cheek and jaw to the chin. */
  readonly sides: readonly (readonly [width: number, y: number])[];
  readonly chin: number;
  /** How far apart the features lie, across and down, and the height of the eyes. Heavy heads have small features. */
  readonly face: readonly [across: number, down: number, eyes: number];
}

/** The skull for which hair, caps and features are drawn; every man's own is told from it by his numbers alone. */
const DRAWN_FOR = { top: 92, temple: 100, brow: 104, eyes: 222 } as const;

/** The outline, first down the far side, then up the near one. */
export function outlineOf({ top, flat, sides, chin }: Skull): string {
  const [temple = [100, 146]] = sides;
  const lean = (sign: 1 | -1) => (width: number) => num(200 + sign * width);
  const crown = (sign: 1 | -1) => {
    const x = lean(sign);
    const rise = temple[1] - (temple[1] - top) * 0.55;
    if (flat === undefined) return [`${x(temple[0] * 0.62)},${top}`, `${x(temple[0])},${num(rise)}`];
    return [`${x(flat)},${top + 8}`];
  };
  const down = (sign: 1 | -1) => sides.map(([width, y]) => `${lean(sign)(width)},${y}`);
  const [far, near] = [down(1), down(-1).reverse()];
  const over = flat === undefined ? 'C' : 'L';
  return (
    `M200,${top} ${over}${crown(1).join(' ')} ${far[0]} L${far.slice(1).join(' L')} L200,${chin} ` +
    `L${near.join(' L')} ${over}${crown(-1).reverse().join(' ')} 200,${top}Z`
  );
}

/** How hair and caps sit on this skull. */
export function crownFrame({ top, sides }: Skull): Frame {
  const [[temple] = [100], [brow] = [104]] = sides;
  const across = Math.max(temple / DRAWN_FOR.temple, brow / DRAWN_FOR.brow);
  const down = (200 - top) / (200 - DRAWN_FOR.top);
  return (x, y) => [
    200 + (x - 200) * across,
    y > 200 ? y : y < DRAWN_FOR.top ? top + y - DRAWN_FOR.top : 200 - (200 - y) * down,
  ];
}

/** How features lie in this face. */
export const faceFrame =
  ({ face: [across, down, eyes] }: Skull, lower = 0): Frame =>
  (x, y) => [197 + (x - 197) * across, eyes + (y - DRAWN_FOR.eyes) * down + lower];

/** How far the shade reaches in from the edge, by temple, brow, cheek, jaw and chin. */
const SHADE: readonly (readonly [inward: number, up: number])[] = [
  [16, 0],
  [18, 0],
  [20, 6],
  [22, 12],
  [18, 12],
];

/** The black plane on the far side, an even strip from the temple down to the chin. */
export function shadeOf({ sides, chin }: Skull): Cut {
  const inner = sides.map(([width, y], step) => {
    const [inward, up] = SHADE[step] ?? [18, 12];
    return `${num(200 + Math.max(6, width - inward))},${num(y - up)}`;
  });
  const [temple = [100, 146]] = sides;
  return cut(`M${temple[0] + 240},${temple[1]} L${inner.slice(1).join(' L')} L206,${chin + 10} L420,${chin + 10}Z`);
}

/** Ears at the height of the brows; `size` is their height. */
export function earsOf({ sides, face: [, , eyes] }: Skull, size: number): readonly Cut[] {
  const width = (sides[1]?.[0] ?? 104) - 5;
  const y = eyes + 12;
  const shell = (sign: 1 | -1) => {
    const at = (out: number, down: number) => `${num(200 + sign * (width + out))},${num(y + down * size)}`;
    return {
      d: `M${at(-3, -0.5)} C${at(19, -0.75)} ${at(28, -0.1)} ${at(15, 0.35)} L${at(3, 0.5)}Z`,
      fold: `M${at(4, -0.28)} C${at(16, -0.34)} ${at(17, 0)} ${at(6, 0.2)}`,
    };
  };
  const [far, near] = [shell(1), shell(-1)];
  return [cut(near.d, paper), line(near.fold, 3), ...printed(far.d), line(far.fold, 3)];
}

/** A short neck, all in the shade of the chin. */
export const shortNeckOf = (width: number, top: number): readonly Cut[] => [
  cut(`M${200 - width},${top} L${200 + width},${top} L${200 + width},440 L${200 - width},440Z`, ink),
];

/** A neck in shade, with a strip of light on it. */
export const neckOf = (width: number, top: number): readonly Cut[] => [
  ...shortNeckOf(width, top),
  cut(`M${200 - width},${top} L${234 - width},${top + 40} L${216 - width},440 L${200 - width},440Z`, paper),
];
