import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicView, type Seat, type View, viewFrom } from '../../src/engine/index.ts';
import { anyPosition, games, generator, peopleOf } from '../fixture.ts';
import { expectAlike, type Look, whereOf } from './oracle.ts';
import { otherWorld } from './other-world.ts';

/** Whatever a seat cannot tell apart, the public cannot either: it knows no more than any seat does. */
function sameInPublic(look: Look, seed: number): void {
  const here = anyPosition(seed);
  const random = generator(~seed);
  const { seat: onlooker } = publicView(here);
  for (const seat of [...peopleOf(here.game.scenario), onlooker]) {
    const there = otherWorld(here, seat, random);
    expectAlike(look(there, onlooker), look(here, onlooker), whereOf(here, seat));
  }
}

test('publicView is the same in all worlds that any one seat, or nobody at all, cannot tell apart', () => {
  fc.assert(
    fc.property(fc.nat(), seed => sameInPublic(publicView, seed)),
    games(30, 800),
  );
});

test('the public has no row of its own, owes nothing and is offered nothing', () => {
  for (let seed = 0; seed < 20; seed++) {
    const here = anyPosition(seed);
    const view = publicView(here);
    expect([view.owes, view.options]).toEqual([false, []]);
    for (const field of ['serves', 'plans', 'signs', 'suspicion', 'favours', 'evening', 'gratitude'] as const)
      expect(view[field].filter(({ seen }) => seen)).toEqual([]);
    expect(view.offers.filter(({ open }) => !open)).toEqual([]);
    expect([...view.suits, ...view.spoils]).toEqual([]);
  }
});

/** Ways in which the wall could know too much, each of which would be noticed. */
const LEAKS: readonly { readonly leak: string; readonly look: Look }[] = [
  { leak: 'what one of the three sees', look: position => viewFrom(position, 0 as Seat) },
  {
    leak: 'how many letters have been written',
    look: position => ({ ...publicView(position), letters: position.game.offers.length }) as unknown as View,
  },
  {
    leak: 'what was promised in secret',
    look: position => ({ ...publicView(position), promises: position.game.promises }),
  },
];
test.each(LEAKS)('that the wall showed $leak would be noticed', ({ look }) => {
  expect(() => {
    for (let seed = 0; seed < 60; seed++) sameInPublic(look, seed);
  }).toThrow();
});
