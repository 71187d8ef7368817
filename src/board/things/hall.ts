import { type Ink, PALETTE, PRINTS } from '../../art/palette.ts';
import { HALL } from '../places.ts';
import {
  arc,
  circle,
  type Drawing,
  drawing,
  inked,
  type Point,
  path,
  polygon,
  type Shape,
  SMALLEST,
  words,
} from '../shapes.ts';
import { mark, plane } from './marks.ts';

/** Where each of so many seats stands, from the top, clockwise; the origin is the middle of the hall. */
export function seatAt(index: number, count: number): Point {
  const r = HALL.seats;
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

export interface Tally {
  readonly ink: Ink;
  readonly letter: string;
  readonly count: number;
}
export interface HallLook {
  readonly title: string;
  readonly tallies: readonly Tally[];
  readonly carries: string;
}

/** The hall and the table in it, with the count. */
export function hall({ title, tallies, carries }: HallLook): Drawing {
  const { r, table } = HALL;
  const half: Point[] = [
    [-r - 10, r + 10],
    [r + 10, -r - 10],
    [r + 10, r + 10],
  ];
  const shapes: Shape[] = [
    path(circle([0, 0], r + 8), { fill: PALETTE.ink }),
    path(circle([0, 0], r + 3), { fill: PALETTE.paper }),
    path(chord(half, r + 3), { fill: PALETTE.paper2 }),
    path(circle([0, 0], table + 3), { fill: PALETTE.ink }),
    path(circle([0, 0], table - 2), { fill: PALETTE.redDeep }),
    path(
      chord(
        [
          [-90, 60],
          [90, -60],
          [90, 90],
          [-90, 90],
        ],
        table - 2,
      ),
      { fill: PALETTE.ink },
    ),
    words([0, -20], title, 30, { face: 'display', fill: PALETTE.paper, anchor: 'middle', fit: 2 * table - 22 }),
  ];
  tallies.forEach(({ ink, letter, count }, index) => {
    const x = (index - (tallies.length - 1) / 2) * 42;
    shapes.push(...mark(ink, [x, 4], 11, letter));
    shapes.push(words([x, 42], String(count), 30, { face: 'display', fill: PALETTE.paper, anchor: 'middle' }));
  });
  shapes.push(words([0, 62], carries, SMALLEST + 0.5, { fill: PALETTE.paper, anchor: 'middle', fit: 100 }));
  const reach = r + 10;
  return drawing([-reach, -reach, 2 * reach, 2 * reach], shapes);
}

/** The part of a disc on one side of a diagonal: the half below the line through its middle that the polygon covers. */
function chord(side: readonly Point[], r: number): string {
  const [from, to] = [side[0]!, side[1]!];
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI + 90;
  return `${arc([0, 0], r, angle, angle + 180)}Z`;
}

export interface SeatLook {
  readonly leaning: Ink;
  readonly letters: string;
  readonly empty: boolean;
  readonly chosen: boolean;
  /** What its man said or how he voted, when that is what the table is about. */
  readonly said: 'aye' | 'nay' | 'abstain' | undefined;
}
const SEAT = 25;

/** A seat of the ring: shape and hue of the leaning, three letters. Its origin is its middle. */
export function seat({ leaning, letters, empty, chosen, said }: SeatLook): Drawing {
  const shapes: Shape[] = [];
  if (chosen) shapes.push(path(circle([0, 0], SEAT * 1.42), { fill: PALETTE.red }));
  if (empty) {
    shapes.push(path(circle([0, 0], SEAT), { fill: PALETTE.paper2, stroke: PALETTE.ash, width: 2, dash: [4, 7] }));
    shapes.push(words([0, 6], letters, SMALLEST, { fill: PALETTE.ash, anchor: 'middle', fit: 40 }));
    shapes.push(path('M-20 0H20', { stroke: PALETTE.ash, width: 2 }));
  } else {
    const d = plane(PRINTS[leaning].shape, [0, 0], SEAT);
    const silent = leaning === 'n';
    shapes.push(
      silent
        ? path(d, { fill: PALETTE.paper, stroke: PALETTE.ink, width: 3, dash: [9, 6] })
        : inked(d, PRINTS[leaning].plane),
      words([0, 6.5], letters, SMALLEST + 0.5, { fill: PRINTS[leaning].on, anchor: 'middle', fit: SEAT * 1.75 }),
    );
  }
  if (said !== undefined) shapes.push(...vote(said, [19, -19]));
  const reach = SEAT * 1.5;
  return drawing([-reach, -reach, 2 * reach, 2 * reach], shapes);
}

/** Shape first: for, against, neither. */
export function vote(said: 'aye' | 'nay' | 'abstain', [x, y]: Point): Shape[] {
  const ground = path(circle([x, y], 11), { fill: PALETTE.paper, stroke: PALETTE.ink, width: 2 });
  if (said === 'aye')
    return [
      ground,
      path(
        polygon([
          [x, y - 7],
          [x + 6.5, y + 5],
          [x - 6.5, y + 5],
        ]),
        { fill: PALETTE.red },
      ),
    ];
  if (said === 'nay')
    return [ground, path(`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`, { stroke: PALETTE.ink, width: 3 })];
  return [ground, path(circle([x, y], 5), { stroke: PALETTE.ink, width: 3 })];
}

/** How dangerous one of the three seems: four segments of the wall behind his seat, lit one by one. */
export function alarm(steps: number, index: number, seats: number): Drawing {
  const r = HALL.r + 17;
  const middle = (index / seats) * 360;
  const [span, gap] = [11, 2];
  const shapes = Array.from({ length: 4 }, (_, i): Shape[] => {
    const from = middle + (i - 2) * span + gap / 2;
    const segment = arc([0, 0], r, from, from + span - gap);
    return [
      path(segment, { stroke: PALETTE.ink, width: 13 }),
      path(segment, { stroke: i < steps ? PALETTE.paper : PALETTE.redDeep, width: 8 }),
    ];
  }).flat();
  const reach = r + 10;
  return drawing([-reach, -reach, 2 * reach, 2 * reach], shapes);
}
