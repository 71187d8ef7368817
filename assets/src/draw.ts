import { PALETTE } from '../../src/art/palette.ts';

/** Where a point of the pattern lands in the picture. */
export type Frame = (x: number, y: number) => readonly [number, number];

/** One cut of paper. `d` has absolute points only, each as `x,y`, so that a frame can move it. */
export interface Cut {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** A disc round the only point of `d` instead of a path. */
  readonly radius?: number;
}

export const { paper, paper2, kraft, ink, ink2, ash, stone, red, redDeep, drab, drabDeep, tunic, tunicDeep } = PALETTE;
/** What a portrait leaves open: the ink of a man's patron and his hatch. */
export const PATRON_INK = 'currentColor';
export const PATRON_HATCH = 'url(#hatch)';

export const cut = (d: string, fill: string = ink): Cut => ({ d, fill });
export const line = (d: string, width = 4, stroke: string = ink): Cut => ({ d, stroke, width });
export const edged = (d: string, fill: string, width = 4, stroke: string = ink): Cut => ({ d, fill, stroke, width });
export const disc = (at: string, radius: number, fill: string = ink): Cut => ({ d: at, radius, fill });
export const hoop = (at: string, radius: number, width: number, stroke: string = ink): Cut => ({
  d: at,
  radius,
  width,
  stroke,
});

/** One decimal: finer than a printer's knife, and the same on every machine. */
export const num = (value: number) => String(Math.round(value * 10) / 10 || 0);

const PAIR = /(-?[\d.]+),(-?[\d.]+)/g;
export const moved = (d: string, frame: Frame): string =>
  d.replace(PAIR, (_, x: string, y: string) => frame(Number(x), Number(y)).map(num).join(','));
export const framed = (cuts: readonly Cut[], frame: Frame): readonly Cut[] =>
  cuts.map(each => ({ ...each, d: moved(each.d, frame) }));

const asDrawn: Frame = (x, y) => [x, y];

function oneMarkup({ d, fill = 'none', stroke, width, radius }: Cut): string {
  const look = `fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="${num(width ?? 4)}"` : ''}`;
  if (radius === undefined) return `<path d="${d}" ${look}/>`;
  const [x, y] = d.split(',');
  return `<circle cx="${x}" cy="${y}" r="${num(radius)}" ${look}/>`;
}

/** The cuts as SVG, the hindmost first. */
export const markup = (cuts: readonly Cut[]): string => framed(cuts, asDrawn).map(oneMarkup).join('');

/** A shape in the patron's ink, with his hatch over it. */
export const printed = (d: string): readonly Cut[] => [cut(d, PATRON_INK), cut(d, PATRON_HATCH)];

/** The points of a five-pointed star of radius 100, upright: written out, since sines differ in the last bit. */
const STAR: readonly (readonly [number, number])[] = [
  [0, -100],
  [24.7, -34],
  [95.1, -30.9],
  [39.9, 13],
  [58.8, 80.9],
  [0, 42],
  [-58.8, 80.9],
  [-39.9, 13],
  [-95.1, -30.9],
  [-24.7, -34],
];
export const star = (x: number, y: number, radius: number): string =>
  `M${STAR.map(([u, v]) => `${num(x + (u * radius) / 100)},${num(y + (v * radius) / 100)}`).join(' L')}Z`;
