import { type Cut, cut, type Frame, ink, line, num, paper, printed } from './draw.ts';

/** A skull from the front, symmetrical about x = 200. */
interface Skull {
  readonly top: number;
  /** Half-width of a crown that is cut flat; without it the crown is a curve. */
  readonly flat?: number;
  /** Half-widths with their height, from the temple by brow, cheek and jaw to the chin. */
  readonly sides: readonly (readonly [width: number, y: number])[];
  readonly chin: number;
  /** How far apart the features lie, across and down, and the height of the eyes. Heavy heads have small features. */
  readonly face: readonly [across: number, down: number, eyes: number];
}

// biome-ignore format: one skull is one row
const SKULLS = {
  square: { top: 92, flat: 68, sides: [[100, 146], [104, 214], [107, 288], [93, 343], [48, 380]], chin: 386, face: [1, 1, 222] },
  block: { top: 98, flat: 80, sides: [[108, 146], [112, 216], [115, 300], [106, 354], [62, 388]], chin: 392, face: [1.03, 1, 226] },
  narrow: { top: 80, flat: 58, sides: [[86, 142], [89, 214], [80, 284], [56, 344], [24, 376]], chin: 382, face: [0.9, 1, 220] },
  long: { top: 70, flat: 58, sides: [[89, 136], [93, 214], [92, 296], [78, 362], [36, 400]], chin: 406, face: [0.94, 1.1, 224] },
  round: { top: 78, sides: [[108, 178], [112, 246], [101, 308], [68, 354], [32, 379]], chin: 385, face: [0.98, 0.98, 224] },
  oval: { top: 74, sides: [[95, 162], [98, 232], [89, 302], [62, 356], [28, 384]], chin: 390, face: [0.94, 1.02, 220] },
  pear: { top: 84, sides: [[92, 154], [98, 212], [118, 286], [113, 346], [66, 392]], chin: 400, face: [0.92, 0.95, 220] },
  heavy: { top: 80, sides: [[105, 160], [114, 216], [134, 292], [126, 358], [76, 406]], chin: 414, face: [0.92, 0.96, 224] },
  wedge: { top: 82, flat: 78, sides: [[111, 142], [110, 212], [95, 286], [62, 346], [22, 380]], chin: 386, face: [1, 1, 222] },
  diamond: { top: 88, flat: 54, sides: [[89, 142], [101, 206], [116, 262], [87, 336], [36, 380]], chin: 387, face: [0.98, 1, 224] },
  broad: { top: 106, sides: [[114, 180], [119, 236], [120, 302], [98, 354], [54, 382]], chin: 388, face: [1.08, 0.92, 230] },
} as const satisfies Record<string, Skull>;
export type SkullName = keyof typeof SKULLS;

/** What makes a skull one man's own: added to its half-widths, and to the heights of its chin and its top. */
export type OwnHead = readonly [temple: number, brow: number, cheek: number, jaw: number, chin: number, top: number];

export function skullOf(name: SkullName, own: OwnHead = [0, 0, 0, 0, 0, 0]): Skull {
  const skull: Skull = SKULLS[name];
  const [temple, brow, cheek, jaw, chin, top] = own;
  const [wider, lower] = [
    [temple, brow, cheek, jaw, 0],
    [0, 0, 0, 0, chin],
  ];
  return {
    ...skull,
    top: skull.top + top,
    sides: skull.sides.map(([width, y], at) => [width + (wider[at] ?? 0), y + (lower[at] ?? 0)] as const),
    chin: skull.chin + chin,
  };
}

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

/** How hair and caps, drawn for the square skull, sit on this one. */
export function crownFrame({ top, sides }: Skull): Frame {
  const [[temple] = [100], [brow] = [104]] = sides;
  const across = Math.max(temple / 100, brow / 104);
  const down = (200 - top) / (200 - SKULLS.square.top);
  return (x, y) => [
    200 + (x - 200) * across,
    y > 200 ? y : y < SKULLS.square.top ? top + y - SKULLS.square.top : 200 - (200 - y) * down,
  ];
}

/** How features, drawn for the square skull, lie in this face. */
export const faceFrame =
  ({ face: [across, down, eyes] }: Skull, lower = 0): Frame =>
  (x, y) => [197 + (x - 197) * across, eyes + (y - 222) * down + lower];

/** The black plane on the far side, from the temple down to the chin. */
export function shadeOf({ sides, chin }: Skull, depth: number): Cut {
  const inner = sides.map(([width, y], step) => `${num(200 + width - depth - step * 5)},${num(y - step * 4)}`);
  const [temple = [100, 146]] = sides;
  return cut(`M${temple[0] + 240},${temple[1]} L${inner.slice(1).join(' L')} L204,${chin + 10} L420,${chin + 10}Z`);
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

/** A neck in shade, with a strip of light on it. */
export const neckOf = (width: number, top: number): readonly Cut[] => [
  cut(`M${200 - width},${top} L${200 + width},${top} L${200 + width},440 L${200 - width},440Z`, ink),
  cut(`M${200 - width},${top} L${234 - width},${top + 40} L${216 - width},440 L${200 - width},440Z`, paper),
];
