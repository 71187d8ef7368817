import { PALETTE } from '../../art/palette.ts';
import type { BoardModel } from '../model.ts';
import type { Picture } from '../picture.ts';
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
    const hangs = model.patrons.some(({ house }) => house === place);
    const pages = Math.max(Math.ceil(all.length / ROOM), hangs ? 1 : 0);
    // As many on each, so that nobody stands alone.
    const each = Math.ceil(all.length / pages);
    return Array.from({ length: pages }, (_, page) => ({
      place,
      standings: all.slice(page * each, (page + 1) * each),
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
const GAP = 103;
const ABOVE = 154;
const ROW = 136;
/** How far from the edges of its part the house's patron hangs, and where its name is set. */
const MASTER: Point = [72, 70];
const NAME: Point = [12, 76];

function slots(count: number, { size: [width], left, top }: Parts): Point[] {
  const rows = Math.max(1, Math.ceil(count / ACROSS));
  const across = Math.ceil(count / rows);
  const feet = top + ABOVE - 14 + PIECE.height + (rows === 1 ? ROW / 2 : 0);
  return Array.from({ length: count }, (_, index): Point => {
    const row = Math.floor(index / across);
    const inRow = Math.min(across, count - row * across);
    return [(left + width) / 2 + ((index % across) - (inRow - 1) / 2) * GAP, feet + row * ROW];
  });
}

/** Between the two parts, and the radius of the disc. */
const EDGE = 4;
const DISC = 186;

/** The wedge comes from where the hall is and ends beyond the place. In the dark house stands a disc of ink. */
function ground({ size: [width, height], hall: [x, y], left, top }: Parts, dark: boolean): Drawing {
  const upright = width < height;
  const [tip, back, far, middle]: readonly Point[] = upright
    ? [
        [width * 0.62, height],
        [0, 0],
        [width, 0],
        [x, 0],
      ]
    : [
        [width - 8, y],
        [0, -40],
        [0, height + 40],
        [0, y],
      ];
  const disc: Point = [width - MASTER[0], top + MASTER[1] + 20];
  const edge = upright ? rectangle([0, top - 2 * EDGE, width, EDGE]) : rectangle([left, 0, EDGE, height]);
  return drawing(
    [0, 0, width, height],
    [
      path(rectangle([0, 0, width, height]), { fill: PALETTE.paper }),
      ...(dark ? [path(circle(disc, DISC), { fill: PALETTE.ink })] : []),
      path(polygon([back!, tip!, far!]), { fill: PALETTE.red }),
      path(polygon([middle!, tip!, far!]), { fill: PALETTE.redDeep }),
      path(edge, { fill: PALETTE.ink }),
    ],
  );
}

export function far(desk: Desk, page: FarPage, size: Picture['size']): Picture {
  const { model, words } = desk;
  const { place, standings } = page;
  const parts = partsOf(size);
  const { hall, left, top } = parts;
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
      { key: `ground-${place}`, at: [0, 0], drawing: ground(parts, place === 'lubyanka') },
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
