import { NOBODY, type Person } from '../../engine/ids.ts';
import type { BoardModel, Man } from '../model.ts';
import type { Picture, Spot, Target, Thing } from '../picture.ts';
import { BOARD, HALL, PLACES, WAITING } from '../places.ts';
import type { Point } from '../shapes.ts';
import { type Cord, cords } from '../things/cords.ts';
import { lettering, more, placeName, vacancy, windows } from '../things/ground.ts';
import { alarm, hall, seat, seatAt } from '../things/hall.ts';
import { MEDALLION, medallion } from '../things/medallion.ts';
import { PIECE, piece } from '../things/piece.ts';
import type { BoardWords, Face } from '../words.ts';
import { medallions, NOWHERE, type Placed, placed, slotsOf, standingBy } from './standing.ts';

/** What the one who looks has his eye on. */
export interface Looking {
  readonly chosen: Target | undefined;
  readonly hovered: Target | undefined;
}

const [HX, HY] = HALL.at;
const TURNED = -5;
/** With more cords than this, only those that matter are drawn in full. */
const FEW = 14;

const isMan = (target: Target | undefined, person: Person): boolean =>
  target?.kind === 'man' && target.person === person;

/** The whole board, 1600 × 1000. */
export function wide(model: BoardModel, words: BoardWords, face: Face, looking: Looking): Picture {
  const { chosen } = looking;
  const standings = standingBy(model);
  const first = chosen?.kind === 'man' ? chosen.person : undefined;
  const pieces = [...standings].flatMap(([place, all]) => placed(place, slotsOf(place, model), all, first));
  pieces.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const hung = medallions(model);
  const count = model.seats.length;
  const seatPoint = (index: number): Point => {
    const [x, y] = seatAt(index, count);
    return [HX + x, HY + y];
  };

  const things: Thing[] = [
    { key: 'moscow', at: [404, 172], turn: 15.2, drawing: lettering(words.city) },
    { key: 'cords', at: [0, 0], drawing: cords(cordsOf(model, pieces, hung, looking)) },
    ...hung.flatMap(({ patron }): Thing[] => {
      const lit = patron.house === undefined ? undefined : windows(patron.house, patron.windows);
      return lit === undefined ? [] : [{ key: `windows-${patron.house}`, at: [0, 0], drawing: lit }];
    }),
    ...Object.entries(PLACES).map(
      ([id, { label }]): Thing => ({
        key: `place-${id}`,
        at: label.at,
        drawing: placeName(words.place(id), label),
      }),
    ),
    ...(standings.has(NOWHERE)
      ? [{ key: 'place-waiting', at: WAITING.label.at, drawing: placeName(words.waiting, WAITING.label) }]
      : []),
    {
      key: 'hall',
      at: HALL.at,
      drawing: hall({
        title: words.hall,
        carries: words.carries(model.carries),
        tallies: model.patrons.map(({ person, ink }) => ({
          ink,
          letter: words.letter(person),
          count: model.seats.filter(({ leaning, empty }) => leaning === ink && !empty).length,
        })),
      }),
    },
    ...model.seats.flatMap((it, index): Thing[] => {
      const patron = model.patrons.find(({ person }) => person === it.person);
      const look = {
        leaning: it.leaning,
        letters: words.letters(it.person),
        empty: it.empty,
        chosen: isMan(chosen, it.person),
      };
      return [
        ...(patron === undefined || it.empty
          ? []
          : [{ key: `alarm-${patron.id}`, at: HALL.at, drawing: alarm(patron.alarm, index, count) }]),
        {
          key: `seat-${it.person}`,
          at: seatPoint(index),
          drawing: seat({ ...look, said: it.said }),
          changes: 'turns' as const,
          ink: it.leaning,
        },
      ];
    }),
    ...hung.map(
      ({ patron, at }): Thing => ({
        key: `medallion-${patron.id}`,
        at,
        drawing: medallion({
          portrait: face(patron.id, patron.ink, patron.down),
          ink: patron.ink,
          letter: words.letter(patron.person),
          self: patron.person === model.self,
          chosen: isMan(chosen, patron.person),
          down: patron.fell || patron.down,
        }),
      }),
    ),
    ...pieces.map(it => thingOf(it, model, words, face, chosen)),
  ];

  const spots: Spot[] = [
    ...model.seats.map((it, index): Spot => {
      const [x, y] = seatPoint(index);
      return spot(`seat-${it.person}`, [x - 30, y - 30, 60, 60], { kind: 'man', person: it.person }, words);
    }),
    ...hung.map(({ patron, at: [x, y] }): Spot => {
      const r = MEDALLION + 8;
      return spot(
        `medallion-${patron.id}`,
        [x - r, y - r, 2 * r, 2 * r],
        { kind: 'man', person: patron.person },
        words,
      );
    }),
    ...pieces.map((it): Spot => {
      const [x, y] = it.at;
      return spot(keyOf(it), [x - PIECE.width / 2, y - PIECE.height, PIECE.width, PIECE.height], targetOf(it), words);
    }),
  ];
  return { size: BOARD, things, spots };
}

const spot = (key: string, box: Spot['box'], target: Target, words: BoardWords): Spot => ({
  key,
  box,
  target,
  label: words.label(target),
});

function keyOf({ place, standing }: Placed): string {
  if (standing.kind === 'more') return `more-${place}`;
  if (standing.kind === 'vacancy') return `vacancy-${standing.office}`;
  const { man, office } = standing;
  return man.role === 'patron' ? `holds-${office}` : `man-${man.id}`;
}
function targetOf({ place, standing }: Placed): Target {
  if (standing.kind === 'more') return { kind: 'place', place };
  if (standing.kind === 'vacancy') return { kind: 'post', office: standing.office };
  return { kind: 'man', person: standing.man.person };
}

function thingOf(it: Placed, model: BoardModel, words: BoardWords, face: Face, chosen: Target | undefined): Thing {
  const { at, place, standing } = it;
  const key = keyOf(it);
  if (standing.kind === 'more')
    return { key, at, drawing: more(standing.count, chosen?.kind === 'place' && chosen.place === place) };
  if (standing.kind === 'vacancy')
    return {
      key,
      at,
      drawing: vacancy(words.post(standing.office), chosen?.kind === 'post' && chosen.office === standing.office),
    };
  const { man } = standing;
  const look = pieceLook(man, model, words, face);
  return {
    key,
    at,
    turn: man.wavering && !man.down ? TURNED : 0,
    alpha: 1,
    drawing: piece({ ...look, chosen: isMan(chosen, man.person) }),
    changes: 'tears',
    ink: man.ink,
    seed: man.person + 3,
  };
}

/** A man as his piece shows him. */
export function pieceLook(man: Man, model: BoardModel, words: BoardWords, face: Face) {
  const { ink, past, loyalty, material, down, away } = man;
  const own = model.men[model.self];
  const master = man.role === 'patron' ? man.person : man.patron;
  return {
    name: words.man(man.person),
    portrait: face(man.id, ink, down),
    ink,
    letter: master === NOBODY ? '?' : words.letter(master),
    past,
    loyalty,
    material,
    down,
    away,
    won: man.won && own !== undefined ? own.ink : ('n' as const),
  };
}

function cordsOf(
  model: BoardModel,
  pieces: readonly Placed[],
  hung: ReturnType<typeof medallions>,
  { chosen, hovered }: Looking,
): Cord[] {
  const eye = hovered ?? chosen;
  const watched = eye?.kind === 'man' ? eye.person : undefined;
  const ends = new Map(hung.map(({ patron, at }) => [patron.person, at]));
  const all = pieces.flatMap(({ at: [x, y], standing }): (Cord & { readonly man: Man })[] => {
    if (standing.kind !== 'man' || standing.man.down || standing.man.role !== 'client') return [];
    const { man } = standing;
    const tie = (patron: Person, secret: boolean, trust: number) => {
      const to = ends.get(patron);
      if (to === undefined) return [];
      const ink = model.patrons[patron]?.ink ?? 'n';
      const from: Point = [x, to[1] < y - PIECE.height / 2 ? y - PIECE.height + 12 : y - 14];
      return [{ from, to, ink, trust, secret, strength: 'full' as const, man }];
    };
    const [low, high] = man.loyalty ?? [40, 80];
    return [
      ...tie(man.patron, false, (low + high) / 2),
      ...(man.won && man.patron !== model.self ? tie(model.self, true, 80) : []),
    ];
  });
  const matters = ({ man, secret }: (typeof all)[number]): Cord['strength'] => {
    if (watched !== undefined) return man.person === watched || man.patron === watched ? 'full' : 'faint';
    return all.length <= FEW || man.wavering || secret ? 'full' : 'thin';
  };
  return all.map(({ man, ...cord }) => ({ ...cord, strength: matters({ man, ...cord }) }));
}
