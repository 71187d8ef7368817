import { inkOf, PALETTE } from '../../art/palette.ts';
import type { BoardModel } from '../model.ts';
import type { Picture, Thing } from '../picture.ts';
import { PLACES } from '../places.ts';
import { circle, type Drawing, drawing, type Point, path, polygon, rectangle } from '../shapes.ts';
import { type Cord, cords } from '../things/cords.ts';
import { PIECE } from '../things/piece.ts';
import { NOWHERE, placed, standingBy } from './standing.ts';
import { type Desk, hallSpots, hallThings, medallionSpot, medallionThing, pieceSpot, pieceThing } from './things.ts';
import { trustIn } from './wide.ts';

/** One place at a time, for a screen that is held in one hand: as high as there is room, within these bounds. */
const WIDTH = 390;
const LOWEST = 500;
const HIGHEST = 720;
/** The picture's size for a room of these proportions. */
export const narrowSize = (width: number, height: number): readonly [number, number] => [
  WIDTH,
  width === 0 ? LOWEST : Math.round(Math.min(HIGHEST, Math.max(LOWEST, (WIDTH * height) / width))),
];
/** The page on which the ten sit. */
export const HALL_PAGE = 'hall';

/** Where the house's patron hangs, and where oneself, from below. */
const MASTER: Point = [318, 74];
const SELF: Point = [68, -68];
/** The room above the first row, and that of a row. */
const ABOVE = 126;
const ROW = 138;
const ACROSS = 3;

/** The pages, in order: the hall, then every place where somebody or something stands. */
export function pagesOf(model: BoardModel): string[] {
  const standings = standingBy(model);
  return [
    HALL_PAGE,
    ...Object.keys(PLACES).filter(id => standings.has(id)),
    ...(standings.has(NOWHERE) ? [NOWHERE] : []),
  ];
}

function slots(count: number, height: number): Point[] {
  const rows = Math.min(3, Math.max(1, Math.ceil(count / ACROSS)));
  // Three rows need all the room, and oneself is on the page before; fewer stand in the middle.
  const spare = Math.max(0, height - ABOVE - rows * ROW);
  const top = ABOVE + PIECE.height + (rows === 3 ? spare / 2 : spare / 3);
  return Array.from({ length: rows * ACROSS }, (_, index): Point => {
    const row = Math.floor(index / ACROSS);
    const last = row === Math.floor((count - 1) / ACROSS);
    const inRow = last ? count - row * ACROSS : ACROSS;
    return [WIDTH / 2 + (((index % ACROSS) - (inRow - 1) / 2) * WIDTH) / ACROSS, top + row * ROW];
  });
}

function ground(page: string, height: number): Drawing {
  const dark = page === 'lubyanka';
  const inside = page === HALL_PAGE || page === 'council' || page === 'kremlin';
  const wedge: readonly Point[] = inside
    ? [
        [0, 20],
        [WIDTH, 210],
        [0, height],
      ]
    : [
        [0, 150],
        [250, 236],
        [0, 420],
      ];
  const [x, y] = MASTER;
  return drawing(
    [0, 0, WIDTH, height],
    [
      path(rectangle([0, 0, WIDTH, height]), { fill: PALETTE.paper }),
      path(
        polygon([
          [0, 0],
          [150, 0],
          [0, 190],
        ]),
        { fill: PALETTE.paper2 },
      ),
      path(polygon(wedge), { fill: PALETTE.red }),
      path(polygon([wedge[1]!, wedge[2]!, [0, wedge[2]![1] - 120]]), { fill: PALETTE.redDeep }),
      ...(dark ? [path(circle([x + 20, y + 40], 150), { fill: PALETTE.ink })] : []),
    ],
  );
}

export function narrow(desk: Desk, page: string, size: readonly [number, number]): Picture {
  const { model, chosen } = desk;
  const [, height] = size;
  const back: Thing = { key: `ground-${page}`, at: [0, 0], drawing: ground(page, height) };
  if (page === HALL_PAGE) {
    const at: Point = [WIDTH / 2, height / 2];
    return { size, things: [back, ...hallThings(at, desk)], spots: hallSpots(at, desk) };
  }
  const all = standingBy(model).get(page) ?? [];
  const first = chosen?.kind === 'man' ? chosen.person : undefined;
  const pieces = placed(page, slots(all.length, height), all, first);
  const hung = [
    ...model.patrons
      .filter(({ house }) => house === page)
      .map((patron, index) => ({ patron, at: beside(MASTER, -116 * index) })),
    ...model.patrons
      .filter(({ person, house }) => person === model.self && house !== page && all.length <= 2 * ACROSS)
      .map(patron => ({ patron, at: [SELF[0], height + SELF[1]] as const })),
  ];
  const ends = new Map(hung.map(({ patron, at }) => [patron.person, at]));
  const ties = pieces.flatMap(({ at: [x, y], standing }): Cord[] => {
    if (standing.kind !== 'man' || standing.man.down) return [];
    const { man } = standing;
    const masters = man.won === 'no' ? [man.patron] : [man.patron, model.self];
    return masters.flatMap((patron): Cord[] => {
      const to = ends.get(patron);
      if (to === undefined) return [];
      const ink = inkOf(model.patrons[patron]?.id, patron);
      const from: Point = [x, to[1] < y ? y - PIECE.height + 10 : y - 10];
      return [{ from, to, ink, trust: trustIn(man), strength: 'full', secret: patron !== man.patron }];
    });
  });
  return {
    size,
    things: [
      back,
      { key: 'cords', at: [0, 0], drawing: cords(ties, size, false) },
      ...hung.map(it => medallionThing(it, desk)),
      ...pieces.map(it => pieceThing(it, desk)),
    ],
    spots: [...pieces.map(it => pieceSpot(it, desk)), ...hung.map(it => medallionSpot(it, desk))],
  };
}

const beside = ([x, y]: Point, dx: number): Point => [x + dx, y];
