import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionType, type Phase, result, TURN } from '../../src/engine/index.ts';
import { RULES } from '../../src/engine/rules.ts';
import { effort } from '../effort.ts';
import { anyWalk, games, generator, levelOf, nameOf, OPENINGS, type Opening, rush, setupOf, walk } from '../fixture.ts';
import { brokenNumbers } from '../laws.ts';

const PHASES = Object.entries(TURN.states) as [Phase, (typeof TURN.states)[Phase]][];
const admitted = PHASES.flatMap(([phase, { on = {} }]) =>
  Object.entries(on).map(([type, play]) => ({ phase, type, play })),
);

describe('the chart', () => {
  test('admits every kind of action somewhere', () => {
    const kinds = new Set(admitted.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each(admitted)('$phase asks about $type by its own name', ({ phase, play }) => {
    expect(play).toEqual({ guard: { type: 'legal', params: { phase } }, actions: 'play' });
  });

  test('leads from its beginning to every phase, and from every phase to the end', () => {
    const exits = (phase: Phase): Phase[] => (TURN.states[phase].always ?? []).map(({ target }) => target);
    const from = (start: Phase, next: (phase: Phase) => Phase[]): Phase[] => {
      const seen = new Set([start]);
      for (const phase of seen) for (const target of next(phase)) seen.add(target);
      return [...seen].sort();
    };
    const all = PHASES.map(([phase]) => phase).sort();
    expect(from(TURN.initial, exits)).toEqual(all);
    expect(from('over', target => all.filter(phase => exits(phase).includes(target)))).toEqual(all);
  });
});

/**
 * The longest that any game may take, in decisions, fate's included: a guard against games that never end. Games at random
 * take some 2,000; people and computers far fewer.
 */
const LONGEST = 6000;

test.each(OPENINGS.map(opening => ({ name: nameOf(opening), opening })))(
  'every game of $name comes to its end, in whole numbers',
  ({ opening }) => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const { position, decisions } = rush(opening, generator(seed), LONGEST);
        expect({ phase: position.phase, decisions }).toEqual({ phase: 'over', decisions });
        const end = result(position);
        expect(end?.scores.flatMap(({ now, later, total }) => [now, later, total]).every(Number.isInteger)).toBe(true);
        expect(brokenNumbers(position.game)).toEqual([]);
      }),
      games(20, 10_000),
    );
  },
);

test('every phase is come to and left in games at random, and every kind of action is played', () => {
  const come = new Set<Phase>();
  const left = new Set<Phase>();
  const played = new Set<ActionType>();
  for (let seed = 0; seed < effort(120, 400); seed++)
    for (const { before, action, after } of anyWalk(seed).steps) {
      come.add(after.phase);
      if (after.phase !== before.phase) left.add(before.phase);
      played.add(action.type);
    }
  const all = Object.keys(TURN.states).sort();
  expect([...come].sort()).toEqual(all);
  expect([...left].sort()).toEqual(all.filter(phase => phase !== 'over'));
  expect([...played].sort()).toEqual(Object.keys(RULES).sort());
});

test('a longer game is a longer game', () => {
  const scenario = levelOf('1953');
  const mean = (length: string): number => {
    const opening: Opening = { scenario, setup: setupOf(scenario, length) };
    let decisions = 0;
    for (let seed = 0; seed < 5; seed++) for (const _ of walk(opening, generator(seed))) decisions++;
    return decisions;
  };
  expect(mean('8')).toBeGreaterThan(mean('5'));
});
