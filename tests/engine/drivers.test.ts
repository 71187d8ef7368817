import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type Phase, startPosition } from '../../src/engine/index.ts';
import { decide, positionOf, snapshotOf, turnMachine } from '../../src/machines/turn.ts';
import { effort } from '../effort.ts';
import { anyWalk, games, generator, nameOf, OPENINGS, walk } from '../fixture.ts';
import { expectSame, keep, LAW_NAMES } from '../laws.ts';

describe('every step of every game', () => {
  test.each(LAW_NAMES)('%s', name => {
    fc.assert(
      fc.property(fc.nat(), seed => keep(name, anyWalk(seed).steps)),
      games(25, 500),
    );
  });
});

test.each(OPENINGS.map(opening => ({ name: nameOf(opening), opening })))(
  'a live machine plays $name as the search does',
  ({ opening }) => {
    for (let seed = 0; seed < effort(2, 40); seed++) {
      const start = startPosition(opening.scenario, opening.setup);
      const turn = createActor(turnMachine, { input: start.game, snapshot: snapshotOf(start) }).start();
      for (const { action, after } of walk(opening, generator(seed))) {
        turn.send(action);
        expectSame(positionOf(turn.getSnapshot()), after);
      }
    }
  },
);

test('the machine begins where the engine does', () => {
  for (const { scenario, setup } of OPENINGS) {
    const { game, phase } = startPosition(scenario, setup);
    const fresh = createActor(turnMachine, { input: game }).start().getSnapshot();
    expect(positionOf(fresh)).toEqual({ phase, game });
  }
});

test('the machine refuses what is not legal', () => {
  const refused: Phase[] = [];
  for (const { before, action, after } of anyWalk(5).steps) {
    // Fate’s question has been answered and the ballot is cast: the same again is out of place.
    if (before.phase === after.phase || action.type === 'deal') continue;
    refused.push(after.phase);
    expect(() => decide(after, action)).toThrow(/illegal/);
  }
  expect(refused.length).toBeGreaterThan(10);
});
