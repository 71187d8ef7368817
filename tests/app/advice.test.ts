import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceFor } from '../../src/app/advice.ts';
import { type Position, type Seat, viewFrom } from '../../src/engine/index.ts';
import type { Advice, ChanceName } from '../../src/panels/table.tsx';
import { otherWorld } from '../engine/other-world.ts';
import { anyPosition, games, generator, peopleOf } from '../fixture.ts';

/** All the advice that a seat can have in a position, figures and all. */
function adviceIn(position: Position, seat: Seat): (Advice | undefined)[] {
  const view = viewFrom(position, seat);
  const { motion } = view;
  const before = motion === undefined ? [] : [{ type: 'motion', seat: motion.by as Seat, ...motion } as const];
  return [...view.options, ...before].map(action => adviceFor(view, action));
}

test('advice is the same, to the figure, in every world that the seat cannot tell from its own', () => {
  const given = new Set<ChanceName | 'room'>();
  fc.assert(
    fc.property(fc.nat(), seed => {
      const here = anyPosition(seed);
      const random = generator(~seed);
      for (const seat of peopleOf(here.game.scenario)) {
        const advice = adviceIn(here, seat);
        const found = advice.filter(it => it !== undefined);
        if (found.length === 0) continue;
        for (const { chances, looks } of found) {
          for (const { name, permille } of chances) {
            given.add(name);
            expect({ name, permille, ok: permille >= 0 && permille <= 1000 }).toEqual({ name, permille, ok: true });
          }
          if (looks.some(({ aye }) => aye !== undefined)) given.add('room');
        }
        expect(adviceIn(otherWorld(here, seat, random), seat)).toEqual(advice);
      }
    }),
    games(60, 1500),
  );
  expect([...given].length).toBeGreaterThan(3);
});
