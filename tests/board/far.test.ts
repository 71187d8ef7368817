import { describe, expect, test } from 'vitest';
import { far, farPages, farSize } from '../../src/board/layout/far.ts';
import { modelOf } from '../../src/board/model.ts';
import { SMALLEST } from '../../src/board/shapes.ts';
import { publicView } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { anyPosition } from '../fixture.ts';
import { textsOf, wordsOf } from './seeing.ts';

/** The middle of a wall on a screen of 1366 × 768, in CSS pixels, and the least that is read from the last row. */
const ROOM = [946, 600] as const;
const LEAST = 24;

const views = Array.from({ length: effort(16, 1000) }, (_, seed) => publicView(anyPosition(seed)));
const deskOf = (view: (typeof views)[number]) => ({
  chosen: undefined,
  hovered: undefined,
  stage: 0,
  model: modelOf(view),
  words: wordsOf(view.scenario),
  face: () => undefined,
});

describe('the board on a wall, seen by nobody in particular', () => {
  test('has a page for everybody and every vacancy, and none that is empty', () => {
    for (const view of views) {
      const { model } = deskOf(view);
      const met = new Set<number>();
      for (const { place, standings } of farPages(model)) {
        const isHouse = model.patrons.some(({ house }) => house === place);
        expect({ place, some: isHouse || standings.length > 0 }).toEqual({ place, some: true });
        for (const it of standings) if (it.kind === 'man') met.add(it.man.person);
      }
      const clients = view.scenario.people.flatMap(({ role }, person) => (role === 'client' ? [person] : []));
      expect(clients.filter(person => !met.has(person))).toEqual([]);
    }
  });

  test.each([
    { room: ROOM, because: 'on a Chromebook' },
    { room: [1330, 850], because: 'on a projector' },
    { room: [390, 750], because: 'on a phone' },
  ])('lies within its picture $because, and nobody stands on another', ({ room: [width, height] }) => {
    const size = farSize(width!, height!);
    for (const view of views)
      for (const page of farPages(modelOf(view))) {
        const { spots } = far(deskOf(view), page, size);
        for (const { key, box } of spots) {
          const [x, y, w, h] = box;
          const inside = x >= 0 && y >= 0 && x + w <= size[0] && y + h <= size[1];
          expect({ place: page.place, key, inside }).toEqual({ place: page.place, key, inside: true });
        }
        const men = spots.filter(({ key }) => /^(?:man|holds|vacancy)-/.test(key));
        for (const [index, { box: a }] of men.entries())
          for (const { box: b } of men.slice(index + 1))
            expect(Math.abs(a[0] - b[0]) >= a[2] || Math.abs(a[1] - b[1]) >= a[3]).toBe(true);
      }
  });

  test('sets no type that the last row could not read', () => {
    const size = farSize(...ROOM);
    const scale = Math.min(ROOM[0] / size[0], ROOM[1] / size[1]);
    expect(SMALLEST * scale).toBeGreaterThanOrEqual(LEAST);
    // The letter in a patron's mark is repeated by its shape.
    for (const view of views)
      for (const page of farPages(modelOf(view)))
        for (const { key, drawing } of far(deskOf(view), page, size).things)
          for (const { words, size: units } of textsOf(drawing))
            if (words.length > 1) expect({ key, read: units * scale >= LEAST }).toEqual({ key, read: true });
  });

  test('shows nobody’s own: no trust, no file, no tie that is secret', () => {
    for (const view of views)
      for (const { loyalty, wavering, material, won } of modelOf(view).men)
        expect({ loyalty, wavering, material, won }).toEqual({
          loyalty: undefined,
          wavering: false,
          material: 0,
          won: 'no',
        });
  });

  test('gives everything a name of its own', () => {
    for (const view of views)
      for (const page of farPages(modelOf(view))) {
        const { things } = far(deskOf(view), page, farSize(...ROOM));
        expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
      }
  });
});
