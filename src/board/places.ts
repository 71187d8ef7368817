import type { Point } from './shapes.ts';

/** Where everything stands, in units of the board (1600 × 1000). The drawn ground and the pieces on it read the same table. */

export const BOARD = [1600, 1000] as const;
/** The band above and the hand below are the page's; between them lies the board. */
export const BAND = 78;
export const HAND = 840;

/** The plan of the Kremlin: the wedge, its tip in the disc of the Lubyanka. */
export const WEDGE: readonly [Point, Point, Point] = [
  [372, 176],
  [1096, 372],
  [300, 768],
];
export const DISC = { at: [1236, 318], r: 222 } as const;
/** The hall of the Presidium: the ring of seats, and the table with the count. */
export const HALL = { at: [512, 440], r: 144, seats: 113, table: 78 } as const;

interface Label {
  /** Of the last line. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly on: 'paper' | 'dark';
  readonly size?: number;
  /** To a line. */
  readonly letters?: number;
}
export interface Place {
  readonly label: Label;
  /** Where the men stand, by how many there are; the feet, in the middle. More than there is room for wait behind the last. */
  readonly slots: readonly Point[];
  /** Where a patron's medallion hangs if this is his house; if it is nobody's, its head stands there. */
  readonly seat: Point;
  /** The round picture of a region. */
  readonly emblem?: { readonly at: Point; readonly r: number };
}

const row = (y: number, ...xs: readonly number[]): Point[] => xs.map(x => [x, y]);

export const PLACES: Readonly<Record<string, Place>> = {
  lubyanka: {
    label: { at: [1592, 116], anchor: 'end', on: 'paper' },
    slots: [...row(534, 1188, 1284, 1092, 1380), ...row(404, 1140, 1250, 1360)],
    seat: [1236, 190],
  },
  council: {
    label: { at: [826, 474], anchor: 'middle', on: 'dark', size: 28, letters: 12 },
    slots: row(446, 714, 938),
    seat: [826, 362],
  },
  'old-square': {
    label: { at: [1296, 600], anchor: 'start', on: 'paper' },
    slots: row(822, 1092, 1190, 1288),
    seat: [1180, 626],
  },
  kremlin: { label: { at: [748, 686], anchor: 'start', on: 'paper' }, slots: row(694, 692), seat: [800, 620] },
  pravda: { label: { at: [1592, 206], anchor: 'end', on: 'paper' }, slots: row(340, 1536), seat: [1536, 280] },
  prosecutor: {
    label: { at: [1592, 402], anchor: 'end', on: 'paper', size: 24, letters: 13 },
    slots: row(532, 1536),
    seat: [1536, 470],
  },
  moscow: { label: { at: [960, 798], anchor: 'middle', on: 'paper' }, slots: row(760, 960), seat: [960, 700] },
  'ministry-of-defence': {
    label: { at: [20, 318], anchor: 'start', on: 'paper' },
    slots: [...row(598, 58, 156, 254), [262, 464]],
    seat: [112, 424],
  },
  leningrad: {
    label: { at: [20, 266], anchor: 'start', on: 'paper' },
    slots: row(236, 176),
    seat: [270, 176],
    emblem: { at: [72, 168], r: 56 },
  },
  kiev: {
    label: { at: [122, 640], anchor: 'start', on: 'paper' },
    slots: row(824, 152, 248),
    seat: [64, 780],
    emblem: { at: [58, 690], r: 46 },
  },
  lvov: { label: { at: [508, 820], anchor: 'start', on: 'paper' }, slots: row(826, 452), seat: [452, 780] },
  minsk: { label: { at: [682, 820], anchor: 'start', on: 'paper' }, slots: row(826, 626), seat: [626, 780] },
  tbilisi: {
    label: { at: [1592, 562], anchor: 'end', on: 'paper' },
    slots: row(820, 1418, 1516),
    seat: [1500, 640],
    emblem: { at: [1546, 624], r: 46 },
  },
};

/** Where a man waits who has none of these posts. */
export const WAITING: Place = {
  label: { at: [700, 106], anchor: 'start', on: 'paper', size: 26 },
  slots: row(240, 716, 814, 912, 1010),
  seat: [350, 642],
};

/** Houses whose windows are lit when their master is warned. */
export interface House {
  readonly plan: readonly Point[];
  readonly height: number;
  readonly windows: { readonly step: number; readonly width: number; readonly height: number; readonly rows: number };
}
export const HOUSES: Readonly<Record<string, House>> = {
  lubyanka: {
    plan: [
      [1098, 228],
      [1206, 150],
      [1376, 204],
      [1274, 290],
    ],
    height: 58,
    windows: { step: 17, width: 8, height: 13, rows: 3 },
  },
  council: {
    plan: [
      [742, 398],
      [790, 350],
      [892, 384],
      [846, 438],
    ],
    height: 44,
    windows: { step: 15, width: 7, height: 11, rows: 2 },
  },
  'old-square': {
    plan: [
      [1016, 690],
      [1106, 626],
      [1256, 674],
      [1222, 702],
      [1118, 668],
      [1056, 714],
    ],
    height: 54,
    windows: { step: 16, width: 7, height: 12, rows: 3 },
  },
};
