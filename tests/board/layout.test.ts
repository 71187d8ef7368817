import { describe, expect, test } from 'vitest';
import { narrow, narrowSize, pagesOf } from '../../src/board/layout/narrow.ts';
import { NOWHERE, standingBy } from '../../src/board/layout/standing.ts';
import { wide } from '../../src/board/layout/wide.ts';
import { modelOf } from '../../src/board/model.ts';
import type { Picture, Target } from '../../src/board/picture.ts';
import { BAND, BOARD, DISC, HAND, HOUSES, PLACES, WAITING } from '../../src/board/places.ts';
import { SMALLEST } from '../../src/board/shapes.ts';
import { MEDALLION } from '../../src/board/things/medallion.ts';
import { tipAt } from '../../src/board/things/wedge.ts';
import { type View, viewFrom } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { generator, levelOf, OPENINGS, rush, setupOf } from '../fixture.ts';
import { anyView, lies, textsOf, wordsOf } from './seeing.ts';

const NOTHING = { chosen: undefined, hovered: undefined, stage: 0 };
const deskOf = (view: View, chosen?: Target) => ({
  ...NOTHING,
  chosen,
  model: modelOf(view),
  words: wordsOf(view.scenario),
  face: () => undefined,
});
/** The stage is this many CSS pixels to a unit on a screen of 1366 × 768. */
const SCALE = 768 / BOARD[1];

/** Many views, seen once for all the laws. */
const SEEN = effort(60, 2000);
const views: View[] = [];
function seen(): readonly View[] {
  while (views.length < SEEN) views.push(anyView(views.length));
  return views;
}
const law = (name: string, holds: (view: View) => void) =>
  test(name, () => {
    seen().forEach((view, seed) => {
      try {
        holds(view);
      } catch (error) {
        throw new Error(`seen from seat ${view.seat} in game ${seed}, in ${view.phase}`, { cause: error });
      }
    });
  });

const peopleIn = (picture: Picture): number[] =>
  picture.spots.flatMap(({ target }) => (target.kind === 'man' ? [target.person] : []));

describe('the whole board, whatever is seen on it', () => {
  law('has everybody on it, or in a pile that can be opened', view => {
    const desk = deskOf(view);
    const piled = wide(desk).spots.flatMap(({ target }) =>
      target.kind === 'place'
        ? (standingBy(desk.model).get(target.place) ?? []).flatMap(it => (it.kind === 'man' ? [it.man.person] : []))
        : [],
    );
    const met = new Set([...peopleIn(wide(desk)), ...piled]);
    expect(view.scenario.people.flatMap((_, person) => (met.has(person as never) ? [] : [person]))).toEqual([]);
  });

  law('has every post on it: its holder, his patron’s house, an empty place, or a pile', view => {
    const desk = deskOf(view);
    const standing = [...standingBy(desk.model).values()].flat();
    const shown = standing.flatMap(it => (it.kind === 'more' ? [] : [it.office as number]));
    const hung = desk.model.patrons.map(({ post }) => post as number);
    expect(
      view.scenario.offices.flatMap((_, office) => (shown.includes(office) || hung.includes(office) ? [] : [office])),
    ).toEqual([]);
  });

  law('shows whomever one has chosen, however crowded his place', view => {
    view.scenario.people.forEach((_, person) => {
      const chosen: Target = { kind: 'man', person: person as never };
      expect(peopleIn(wide(deskOf(view, chosen)))).toContain(person);
    });
  });

  law('keeps what can be picked between the band and the hand, and large enough for a finger', view => {
    for (const { key, box } of wide(deskOf(view)).spots) {
      const [x, y, width, height] = box;
      expect({ key, inside: x >= 0 && y >= BAND && x + width <= BOARD[0] && y + height <= HAND }).toEqual({
        key,
        inside: true,
      });
      expect(Math.min(width, height) * SCALE, key).toBeGreaterThanOrEqual(48);
    }
  });

  law('sets no type under thirteen pixels', view => {
    // The letter in a patron's mark is repeated by its shape.
    for (const { key, drawing } of wide(deskOf(view)).things)
      for (const { words, size } of textsOf(drawing))
        if (words.length > 1) expect({ key, size: size >= SMALLEST }).toEqual({ key, size: true });
  });

  law('gives everything a name of its own', view => {
    const { things, spots } = wide(deskOf(view));
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
    expect(new Set(spots.map(({ key }) => key)).size).toBe(spots.length);
  });

  law('says of everything where it is drawn', view => {
    for (const thing of wide(deskOf(view)).things) {
      const [x, y, width, height] = lies(thing);
      expect(Number.isFinite(x + y + width + height) && width > 0 && height > 0, thing.key).toBe(true);
    }
  });
});

describe('the table of places', () => {
  const standing = Object.entries(PLACES).flatMap(([id, { slots }]) => slots.map((at, slot) => ({ id, slot, at })));
  const overlap = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
    Math.max(0, 92 - Math.abs(ax - bx)) * Math.max(0, 124 - Math.abs(ay - by));

  test('lets nobody stand on another', () => {
    for (const one of standing)
      for (const other of standing)
        if (one !== other)
          expect({ one, other, overlap: overlap(one.at, other.at) }).toEqual({ one, other, overlap: 0 });
  });

  test.each(Object.keys(HOUSES))('hangs a medallion in %s above the men before it', id => {
    const { seat, slots } = PLACES[id]!;
    for (const [x, y] of slots)
      if (Math.abs(x - seat[0]) < 46 + MEDALLION) expect(y - 124).toBeGreaterThan(seat[1] - MEDALLION / 2);
  });

  test.each(OPENINGS)('has room for every post of $scenario.id', ({ scenario }) => {
    const wanted = new Map<string, number>();
    for (const { place } of scenario.offices) wanted.set(place, (wanted.get(place) ?? 0) + 1);
    for (const [place, count] of wanted) {
      const room = (PLACES[place] ?? WAITING).slots.length + (HOUSES[place] === undefined ? 0 : 1);
      expect({ place, enough: PLACES[place] === undefined || room >= count }).toEqual({ place, enough: true });
    }
  });
});

describe('one place at a time', () => {
  law('has a page for every place where anybody stands, and all of it within the picture', view => {
    const desk = deskOf(view);
    const size = narrowSize(390, 400);
    const met = new Set<number>();
    for (const page of pagesOf(desk.model)) {
      const picture = narrow(desk, page, size);
      for (const person of peopleIn(picture)) met.add(person);
      for (const { key, box } of picture.spots) {
        const [x, y, width, height] = box;
        expect({
          page,
          key,
          inside: x >= -1 && y >= -1 && x + width <= size[0] + 1 && y + height <= size[1] + 1,
        }).toEqual({ page, key, inside: true });
      }
    }
    const hidden = (standingBy(desk.model).get(NOWHERE) ?? []).flatMap(it =>
      it.kind === 'man' ? [it.man.person as number] : [],
    );
    expect(
      view.scenario.people.flatMap((_, person) => (met.has(person) || hidden.includes(person) ? [] : [person])),
    ).toEqual([]);
  });

  test.each([
    { width: 390, height: 600, size: [390, 600], because: 'a phone gives the picture its own proportions' },
    { width: 375, height: 361, size: [578, 556], because: 'a low room is filled to its sides' },
    { width: 390, height: 1000, size: [390, 720], because: 'nothing is gained by more height' },
    { width: 0, height: 0, size: [390, 556], because: 'a room that is not yet measured is taken for a small phone' },
  ])('$width × $height: $because', ({ width, height, size }) => {
    expect(narrowSize(width, height)).toEqual(size);
  });
});

test('the same view is drawn the same, so that a painter knows what has not changed', () => {
  const scenario = levelOf('1953');
  const { position } = rush({ scenario, setup: setupOf(scenario, '8') }, generator(5), 400);
  const [one, other] = [viewFrom(position, 0 as never), viewFrom(position, 0 as never)].map(view => wide(deskOf(view)));
  expect(other!.things.map(({ key, drawing }) => [key, drawing.key])).toEqual(
    one!.things.map(({ key, drawing }) => [key, drawing.key]),
  );
});

describe('the wedge', () => {
  const depth = (stages: number) => Math.hypot(DISC.at[0] - tipAt(stages)[0], DISC.at[1] - tipAt(stages)[1]);

  test('is driven twelve units farther into the disc with each stage of a turn, and not through it', () => {
    for (let stage = 1; stage <= 4; stage++) {
      const [[x, y], [fromX, fromY]] = [tipAt(stage), tipAt(stage - 1)];
      expect(Math.hypot(x - fromX, y - fromY)).toBeCloseTo(12);
      expect(depth(stage)).toBeLessThan(depth(stage - 1));
    }
    expect(depth(0)).toBeLessThan(DISC.r);
  });
});
