import { PALETTE } from '../../art/palette.ts';
import type { BoardModel } from '../model.ts';
import type { Picture, Thing } from '../picture.ts';
import { PLACES } from '../places.ts';
import { circle, type Drawing, drawing, type Point, path, polygon, rectangle } from '../shapes.ts';
import { cords } from '../things/cords.ts';
import { PIECE } from '../things/piece.ts';
import { NOWHERE, placed, standingBy } from './standing.ts';
import { type Desk, hallSpots, hallThings, medallionSpot, medallionThing, pieceSpot, pieceThing } from './things.ts';
import { tied } from './tied.ts';

/** One place at a time, for a screen that is held in one hand: as large as there is room, but no smaller than this, nor higher. */
const NARROWEST = 390;
const LOWEST = 556;
const HIGHEST = 720;
/** The picture's size for a room of these proportions. */
export function narrowSize(width: number, height: number): readonly [number, number] {
  if (width === 0 || height === 0) return [NARROWEST, LOWEST];
  const high = Math.min(HIGHEST, Math.max(LOWEST, (NARROWEST * height) / width));
  return [Math.round(Math.max(NARROWEST, (high * width) / height)), Math.round(high)];
}
/** The page on which the ten sit. */
export const HALL_PAGE = 'hall';

/** How far from the edges the house's patron hangs, at the top right, and oneself, at the bottom left. */
const MASTER: Point = [72, 74];
const SELF: Point = [68, 68];
/** The room above the first row, and that of a row. */
const ABOVE = 126;
const ROW = 138;
const ACROSS = 3;
const GAP = 130;

/** The pages, in order: the hall, then every place where somebody or something stands. */
export function pagesOf(model: BoardModel): string[] {
  const standings = standingBy(model);
  return [
    HALL_PAGE,
    ...Object.keys(PLACES).filter(id => standings.has(id)),
    ...(standings.has(NOWHERE) ? [NOWHERE] : []),
  ];
}

function slots(count: number, [width, height]: Picture['size']): Point[] {
  const rows = Math.min(3, Math.max(1, Math.ceil(count / ACROSS)));
  // Three rows need all the room, and oneself is on the page before; fewer stand in the middle.
  const spare = Math.max(0, height - ABOVE - rows * ROW);
  const top = ABOVE + PIECE.height + (rows === 3 ? spare / 2 : spare / 3);
  return Array.from({ length: rows * ACROSS }, (_, index): Point => {
    const row = Math.floor(index / ACROSS);
    const last = row === Math.floor((count - 1) / ACROSS);
    const inRow = last ? count - row * ACROSS : ACROSS;
    return [width / 2 + ((index % ACROSS) - (inRow - 1) / 2) * GAP, top + row * ROW];
  });
}

function ground(page: string, [width, height]: Picture['size']): Drawing {
  const dark = page === 'lubyanka';
  const inside = page === HALL_PAGE || page === 'council' || page === 'kremlin';
  const wedge: readonly Point[] = inside
    ? [
        [0, 20],
        [width, 210],
        [0, height],
      ]
    : [
        [0, 150],
        [250, 236],
        [0, 420],
      ];
  const [x, y] = [width - MASTER[0], MASTER[1]];
  return drawing(
    [0, 0, width, height],
    [
      path(rectangle([0, 0, width, height]), { fill: PALETTE.paper }),
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

export function narrow(desk: Desk, page: string, size: Picture['size']): Picture {
  const { model, chosen } = desk;
  const [width, height] = size;
  const back: Thing = { key: `ground-${page}`, at: [0, 0], drawing: ground(page, size) };
  if (page === HALL_PAGE) {
    const at: Point = [width / 2, height / 2];
    return { size, things: [back, ...hallThings(at, desk)], spots: hallSpots(at, desk) };
  }
  const all = standingBy(model).get(page) ?? [];
  const first = chosen?.kind === 'man' ? chosen.person : undefined;
  const pieces = placed(page, slots(all.length, size), all, first);
  const hung = [
    ...model.patrons
      .filter(({ house }) => house === page)
      .map((patron, index) => ({ patron, at: [width - MASTER[0] - 116 * index, MASTER[1]] as const })),
    ...model.patrons
      .filter(({ person, house }) => person === model.self && house !== page && all.length <= 2 * ACROSS)
      .map(patron => ({ patron, at: [SELF[0], height - SELF[1]] as const })),
  ];
  return {
    size,
    things: [
      back,
      { key: 'cords', at: [0, 0], drawing: cords(tied(pieces, hung, model), size, false) },
      ...hung.map(it => medallionThing(it, desk)),
      ...pieces.map(it => pieceThing(it, desk)),
    ],
    spots: [...pieces.map(it => pieceSpot(it, desk)), ...hung.map(it => medallionSpot(it, desk))],
  };
}
