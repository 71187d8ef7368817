import { describe, expect, test } from 'vitest';
import { type Draft, type Seat, viewFrom } from '../../src/engine/index.ts';
import type { Stage } from '../../src/engine/terms.ts';
import { askedIn, framesFrom } from '../../src/panels/scenes/beats.ts';
import { MIDDLE, menOf, placesFor, ROWS, seatsOf } from '../../src/panels/scenes/hall.ts';
import { type Facts, given, person, sentences } from '../engine/rules/given.ts';

const viewOf = (id: string, facts: Facts = {}) => viewFrom(given(facts), person(id) as unknown as Seat);

describe('the beats of a confrontation', () => {
  const CASES: readonly { before?: Stage; now: Stage; beats: string; because: string }[] = [
    { now: 'warned', beats: '0/0', because: 'nothing has been answered' },
    { now: 'room', beats: '0/0 1/0 1/1', because: 'the wedge moves, then the stamp lands' },
    { before: 'room', now: 'room', beats: '1/1', because: 'it has been seen' },
    { before: 'room', now: 'exit', beats: '1/1 2/1 2/2 3/2 3/3', because: 'it goes on from where it was' },
    { now: 'arms', beats: '0/0 1/0 1/1 2/1 2/2', because: 'whoever comes late sees it all' },
    { before: 'exit', now: 'won', beats: '3/3 4/3 4/4', because: 'the last question is answered too' },
    { before: 'exit', now: 'exposed', beats: '0/0', because: 'of a plot that is out nothing is left' },
    { before: 'exit', now: 'room', beats: '1/1', because: 'it never goes back step by step' },
  ];
  test.each(sentences(CASES, ({ before, now, because }) => `${before ?? 'from nothing'} to ${now}: ${because}`))(
    '%s',
    (_, { before, now, beats }) => {
      expect(framesFrom(before, now).map(({ driven, stamped }) => `${driven}/${stamped}`)).toEqual(beats.split(' '));
    },
  );

  test('one thing moves at a time', () => {
    const frames = framesFrom(undefined, 'won');
    for (const [index, { driven, stamped }] of frames.entries()) {
      const next = frames[index + 1];
      if (next) expect(next.driven - driven + (next.stamped - stamped)).toBe(1);
    }
  });

  test('what is out, lost or no arrest asks no question', () => {
    expect((['none', 'exposed', 'lost'] as const).map(askedIn)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the hall', () => {
  test.each([0, 1, 3, 27, 38, 60])('has a place in one of its rows for each of %i', count => {
    const places = placesFor(count);
    expect(places).toHaveLength(count);
    for (const { x, y } of places) {
      expect(y).toBeLessThan(MIDDLE.y);
      expect(ROWS.some(row => Math.abs(Math.hypot(x - MIDDLE.x, y - MIDDLE.y) - row) < 1e-6)).toBe(true);
    }
    const closest = places.flatMap((a, i) => places.slice(i + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y)));
    // A mark is 44 wide.
    if (count > 1 && count < 50) expect(Math.min(...closest)).toBeGreaterThan(44);
  });

  test('seats everybody once, and each among those whose man he passes for', () => {
    const view = viewOf('molotov');
    const seats = seatsOf(view);
    expect(seats.map(seat => seat.person).sort((a, b) => a - b)).toEqual(view.scenario.people.map((_, index) => index));
    const banners = seats.map(({ banner }) => banner);
    expect(new Set(banners.filter((banner, index) => banner !== banners[index - 1])).size).toBe(
      banners.filter((banner, index) => banner !== banners[index - 1]).length,
    );
  });

  test('counts a patron’s men without himself, and leaves a gap for whoever has fallen', () => {
    const beria = person('beria');
    const before = seatsOf(viewOf('molotov'));
    const there = before.filter(({ banner, gone }) => banner === (beria as number) && !gone);
    expect(menOf(before, beria)).toBe(there.length - 1);
    const fallen = (draft: Draft) => {
      draft.fell[beria] = true;
    };
    const after = seatsOf(viewOf('molotov', { and: fallen }));
    expect(before.find(seat => seat.person === beria)?.gone).toBe(false);
    expect(after.find(seat => seat.person === beria)?.gone).toBe(true);
  });
});
