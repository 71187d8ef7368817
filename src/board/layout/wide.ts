import type { Picture, Thing } from '../picture.ts';
import { BOARD, HALL, PLACES, WAITING } from '../places.ts';
import type { Point } from '../shapes.ts';
import { type Cord, cords } from '../things/cords.ts';
import { lettering, placeName, windows } from '../things/ground.ts';
import { PIECE } from '../things/piece.ts';
import { tipAt, wedgeTip } from '../things/wedge.ts';
import { medallions, NOWHERE, type Placed, placed, slotsOf, standingBy } from './standing.ts';
import { type Desk, hallSpots, hallThings, medallionSpot, medallionThing, pieceSpot, pieceThing } from './things.ts';
import { tiesOf } from './ties.ts';

/** With more cords than this, only those that matter are drawn in full. */
const FEW = 14;
/** Where the city's name begins, and how it leans, along the wall. */
const LETTERING = { at: [404, 172], turn: 15.2 } as const;

/** The whole board, 1600 × 1000. */
export function wide(desk: Desk): Picture {
  const { model, words, chosen } = desk;
  const standings = standingBy(model);
  const first = chosen?.kind === 'man' ? chosen.person : undefined;
  const pieces = [...standings].flatMap(([place, all]) => placed(place, slotsOf(place, model), all, first));
  const isFirst = ({ standing }: Placed) => Number(standing.kind === 'man' && standing.man.person === first);
  // From back to front; whoever is chosen stands before all.
  pieces.sort((a, b) => isFirst(a) - isFirst(b) || a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const hung = medallions(model);
  const isInPlay = (id: string) => standings.has(id) || model.patrons.some(({ house }) => house === id);
  const things: Thing[] = [
    { key: 'wedge', at: tipAt(desk.stage), moves: 'advances', drawing: wedgeTip() },
    { key: 'city', ...LETTERING, drawing: lettering(words.city) },
    { key: 'cords', at: [0, 0], drawing: cords(cordsOf(desk, pieces, hung), BOARD) },
    ...hung.flatMap(({ patron: { house, windows: lit } }): Thing[] => {
      const drawing = house === undefined ? undefined : windows(house, lit);
      return drawing === undefined ? [] : [{ key: `windows-${house}`, at: [0, 0], drawing }];
    }),
    // Where a level has no post, nothing is named.
    ...Object.entries(PLACES).flatMap(([id, { label }]): Thing[] =>
      isInPlay(id) ? [{ key: `place-${id}`, at: label.at, drawing: placeName(words.place(id), label) }] : [],
    ),
    ...(standings.has(NOWHERE)
      ? [{ key: 'place-waiting', at: WAITING.label.at, drawing: placeName(words.waiting, WAITING.label) }]
      : []),
    ...hallThings(HALL.at, desk),
    ...hung.map(it => medallionThing(it, desk)),
    ...pieces.map(it => pieceThing(it, desk)),
  ];
  const spots = [
    ...hallSpots(HALL.at, desk),
    ...hung.map(it => medallionSpot(it, desk)),
    ...pieces.map(it => pieceSpot(it, desk)),
  ];
  return { size: BOARD, things, spots };
}

function cordsOf(
  { model, chosen, hovered }: Desk,
  pieces: readonly Placed[],
  hung: ReturnType<typeof medallions>,
): Cord[] {
  const eye = hovered ?? chosen;
  const watched = eye?.kind === 'man' ? eye.person : undefined;
  const ends = new Map(hung.map(({ patron, at }) => [patron.person, at]));
  const all = pieces.flatMap(({ at: [x, y], standing }) => {
    if (standing.kind !== 'man') return [];
    const { man } = standing;
    return tiesOf(man, model).flatMap(({ patron, ...tie }) => {
      const to = ends.get(patron);
      if (to === undefined) return [];
      const from: Point = [x, to[1] < y - PIECE.height / 2 ? y - PIECE.height + 12 : y - 14];
      return [{ from, to, ...tie, man }];
    });
  });
  const strengthOf = ({ man, secret }: (typeof all)[number]): Cord['strength'] => {
    if (watched !== undefined) return man.person === watched || man.patron === watched ? 'full' : 'faint';
    return all.length <= FEW || man.wavering || secret ? 'full' : 'thin';
  };
  return all.map(({ man, ...cord }) => ({ ...cord, strength: strengthOf({ man, ...cord }) }));
}
