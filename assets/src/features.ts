import { type Cut, cut, hoop, line, num, paper, stone } from './draw.ts';

/** The pieces of a face, drawn for the square skull, eyes at y = 222. Small wedges with straight cuts. */

const both = (near: string, far: string): readonly Cut[] => [cut(near), cut(far)];

export const BROWS = {
  arched: both(
    'M114,200 L142,187 L180,199 L178,212 L142,200 L116,211Z',
    'M210,199 L248,187 L284,200 L282,212 L246,200 L212,212Z',
  ),
  flat: both('M112,195 L180,196 L182,207 L112,205Z', 'M212,196 L284,195 L284,205 L212,207Z'),
  heavy: both(
    'M108,199 L140,178 L184,197 L182,215 L142,200 L112,214Z',
    'M208,197 L250,178 L290,199 L286,214 L248,200 L210,215Z',
  ),
  bushy: both(
    'M102,204 L112,184 L140,174 L188,194 L187,217 L164,206 L150,209 L142,202 L124,208 L108,220Z',
    'M206,194 L252,174 L284,184 L294,204 L288,220 L270,208 L252,202 L240,209 L226,206 L208,217Z',
  ),
  knit: both(
    'M110,190 L144,188 L186,206 L184,216 L142,200 L114,201Z',
    'M206,206 L250,188 L288,190 L284,201 L250,200 L208,216Z',
  ),
  sad: both(
    'M116,211 L142,193 L180,189 L181,199 L144,203 L118,220Z',
    'M212,189 L250,193 L282,211 L280,220 L248,203 L211,199Z',
  ),
  thin: both('M115,201 L146,188 L181,199 L180,204 L146,197Z', 'M211,199 L250,188 L283,201 L250,197 L212,204Z'),
  raised: both(
    'M112,195 L142,178 L180,194 L178,205 L142,191 L114,205Z',
    'M210,200 L248,193 L284,204 L282,213 L246,204 L212,211Z',
  ),
  short: both(
    'M126,198 L152,190 L181,200 L179,211 L150,202 L127,207Z',
    'M211,200 L242,190 L270,198 L269,207 L244,202 L213,211Z',
  ),
} as const satisfies Record<string, readonly Cut[]>;
export type BrowName = keyof typeof BROWS;

interface Eye {
  readonly width: number;
  readonly height: number;
  readonly lid: number;
  readonly iris: number;
  readonly bag: number;
}
const EYES = {
  level: { width: 33, height: 7, lid: 8, iris: 6.5, bag: 0 },
  small: { width: 27, height: 6, lid: 7, iris: 6, bag: 0 },
  wide: { width: 36, height: 10, lid: 7, iris: 7.5, bag: 0 },
  hooded: { width: 35, height: 5, lid: 14, iris: 6, bag: 0 },
  tired: { width: 32, height: 7, lid: 8, iris: 6.5, bag: 9 },
  slit: { width: 36, height: 3, lid: 9, iris: 5.5, bag: 0 },
} as const satisfies Record<string, Eye>;
export type EyeName = keyof typeof EYES;

/** An eye at a point, looking `aside` units to the reader's right of straight on. */
export function eyeAt(x: number, y: number, kind: EyeName, aside: number): readonly Cut[] {
  const { width, height, lid, iris, bag } = EYES[kind];
  const [near, far] = [x - width / 2, x + width / 2];
  const arc = (rise: number) =>
    `C${num(near + width * 0.25)},${num(y - rise)} ${num(far - width * 0.28)},${num(y - rise)}`;
  const under = `C${num(far - width * 0.3)},${num(y + height * 0.6)} ${num(near + width * 0.25)},${num(y + height * 0.6)}`;
  const [ball, low] = [x + aside, y + height * 0.44];
  const irisCut = `M${num(ball - iris)},${num(y - height * 0.5)} L${num(ball + iris)},${num(y - height * 0.5)} C${num(ball + iris)},${num(low - 1)} ${num(ball + iris * 0.6)},${num(low)} ${num(ball)},${num(low)} C${num(ball - iris * 0.6)},${num(low)} ${num(ball - iris)},${num(low - 1)} ${num(ball - iris)},${num(y - height * 0.5)}Z`;
  return [
    cut(`M${num(near)},${y} ${arc(height)} ${num(far)},${y} ${under} ${num(near)},${y}Z`, paper),
    cut(irisCut),
    cut(
      `M${num(near - 4)},${y + 2} ${arc(height)} ${num(far)},${y} L${num(far + 5)},${y + 1} C${num(far - width * 0.25)},${num(y - height - lid)} ${num(near + width * 0.2)},${num(y - height - lid)} ${num(near - 4)},${y + 2}Z`,
    ),
    ...(bag
      ? [
          line(
            `M${num(near + 2)},${num(y + height * 0.9)} C${num(x - 6)},${num(y + height + bag * 0.6)} ${num(x + 6)},${num(y + height + bag * 0.6)} ${num(far - 2)},${num(y + height * 0.8)}`,
            2.4,
          ),
        ]
      : []),
  ];
}

/**
 * One man's profile as points of the picture, `x,y`: forehead, brow, ridge, root of the nose, its back, tip, under the
 * tip, foot of the nose, upper lip, mouth, lower lip, hollow, chin. Less x is farther out.
 */
export type Profile = readonly [
  forehead: string,
  brow: string,
  ridge: string,
  root: string,
  back: string,
  tip: string,
  under: string,
  foot: string,
  upper: string,
  mouth: string,
  lower: string,
  hollow: string,
  chin: string,
];

const FOOT_Y = 287;
const at = (point: string, across: number, down: number) => {
  const [x, y] = point.split(',').map(Number) as [number, number];
  return `${x + across},${y + down}`;
};

/** The wedge under the nose, its near corners where the profile has tip and foot. */
export const noseUnder = ([, , , , , tip, under, foot]: Profile): Cut => {
  const [, tipY] = tip.split(',').map(Number) as [number, number];
  const [footX, footY] = foot.split(',').map(Number) as [number, number];
  return cut(
    `M${at(tip, -2, 6)} L${at(under, -2, 3)} L${at(foot, 2, 3)} L${at(foot, 29, -6)} L${footX + 26},${tipY + 6} L${footX + 5},${footY - 8}Z`,
  );
};

/** How much lower than drawn mouth and chin lie under this nose. */
export const lowerBy = ([, , , , , , , foot]: Profile): number => Number(foot.split(',')[1]) - FOOT_Y;

const mouth = (lips: string, lower: string): readonly Cut[] => [cut(lips), cut(lower)];
export const MOUTHS = {
  thin: mouth('M152,314 L182,308 L194,312 L206,308 L240,314 L194,318Z', 'M174,331 L216,331 L207,340 L183,340Z'),
  firm: mouth('M150,310 L194,308 L242,310 L242,315 L194,317 L150,315Z', 'M178,329 L214,329 L206,336 L186,336Z'),
  full: mouth(
    'M153,312 L180,305 L194,309 L208,305 L239,312 L210,315 L194,318 L176,315Z',
    'M168,328 L222,328 L211,340 L179,340Z',
  ),
  short: mouth('M165,312 L185,306 L195,310 L206,306 L227,312 L195,319Z', 'M178,330 L214,330 L206,338 L186,338Z'),
  down: mouth(
    'M149,323 L180,309 L194,312 L208,309 L243,323 L208,316 L194,319 L178,316Z',
    'M176,333 L214,333 L206,342 L184,342Z',
  ),
  wry: mouth(
    'M150,317 L182,310 L194,313 L208,308 L246,302 L236,312 L206,318 L194,320 L178,319Z',
    'M176,332 L214,331 L206,340 L184,341Z',
  ),
  curved: mouth('M148,304 C168,315 222,315 245,303 C226,324 168,325 148,304Z', 'M176,334 L216,334 L207,342 L185,342Z'),
} as const satisfies Record<string, readonly Cut[]>;
export type MouthName = keyof typeof MOUTHS;

export const BEARDS = {
  broad: [cut('M142,312 L168,288 L195,286 L224,288 L250,312 L218,304 L195,307 L172,304Z')],
  brush: [cut('M170,290 L222,290 L229,306 L163,306Z')],
  pencil: [cut('M152,305 L180,295 L195,298 L212,295 L241,305 L212,302 L195,304 L180,302Z')],
  clipped: [cut('M156,305 L170,286 L195,283 L221,286 L236,305 L214,301 L195,303 L177,301Z')],
  drooping: [
    cut('M139,326 L152,296 L180,285 L195,289 L212,285 L241,296 L254,326 L240,313 L214,303 L195,306 L176,303 L153,313Z'),
  ],
  pale: [
    cut('M150,308 L168,288 L195,286 L195,306 L172,303Z', stone),
    cut('M195,286 L224,288 L243,308 L218,303 L195,306Z'),
  ],
  goatee: [
    cut('M146,308 L170,290 L195,288 L195,304 L172,302Z', stone),
    cut('M195,288 L222,290 L246,308 L218,302 L195,304Z'),
    cut('M172,328 L197,328 L196,398 L168,356Z', stone),
    cut('M196,328 L220,328 L226,356 L196,398Z'),
  ],
} as const satisfies Record<string, readonly Cut[]>;
export type BeardName = keyof typeof BEARDS;

export const GLASSES = {
  round: [
    hoop('150,222', 29, 5),
    hoop('244,222', 29, 5),
    line('M178,216 C190,208 204,208 216,216', 5),
    line('M121,218 L104,212', 4),
  ],
  pince: [hoop('150,224', 24, 4.5), hoop('244,224', 24, 4.5), line('M173,218 C188,206 206,206 221,218', 5)],
  horn: [
    line('M120,206 L180,208 L176,240 L128,242Z', 6),
    line('M214,208 L276,206 L268,242 L218,240Z', 6),
    line('M180,212 L214,212', 6),
    line('M120,208 L102,204', 5),
  ],
} as const satisfies Record<string, readonly Cut[]>;
export type GlassesName = keyof typeof GLASSES;

/** What years have written: at most two for a man. */
export const LINES = {
  crease: [line('M134,280 L124,312 L138,344', 3.5)],
  folds: [line('M144,262 C126,276 124,294 132,312', 3.5), line('M246,262 C262,278 262,294 257,310', 3.2)],
  hollow: [cut('M122,272 L134,288 L146,334 L130,308Z')],
  jowl: [line('M146,350 C172,372 222,372 248,350', 4)],
  furrow: [line('M134,160 C156,150 176,150 192,155', 2.8), line('M138,174 C156,166 174,166 188,170', 2.8)],
  stern: [line('M190,184 L192,206', 3), line('M200,182 L201,204', 3)],
  cleft: [cut('M190,358 L199,358 L197,382 L190,382Z')],
  smile: [line('M134,296 C128,306 130,318 138,326', 3.2), line('M256,296 C262,306 260,316 254,324', 3)],
} as const satisfies Record<string, readonly Cut[]>;
export type LineName = keyof typeof LINES;
