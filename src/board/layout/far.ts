import { PALETTE } from '../../art/palette.ts';
import type { BoardModel } from '../model.ts';
import type { Picture, Thing } from '../picture.ts';
import { PLACES } from '../places.ts';
import { circle, type Drawing, drawing, type Point, path, polygon, rectangle } from '../shapes.ts';
import { cords } from '../things/cords.ts';
import { placeName } from '../things/ground.ts';
import { PIECE } from '../things/piece.ts';
import { NOWHERE, type Placed, type Standing, standingBy } from './standing.ts';
import { type Desk, hallSpots, hallThings, medallionSpot, medallionThing, pieceSpot, pieceThing } from './things.ts';
import { type Hung, tied } from './tied.ts';

/** For a wall: the hall, and beside it one place at a time, so large that all of it is read from the last row. */

/** In units. In 600 CSS pixels, as on a screen of 1366 × 768, the board's smallest type has 24. */
const HIGH = 424;
const WIDE = 664;
/** What stands upright, as a phone does, has the place under the hall. */
const UPRIGHT = [400, 768] as const;

/** The picture's size for a room of these proportions. */
export function farSize(width: number, height: number): Picture['size'] {
  if (width === 0 || height === 0) return [WIDE, HIGH];
  if (width < height) return UPRIGHT;
  return [Math.max(WIDE, Math.round((HIGH * width) / height)), HIGH];
}

/** A place, or a part of one with more men than there is room for. */
export interface FarPage {
  readonly place: string;
  readonly standings: readonly Standing[];
}
const ACROSS = 3;
const ROWS = 2;
const ROOM = ACROSS * ROWS;

/** The pages, in order: every place where somebody or something stands, or a patron has his house. */
export function farPages(model: BoardModel): FarPage[] {
  const standings = standingBy(model);
  return [...Object.keys(PLACES), NOWHERE].flatMap(place => {
    const all = standings.get(place) ?? [];
    const pages = Math.max(Math.ceil(all.length / ROOM), model.patrons.some(({ house }) => house === place) ? 1 : 0);
    return Array.from({ length: pages }, (_, page) => ({
      place,
      standings: all.slice(page * ROOM, (page + 1) * ROOM),
    }));
  });
}

/** Where the hall and the place beside it lie. */
interface Parts {
  readonly size: Picture['size'];
  /** The middle of the hall. */
  readonly hall: Point;
  /** The place: its left and its upper edge. */
  readonly left: number;
  readonly top: number;
}
const partsOf = (size: Picture['size']): Parts =>
  size[0] < size[1]
    ? { size, hall: [size[0] / 2, 174], left: 4, top: size[1] - HIGH + 16 }
    : { size, hall: [178, size[1] / 2], left: 346, top: 0 };

/** From one man to the next; the room above the first row, and that of a row. */
const GAP = 104;
const ABOVE = 154;
const ROW = 136;
/** How far from the edges of its part the house's patron hangs, and where its name is set. */
const MASTER: Point = [72, 70];
const NAME: Point = [12, 76];

function slots(count: number, { size: [width], left, top }: Parts): Point[] {
  const rows = Math.max(1, Math.ceil(count / ACROSS));
  const feet = top + ABOVE - 14 + PIECE.height + (rows === 1 ? ROW / 2 : 0);
  return Array.from({ length: count }, (_, index): Point => {
    const row = Math.floor(index / ACROSS);
    const inRow = Math.min(ACROSS, count - row * ACROSS);
    return [(left + width) / 2 + ((index % ACROSS) - (inRow - 1) / 2) * GAP, feet + row * ROW];
  });
}

/** The wedge comes out of the corner in which the hall is. In the dark house it drives into a disc of ink. */
function ground({ size: [width, height], hall: [x, y], left, top }: Parts, dark: boolean): Drawing {
  const upright = width < height;
  const tip: Point = upright ? [width * 0.62, height] : [width - 8, y];
  const wedge: readonly Point[] = upright ? [[0, 0], [width, 0], tip] : [[0, -40], tip, [0, height + 40]];
  return drawing(
    [0, 0, width, height],
    [
      path(rectangle([0, 0, width, height]), { fill: PALETTE.paper }),
      ...(dark ? [path(circle([width - MASTER[0], top + MASTER[1] + 20], 186), { fill: PALETTE.ink })] : []),
      path(polygon(wedge), { fill: PALETTE.red }),
      path(polygon(upright ? [[x, 0], [width, 0], tip] : [[0, y], tip, [0, height + 40]]), { fill: PALETTE.redDeep }),
      path(
        polygon(
          upright
            ? [
                [0, top - 8],
                [width, top - 8],
                [width, top - 4],
                [0, top - 4],
              ]
            : [
                [left, 0],
                [left + 4, 0],
                [left + 4, height],
                [left, height],
              ],
        ),
        {
          fill: PALETTE.ink,
        },
      ),
    ],
  );
}

export function far(desk: Desk, page: FarPage | undefined, size: Picture['size']): Picture {
  const { model, words } = desk;
  const parts = partsOf(size);
  const { hall, left, top } = parts;
  const back: Thing = { key: `ground-${page?.place}`, at: [0, 0], drawing: ground(parts, page?.place === 'lubyanka') };
  if (page === undefined) return { size, things: [back, ...hallThings(hall, desk)], spots: hallSpots(hall, desk) };
  const { place, standings } = page;
  const feet = slots(standings.length, parts);
  const pieces = standings.map((standing, index): Placed => ({ place, at: feet[index] as Point, standing }));
  const hung: readonly Hung[] = model.patrons
    .filter(({ house }) => house === place)
    .map((patron, index) => ({ patron, at: [size[0] - MASTER[0] - 116 * index, top + MASTER[1]] }));
  const name = place === NOWHERE ? words.waiting : words.place(place);
  const label = { at: NAME, anchor: 'start', on: 'paper', size: 34, letters: hung.length > 0 ? 12 : 20 } as const;
  return {
    size,
    things: [
      back,
      { key: `place-${place}`, at: [left + NAME[0], top + NAME[1]], drawing: placeName(name, label) },
      { key: 'cords', at: [0, 0], drawing: cords(tied(pieces, hung, model), size, false) },
      ...hallThings(hall, desk),
      ...hung.map(it => medallionThing(it, desk)),
      ...pieces.map(it => pieceThing(it, desk)),
    ],
    spots: [
      ...hallSpots(hall, desk),
      ...hung.map(it => medallionSpot(it, desk)),
      ...pieces.map(it => pieceSpot(it, desk)),
    ],
  };
}
