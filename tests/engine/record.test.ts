import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  fromWire,
  type GameRecord,
  legalActions,
  owing,
  type Position,
  recordOf,
  replay,
  sameAction,
  startPosition,
  toWire,
} from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { anyWalk, games, generator, levelOf, setupOf, walk } from '../fixture.ts';
import { expectSame } from '../laws.ts';

const scenario = levelOf('first-night');
const opening = { scenario, setup: setupOf(scenario, '1') };
const steps = [...walk(opening, generator(8))];
const record = recordOf(
  scenario,
  opening.setup,
  steps.map(({ action }) => action),
);

test('every action that is ever legal can be written with ids and read again', () => {
  fc.assert(
    fc.property(fc.nat(), seed => {
      const { opening, steps } = anyWalk(seed);
      const { scenario } = opening;
      for (const { before } of steps)
        for (const seat of owing(before))
          for (const action of legalActions(before, seat)) {
            const wire = JSON.parse(JSON.stringify(toWire(scenario, action)));
            if (!sameAction(fromWire(scenario, wire), action)) expect(fromWire(scenario, wire)).toEqual(action);
          }
    }),
    games(4, 40),
  );
});

test('a record replays to the position where the game ended, through every one on the way', () => {
  for (let seed = 0; seed < effort(10, 200); seed++) {
    const { opening, steps } = anyWalk(seed);
    const { scenario, setup } = opening;
    const actions: Action[] = [];
    const positions: Position[] = [startPosition(scenario, setup)];
    for (const { action, after } of steps) {
      actions.push(action);
      positions.push(after);
    }
    const json: GameRecord = JSON.parse(JSON.stringify(recordOf(scenario, setup, actions)));
    const replayed = replay(scenario, json);
    expect(replayed.misfit).toBeUndefined();
    expect(replayed.actions).toEqual(actions);
    expect(replayed.positions).toHaveLength(positions.length);
    positions.forEach((position, ply) => {
      expectSame(replayed.positions[ply] as Position, position);
    });
  }
});

describe('a record that does not fit', () => {
  const spoilt = (ply: number, wire: GameRecord['actions'][number]): GameRecord => ({
    ...record,
    actions: record.actions.with(ply, wire),
  });
  const ply = 200;
  const there = steps[ply]?.before as Position;
  const wire = record.actions[ply] as GameRecord['actions'][number];

  test.each([
    { because: 'no such action', wire: { ...wire, type: 'abracadabra' }, problem: /no kind of action "abracadabra"/ },
    { because: 'a prototype is no kind', wire: { ...wire, type: 'toString' }, problem: /no kind of action "toString"/ },
    { because: 'nobody of that name', wire: { ...wire, seat: 'trotsky' }, problem: /seat: no seat "trotsky"/ },
    { because: 'an index is no id', wire: { ...wire, seat: 0 }, problem: /seat: no seat "0"/ },
    {
      because: 'not now',
      wire: { seat: 'fate', type: 'deal', value: 1 },
      problem: new RegExp(`illegal in ${there.phase}`),
    },
  ])('says at which action, and why: $because', ({ wire, problem }) => {
    const { misfit, positions, actions } = replay(scenario, spoilt(ply, wire));
    expect(misfit?.ply).toBe(ply);
    expect(misfit?.problem).toMatch(problem);
    expect(actions).toHaveLength(ply);
    // All before it is shown, up to where it breaks.
    expect(positions).toHaveLength(ply + 1);
    expectSame(positions.at(-1) as Position, there);
  });

  test('because it breaks off is a game that is not over', () => {
    const { misfit, positions } = replay(scenario, { ...record, actions: record.actions.slice(0, ply) });
    expect(misfit).toBeUndefined();
    expectSame(positions.at(-1) as Position, there);
  });
});

test('a record names nobody by number and knows no seed', () => {
  for (const action of record.actions) expect(typeof action.seat).toBe('string');
  expect(Object.keys(record)).toEqual(['format', 'rules', 'level', 'levelHash', 'setup', 'actions']);
});
