import { PALETTE as C } from '../../src/art/palette.ts';
import { wallsOf, windowsOf } from '../../src/board/houses.ts';
import { BAND, BOARD, DISC, HALL, HAND, HOUSES, PLACES, WEDGE } from '../../src/board/places.ts';
import { circle, line, type Point, polygon } from '../../src/board/shapes.ts';
import { townSymbols } from './emblems.ts';

/** The ground of the board: all of it that never moves and says nothing that changes. Words are set by the page. */

interface Stroke {
  readonly width: number;
  readonly dash?: string;
  readonly alpha?: number;
}
const filled = (d: string, fill: string, alpha?: number) =>
  `<path d="${d}" fill="${fill}"${alpha === undefined ? '' : ` opacity="${alpha}"`}/>`;
const inked = (d: string, fill: string, width = 2) =>
  `<path d="${d}" fill="${fill}" stroke="${C.ink}" stroke-width="${width}" stroke-linejoin="bevel"/>`;
const stroked = (d: string, stroke: string, { width, dash, alpha }: Stroke) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}${alpha === undefined ? '' : ` opacity="${alpha}"`}/>`;

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t];
const shifted = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];
const [BACK, TIP, FRONT] = WEDGE;
const DIAL: Point = [620, 470];
const polar = ([x, y]: Point, r: number, degrees: number): Point => [
  x + r * Math.cos((degrees * Math.PI) / 180),
  y + r * Math.sin((degrees * Math.PI) / 180),
];

function house(plan: readonly Point[], height: number, roof: string, left: string, right: string): string {
  const walls = wallsOf(plan).map(({ from, to, lit }) =>
    inked(polygon([from, to, shifted(to, 0, -height), shifted(from, 0, -height)]), lit ? left : right),
  );
  return [...walls, inked(polygon(plan.map(point => shifted(point, 0, -height))), roof)].join('');
}

function star(at: Point, r: number, fill: string, outline: number): string {
  const points = Array.from({ length: 10 }, (_, i) => polar(at, i % 2 ? r * 0.42 : r, i * 36 - 90));
  return inked(polygon(points), fill, outline);
}

function tower([x, y]: Point, width: number, height: number, starred = false): string {
  const half = width * 0.55;
  const plan: Point[] = [
    [x - width, y],
    [x, y - half],
    [x + width, y],
    [x, y + half],
  ];
  const top: Point = [x, y - height - width * 2.5];
  const eave = (side: number): Point[] => [[x + side * width, y - height], top, [x, y - height + half]];
  return [
    house(plan, height, C.redDeep, C.red, C.redDeep),
    inked(polygon(eave(-1)), C.ink2),
    inked(polygon(eave(1)), C.ink),
    starred ? star([top[0], top[1] - 7], 9, C.red, 1.5) : '',
  ].join('');
}

/** Swallow-tailed, as on the Kremlin's wall. */
function merlons(from: Point, to: Point, count: number, height: number): string {
  const d = Array.from({ length: count }, (_, i) => {
    const [a, m, b] = [0.2, 0.5, 0.8].map(t => between(from, to, (i + t) / count)) as [Point, Point, Point];
    return polygon([a, shifted(a, 0, -height), shifted(m, 0, -height * 0.6), shifted(b, 0, -height), b]);
  });
  return filled(d.join(''), C.redDeep);
}

function plain(): string {
  const [width, height] = BOARD;
  return [
    filled(`M0 0H${width}V${height}H0Z`, C.paper),
    filled(
      polygon([
        [0, BAND],
        [420, BAND],
        [0, 640],
      ]),
      C.paper2,
    ),
    filled(
      polygon([
        [width, 420],
        [width, HAND + 40],
        [1180, HAND + 40],
      ]),
      C.paper2,
    ),
    stroked(circle(DIAL, 640), C.stone, { width: 2, dash: '26 8' }),
    stroked(circle(DIAL, 430), C.paper2, { width: 34 }),
    stroked(circle(DIAL, 430), C.stone, { width: 1.6 }),
    ...[8, 34, 61, 98, 128, 152, 181, 205, 236, 262, 287, 318, 341].map(degrees =>
      stroked(line(polar(DIAL, 250, degrees), polar(DIAL, 1100, degrees)), C.stone, { width: 1.6 }),
    ),
  ].join('');
}

const RIVER = 'M-60 470C90 560 130 690 240 790C330 880 560 800 760 706C900 640 960 700 1010 880';
function river(): string {
  const bands: readonly [number, string][] = [
    [64, C.ink],
    [60, C.paper2],
    [46, C.stone],
    [43.5, C.paper2],
    [30, C.stone],
    [27.5, C.paper2],
    [14, C.stone],
    [11.5, C.paper2],
  ];
  return bands.map(([width, colour]) => stroked(RIVER, colour, { width })).join('');
}
const rail = (d: string) => stroked(d, C.ink, { width: 7 }) + stroked(d, C.paper, { width: 4, dash: '13 13' });

function kremlin(): string {
  const shade: Point[] = [shifted(BACK, 26, 30), shifted(TIP, 30, 22), shifted(FRONT, 26, 34)];
  const [x, y] = HALL.at;
  return [
    filled(polygon(shade), C.ink, 0.28),
    filled(polygon([...WEDGE]), C.red),
    filled(polygon([FRONT, TIP, between(BACK, FRONT, 0.66)]), C.redDeep),
    merlons(BACK, TIP, 46, 11),
    tower(BACK, 15, 40, true),
    tower(between(BACK, TIP, 0.87), 11, 26),
    // The hall's shadow, kept within the walls.
    `<clipPath id="walls"><path d="${polygon([...WEDGE])}"/></clipPath><g clip-path="url(#walls)">`,
    filled(
      polygon([
        [x - 170, y - 176],
        [x + 210, y - 46],
        [x - 230, y + 240],
      ]),
      C.redDeep,
    ),
    filled(circle([x + 9, y + 12], HALL.r + 14), C.ink, 0.4),
    '</g>',
  ].join('');
}

function frontWall(): string {
  const high = 20;
  const count = 58;
  const slits = Array.from({ length: count }, (_, i) => {
    const [x, y] = between(FRONT, TIP, (i + 0.5) / count);
    return line([x, y - 15], [x, y - 5]);
  });
  const gate = between(FRONT, TIP, 0.56);
  const clock = shifted(gate, -9, -46);
  return [
    inked(polygon([shifted(FRONT, 0, -high), shifted(TIP, 0, -high), TIP, FRONT]), C.red),
    merlons(shifted(FRONT, 0, -high), shifted(TIP, 0, -high), count, 11),
    stroked(slits.join(''), C.redDeep, { width: 2 }),
    tower(FRONT, 17, 48, true),
    tower(between(FRONT, TIP, 0.28), 12, 30),
    tower(gate, 20, 64, true),
    inked(circle(clock, 8), C.paper),
    stroked(`M${clock[0]} ${clock[1]}v-5M${clock[0]} ${clock[1]}l4 2`, C.ink, { width: 2 }),
  ].join('');
}

function mausoleum(): string {
  const step = (width: number, depth: number, y: number): Point[] => [
    [926 - width, y],
    [926, y - depth],
    [926 + width, y],
    [926, y + depth],
  ];
  return [
    house(step(42, 28, 562), 12, C.redDeep, C.red, C.ink),
    house(step(30, 20, 550), 12, C.redDeep, C.red, C.ink),
    house(step(20, 13, 538), 12, C.ink, C.redDeep, C.ink),
  ].join('');
}

function houses(): string {
  return Object.entries(HOUSES)
    .map(([id, spec]) => {
      const windows = windowsOf(spec).map(({ corners, lit }) => filled(polygon(corners), lit ? C.ink : C.stone));
      const right = id === 'lubyanka' ? C.ash : C.ink2;
      return house(spec.plan, spec.height, C.paper, C.stone, right) + windows.join('');
    })
    .join('');
}

function courtyard(): string {
  const plan: Point[] = [
    [1148, 166],
    [1208, 122],
    [1322, 158],
    [1266, 206],
  ];
  return inked(polygon(plan), C.ink2);
}

function defence(): string {
  const plan: Point[] = [
    [24, 424],
    [84, 380],
    [190, 410],
    [132, 458],
  ];
  const columns = wallsOf(plan).flatMap(({ from, to, lit }) =>
    Array.from({ length: 7 }, (_, i) => {
      const [x, y] = between(from, to, (i + 0.5) / 7);
      return filled(`M${(x - 2.5).toFixed(1)} ${(y - 6).toFixed(1)}h5v-36h-5Z`, lit ? C.paper : C.stone);
    }),
  );
  return house(plan, 48, C.paper, C.stone, C.ink2) + columns.join('') + star([107, 370], 18, C.red, 3);
}

/** Specks of the paper's own, from a small generator of whole numbers, so that each printing is the same. */
function specks(count: number, colour: string, alpha: number, seed: number): string {
  let state = seed;
  const roll = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const d = Array.from({ length: count }, () => {
    const size = (0.5 + roll() * roll() * 1.7).toFixed(1);
    const [x, y] = [Math.round(roll() * BOARD[0]), Math.round(BAND + roll() * (HAND - BAND))];
    return `M${x} ${y}h${size}v${size}h-${size}z`;
  });
  return filled(d.join(''), colour, alpha);
}

/** The towns at the railways' ends, as their sheet has them. */
function emblems(): string {
  const towns = new Map(
    townSymbols().map(symbol => [
      /id="nest-([^"]+)"/.exec(symbol)?.[1] ?? '',
      symbol.replace(/^<symbol[^>]*>|<\/symbol>$/g, ''),
    ]),
  );
  return Object.entries(PLACES)
    .flatMap(([id, { emblem }]) => {
      const town = towns.get(id);
      if (emblem === undefined || town === undefined) return [];
      const { at, r } = emblem;
      return [
        filled(circle(shifted([...at], 5, 6), r + 4), C.ink, 0.3),
        `<svg x="${at[0] - r}" y="${at[1] - r}" width="${2 * r}" height="${2 * r}" viewBox="0 0 120 120">${town}</svg>`,
      ];
    })
    .join('');
}

export function ground(): string {
  const [width, height] = BOARD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    plain(),
    river(),
    rail('M372 160L120 168'),
    rail('M292 700L100 690'),
    rail('M1260 800L1500 640'),
    filled(circle([...DISC.at], DISC.r), C.ink),
    stroked(circle([...DISC.at], DISC.r - 10), C.paper, { width: 1.5, dash: '3 7' }),
    kremlin(),
    mausoleum(),
    houses(),
    courtyard(),
    defence(),
    frontWall(),
    emblems(),
    specks(900, C.ink, 0.16, 11),
    specks(350, C.paper, 0.22, 77),
    '</svg>\n',
  ].join('\n');
}
