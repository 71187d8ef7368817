import type { BoardModel, Man } from '../model.ts';
import type { Spot, Target, Thing } from '../picture.ts';
import type { Point } from '../shapes.ts';
import { more, vacancy } from '../things/ground.ts';
import { alarm, hall, seat, seatAt } from '../things/hall.ts';
import { MEDALLION, medallion } from '../things/medallion.ts';
import { PIECE, type PieceLook, piece } from '../things/piece.ts';
import type { BoardWords, Face } from '../words.ts';
import type { medallions, Placed } from './standing.ts';

/** What the layouts have in common: a man is drawn the same wherever he stands. */

/** What the one who looks has his eye on. */
export interface Looking {
  readonly chosen: Target | undefined;
  readonly hovered: Target | undefined;
}
/** All that a layout draws from. */
export interface Desk extends Looking {
  readonly model: BoardModel;
  /** How many stages of this turn lie behind. */
  readonly stage: number;
  readonly words: BoardWords;
  readonly face: Face;
}

/** A waverer does not stand straight. */
const TURNED = -5;
const isMan = (target: Target | undefined, person: number): boolean =>
  target?.kind === 'man' && target.person === person;

function pieceLook(man: Man, { model, words, face }: Desk): Omit<PieceLook, 'chosen'> {
  const { ink, banner, past, loyalty, material, down, away, won } = man;
  const master = model.patrons.find(patron => patron.ink === banner);
  const state = down ? 'arrested' : won === 'half' ? 'contested' : undefined;
  return {
    name: words.man(man.person),
    portrait: face(man.id, ink, state),
    banner,
    letter: master === undefined ? '?' : words.letter(master.person),
    past,
    loyalty,
    material,
    down,
    away,
  };
}

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

/** A standing card, an empty place, or the pile of those without room. */
export function pieceThing(it: Placed, desk: Desk): Thing {
  const { at, place, standing } = it;
  const { chosen, words } = desk;
  const key = keyOf(it);
  if (standing.kind === 'more')
    return { key, at, drawing: more(standing.count, chosen?.kind === 'place' && chosen.place === place) };
  if (standing.kind === 'vacancy') {
    const eyed = chosen?.kind === 'post' && chosen.office === standing.office;
    return { key, at, drawing: vacancy(words.post(standing.office), eyed) };
  }
  const { man } = standing;
  return {
    key,
    at,
    turn: man.wavering && !man.down ? TURNED : 0,
    drawing: piece({ ...pieceLook(man, desk), chosen: isMan(chosen, man.person) }),
    changes: 'tears',
    ink: man.ink,
    seed: man.person,
  };
}
export function pieceSpot(it: Placed, { words }: Desk): Spot {
  const [x, y] = it.at;
  const target = targetOf(it);
  const box = [x - PIECE.width / 2, y - PIECE.height, PIECE.width, PIECE.height] as const;
  return { key: keyOf(it), box, target, label: words.label(target) };
}

type Hung = ReturnType<typeof medallions>[number];
export const medallionThing = ({ patron, at }: Hung, { model, words, face, chosen }: Desk): Thing => ({
  key: `medallion-${patron.id}`,
  at,
  drawing: medallion({
    portrait: face(patron.id, patron.ink, patron.down ? 'arrested' : undefined),
    ink: patron.ink,
    letter: words.letter(patron.person),
    self: patron.person === model.self,
    chosen: isMan(chosen, patron.person),
    down: patron.fell || patron.down,
  }),
});
export function medallionSpot({ patron, at: [x, y] }: Hung, { words }: Desk): Spot {
  const r = MEDALLION + 8;
  const target: Target = { kind: 'man', person: patron.person };
  return { key: `medallion-${patron.id}`, box: [x - r, y - r, 2 * r, 2 * r], target, label: words.label(target) };
}

const seatPoint = ([x, y]: Point, index: number, count: number): Point => {
  const [dx, dy] = seatAt(index, count);
  return [x + dx, y + dy];
};
/** The hall, its ring of seats, and how dangerous each of the three seems. */
export function hallThings(at: Point, { model, words, chosen }: Desk): Thing[] {
  const count = model.seats.length;
  const tallies = model.patrons.map(({ person, ink }) => ({
    ink,
    letter: words.letter(person),
    count: model.seats.filter(({ leaning, empty }) => leaning === ink && !empty).length,
  }));
  return [
    { key: 'hall', at, drawing: hall({ title: words.hall, carries: words.carries(model.carries), tallies }) },
    ...model.seats.flatMap((it, index): Thing[] => {
      const { person, leaning, empty, said } = it;
      const patron = model.patrons.find(other => other.person === person);
      const look = { leaning, empty, said, letters: words.letters(person), chosen: isMan(chosen, person) };
      const sat: Thing = {
        key: `seat-${person}`,
        at: seatPoint(at, index, count),
        drawing: seat(look),
        changes: 'turns',
        ink: leaning,
      };
      return patron === undefined || empty
        ? [sat]
        : [{ key: `alarm-${patron.id}`, at, drawing: alarm(patron.alarm, index, count) }, sat];
    }),
  ];
}
/** Half the side of what can be pressed of a seat. */
const REACH = 32;
export const hallSpots = (at: Point, { model, words }: Desk): Spot[] =>
  model.seats.map(({ person }, index): Spot => {
    const [x, y] = seatPoint(at, index, model.seats.length);
    const target: Target = { kind: 'man', person };
    return {
      key: `seat-${person}`,
      box: [x - REACH, y - REACH, 2 * REACH, 2 * REACH],
      target,
      label: words.label(target),
    };
  });
