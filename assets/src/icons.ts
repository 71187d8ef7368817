import type { OrderKind } from '../../src/engine/terms.ts';
import { type Cut, cut, disc, framed, hoop, line, markup, paper, star } from './draw.ts';

/** What the page prints in: the figure, and the slip it lies on. */
export const FIGURE = 'currentColor';
export const GROUND = `var(--icon-ground, ${paper})`;

const fig = (d: string) => cut(d, FIGURE);
const gap = (d: string) => cut(d, GROUND);
const rod = (d: string, width: number) => line(d, width, FIGURE);
const slit = (d: string, width: number) => line(d, width, GROUND);
const dot = (at: string, radius: number) => disc(at, radius, FIGURE);
const hole = (at: string, radius: number) => disc(at, radius, GROUND);
const ring = (at: string, radius: number, width: number) => hoop(at, radius, width, FIGURE);

/** Turns about the middle. Sines are written out, since they differ in the last bit between machines. */
const turned = (cos: number, sin: number, cuts: readonly Cut[]) =>
  framed(cuts, (x, y) => [x * cos - y * sin, x * sin + y * cos]);

const chair: readonly Cut[] = [
  fig('M-20,-36 L18,-30 L16,6 L-18,2Z'),
  gap('M-11,-26 L9,-23 L8,-7 L-10,-10Z'),
  fig('M-18,6 L18,10 L30,18 L-10,16Z'),
  fig('M-18,8 L-12,8 L-14,38 L-20,38Z'),
  fig('M24,18 L30,18 L30,38 L24,38Z'),
  fig('M-10,16 L-4,16 L-4,38 L-10,38Z'),
];

/** One picture for each order: a thing one could lay on a desk, never a man who suffers. */
const ORDERS: Readonly<Record<OrderKind, readonly Cut[]>> = {
  // Two heads put together.
  confide: [
    dot('-17,-16', 13),
    fig('M-7,-20 L3,-13 L-6,-8Z'),
    fig('M-40,36 L-37,10 L-24,0 L-8,0 L0,10 L2,36Z'),
    gap('M4,-14 L34,-14 L34,8 L40,36 L2,36 L0,10Z'),
    dot('19,-8', 12),
    fig('M9,-12 L0,-5 L8,-1Z'),
    fig('M6,36 L9,14 L16,7 L30,7 L38,14 L40,36Z'),
  ],
  // A balance that does not stand level.
  test: [
    fig('M-3,-36 L3,-36 L4,28 L-4,28Z'),
    fig('M-18,28 L18,28 L23,37 L-23,37Z'),
    fig('M-33,-17 L33,-29 L33,-22 L-33,-10Z'),
    rod('M-40,12 L-30,-13 L-20,12', 2.5),
    rod('M20,0 L30,-25 L40,0', 2.5),
    fig('M-42,11 L-18,11 C-20,25 -40,25 -42,11Z'),
    fig('M18,-1 L42,-1 C40,13 20,13 18,-1Z'),
  ],
  watch: [
    fig('M-38,3 C-14,-22 14,-22 38,3 C14,28 -14,28 -38,3Z'),
    hole('0,2', 13),
    dot('0,2', 7),
    fig('M-36,-24 L30,-29 L35,-21 L-32,-15Z'),
  ],
  // A shut door.
  exclude: [
    fig('M-28,-38 L28,-38 L28,38 L-28,38Z'),
    gap('M-21,-31 L21,-31 L21,38 L-21,38Z'),
    fig('M-17,-27 L17,-27 L17,38 L-17,38Z'),
    slit('M-10,-19 L10,-19 L10,-2 L-10,-2Z', 3),
    slit('M-10,14 L10,14 L10,30 L-10,30Z', 3),
    hole('10,6', 3.5),
  ],
  // A packed case.
  sendAway: [
    rod('M-13,-12 L-11,-27 L11,-29 L13,-14', 6),
    fig('M-38,-11 L38,-16 L38,27 L-38,32Z'),
    gap('M-25,-12 L-19,-12.4 L-19,31 L-25,31.4Z'),
    gap('M19,-15 L25,-15.4 L25,28 L19,28.4Z'),
    gap('M-9,2 L9,1 L9,13 L-9,14Z'),
  ],
  shield: [
    fig('M0,-39 L33,-28 L31,4 C27,22 14,33 0,39 C-14,33 -27,22 -31,4 L-33,-28Z'),
    gap('M0,-29 L24,-21 L22,3 C19,16 10,25 0,29Z'),
  ],
  // A cord is cut.
  sacrifice: [
    rod('M-26,-40 L-26,-10', 5),
    rod('M-26,12 C-26,22 -34,26 -30,40', 5),
    slit('M-36,-22 L8,4', 12),
    fig('M20,10 L11,-2 L-36,-25 L4,7Z'),
    fig('M20,-8 L11,4 L-36,27 L4,-5Z'),
    ring('27,17', 9, 6),
    ring('27,-15', 9, 6),
    hole('8,1', 2.5),
  ],
  appoint: chair,
  // The same chair, thrown over.
  remove: [...turned(0.17, 0.98, chair), fig('M-38,33 L38,33 L38,38 L-38,38Z')],
  // A key.
  rehabilitate: turned(0.82, -0.57, [
    ring('-24,-3', 13, 8),
    fig('M-12,-7.5 L36,-7.5 L36,1.5 L-12,1.5Z'),
    fig('M14,1 L21,1 L21,13 L14,13Z'),
    fig('M27,1 L36,1 L36,17 L27,17Z'),
  ]),
  // A sealed letter.
  approach: [
    fig('M-37,-22 L37,-27 L37,24 L-37,29Z'),
    slit('M-37,-21 L1,10 L37,-26', 4),
    hole('1,9', 10),
    dot('1,9', 6),
  ],
  // A file under the glass.
  investigate: [
    fig('M-36,-24 L-12,-28 L-6,-20 L26,-24 L26,24 L-36,28Z'),
    gap('M-30,-14 L20,-17 L20,18 L-30,21Z'),
    rod('M-24,-5 L8,-7 M-24,4 L0,3 M-24,13 L-4,12', 3),
    slit('M18,12 L38,36', 13),
    hole('12,6', 17),
    ring('12,6', 12, 5.5),
    rod('M21,15 L38,36', 8),
  ],
  // A glass of tea.
  oblige: [
    rod('M6,-22 L19,-41', 4.5),
    fig('M-21,-30 L21,-30 L17,28 L-17,28Z'),
    gap('M-15.5,-25 L15.5,-25 L14.8,-13 L-14.8,-13Z'),
    gap('M-9,6 L0,-4 L9,6 L0,16Z'),
    ring('24,4', 10, 5),
    fig('M-33,31 L33,31 L26,38 L-26,38Z'),
  ],
  // The telephone.
  sound: [
    fig('M-32,30 L-25,2 L-12,-6 L12,-6 L25,2 L32,30Z'),
    hole('0,13', 11),
    dot('0,13', 5),
    fig('M-38,-8 C-38,-34 38,-34 38,-8 L21,-3 L19,-15 L-19,-15 L-21,-3Z'),
  ],
  // Papers in a pile, and the stamp on top.
  buildCase: [
    fig('M-33,26 L35,23 L35,35 L-33,38Z'),
    fig('M-38,12 L30,9 L30,20 L-38,23Z'),
    fig('M-31,-1 L37,-4 L37,7 L-31,10Z'),
    fig('M-21,-16 L22,-18 L22,-8 L-21,-6Z'),
    fig('M-7,-39 L9,-40 L7,-26 L13,-20 L-11,-19 L-6,-26Z'),
  ],
  // An officer's cap.
  recruit: [
    fig('M-29,2 L-41,-12 L-30,-26 L-6,-33 L22,-32 L41,-17 L29,2 L0,9Z'),
    fig('M-29,7 L0,14 L29,7 L28,20 L0,27 L-28,20Z'),
    gap(star(0, 10, 11)),
    fig('M-25,24 L0,31 L25,24 C20,38 -20,38 -25,24Z'),
  ],
  // A tank.
  strike: [
    fig('M-12,-8 L-8,-25 L17,-27 L24,-8Z'),
    fig('M-10,-21 L-41,-25 L-41,-18 L-10,-13Z'),
    fig('M-38,7 L-27,-5 L32,-5 L39,7Z'),
    fig('M-38,10 L38,10 L41,19 L31,34 L-29,34 L-41,20Z'),
    hole('-24,22', 6),
    hole('-8,22', 6),
    hole('8,22', 6),
    hole('24,22', 6),
  ],
  // A hat over a turned-up collar, and nobody to be seen.
  lieLow: [
    fig('M-20,-16 L-16,-38 L-2,-33 L14,-39 L20,-17Z'),
    fig('M-40,-7 L-21,-13 L21,-14 L40,-9 L28,1 L-27,2Z'),
    fig('M-36,39 L-27,8 L-5,24 L-1,39Z'),
    fig('M36,39 L27,7 L5,24 L1,39Z'),
  ],
};

/** Small things that panels are made with. */
const STATIONERY: readonly (readonly [id: string, box: string, cuts: readonly Cut[]])[] = [
  // A sheet with a line for each.
  [
    'list',
    '-40 -40 80 80',
    [
      fig('M-28,-38 L16,-38 L28,-26 L28,38 L-28,38Z'),
      gap('M16,-38 L28,-26 L16,-26Z'),
      ...[-16, 0, 16].flatMap(y => [hole(`-15,${y + 2}`, 3.6), slit(`M-6,${y + 2} L18,${y + 2}`, 4.6)]),
    ],
  ],
  ['clip', '0 0 18 40', [rod('M3,12 L3,30 C3,40 15,40 15,30 L15,8 C15,1 6,1 6,8 L6,27 C6,31 12,31 12,27 L12,12', 2.6)]],
  [
    'glyph-nest',
    '-20 -20 40 40',
    [
      rod(
        'M-15.9,4.3 C-14.6,9 -11,13.4 -6.2,15.3 M2,16.4 C9,15.6 15,10 16.3,2.9 M15.5,-5.3 C13.2,-11.6 7,-16 0,-16.5 M-8.2,-14.3 C-13,-11.4 -16,-6.4 -16.5,-2',
        3.8,
      ),
      rod('M-12,1.6 L10,8.4 M-9.4,8.4 L12,-2.6 M-3.4,-8.4 L4.2,12.6', 2.8),
    ],
  ],
  [
    'glyph-tail',
    '-20 -20 40 40',
    [
      rod('M-13,-5 C-3,-14 3,11 12,2', 5),
      rod('M12,2 L18,-3 M12,2 L19,3.4 M12,2 L16,8', 2.2),
      hole('-13,-5', 4),
      ring('-13,-5', 4, 2.8),
    ],
  ],
];

/** The frame of a stamp: it stretches with its words, its lines do not. */
const stampFrame = [
  `<symbol id="stamp" viewBox="0 0 210 72" preserveAspectRatio="none">`,
  ...[
    [2.5, 205, 67, 5],
    [9, 192, 54, 1.6],
  ].map(
    ([at, width, height, stroke]) =>
      `<rect x="${at}" y="${at}" width="${width}" height="${height}" fill="none" stroke="${FIGURE}" stroke-width="${stroke}" vector-effect="non-scaling-stroke"/>`,
  ),
  '</symbol>',
].join('');

const symbol = (id: string, box: string, inside: string) => `<symbol id="${id}" viewBox="${box}">${inside}</symbol>`;

/** The symbols of orders and of what lies on desks. */
export const deskSymbols = (): readonly string[] => [
  ...Object.entries(ORDERS).map(([kind, cuts]) => symbol(`order-${kind}`, '-40 -40 80 80', markup(cuts))),
  ...STATIONERY.map(([id, box, cuts]) => symbol(id, box, markup(cuts))),
  stampFrame,
];
