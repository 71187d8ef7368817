import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import {
  apply,
  fromWire,
  type Game,
  isLegal,
  isOver,
  legalActions,
  owing,
  type Position,
  sameAction,
  toWire,
  witness,
} from '../src/engine/index.ts';
import { decide } from '../src/machines/turn.ts';
import type { Walked } from './fixture.ts';

/** What holds of every step of every game: the properties try them on games at random, the regressions on those that once failed. */

type Law = (step: Walked) => void;

/** Equal to the last key; says where not. */
export function expectSame(found: Position, expected: Position): void {
  if (isDeepStrictEqual(found, expected)) return;
  for (const field of Object.keys(expected.game) as (keyof Game)[])
    expect({ [field]: found.game[field] }).toEqual({ [field]: expected.game[field] });
  expect(found.phase).toBe(expected.phase);
  throw new Error('the positions differ in a key that only one of them has');
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Numbers in a game that are not whole: fractions, and what is no number at all. */
export function brokenNumbers(game: Game): unknown[] {
  const broken: unknown[] = [];
  JSON.stringify(game, (key, value) => {
    if (FACTS.has(key)) return undefined;
    if (typeof value === 'number' && !Number.isInteger(value)) broken.push(value);
    return value;
  });
  return broken;
}

/** Keys of a game that are facts and not state. */
const FACTS: ReadonlySet<string> = new Set(['scenario', 'model']);
/** The most that a seat may be asked to choose from. */
const MOST_OPTIONS = 300;

const LAWS = {
  /** XState and the search step the same chart to the same position. */
  drivers: ({ before, action, after }) => expectSame(decide(before, action), after),

  /** `apply` leaves the position that it was given alone. */
  purity: ({ before, action, after }) => expectSame(apply(deepFreeze(before), action), after),

  /** Asking what happened changes nothing of what happens, and leaves no trace. */
  witness({ before, action, after }) {
    expectSame(witness(before, action).after, after);
    expect(after.game.log).toBeUndefined();
  },

  /** Every seat that owes has a choice, all of it legal and not too wide; nobody else has any. */
  options({ after }) {
    const debtors = owing(after);
    expect(debtors.length > 0).toBe(!isOver(after));
    expect(new Set(debtors).size).toBe(debtors.length);
    for (const seat of debtors) {
      const options = legalActions(after, seat);
      expect([seat, after.phase, options.length > 0]).toEqual([seat, after.phase, true]);
      expect(options.length).toBeLessThanOrEqual(MOST_OPTIONS);
      const first = options[0];
      if (first) expect(isLegal(after, first) && first.seat === seat).toBe(true);
    }
  },

  /** What is chosen can be written down and read again. */
  wire({ before, action }) {
    const { scenario } = before.game;
    const wire = JSON.parse(JSON.stringify(toWire(scenario, action)));
    expect(sameAction(fromWire(scenario, wire), action)).toBe(true);
  },

  /** The same game on any machine: there are only whole numbers in it. */
  integers({ after }) {
    expect(brokenNumbers(after.game)).toEqual([]);
  },
} as const satisfies Record<string, Law>;

export type LawName = keyof typeof LAWS;
export const LAW_NAMES = Object.keys(LAWS) as LawName[];

/** Tries a law on every step of a game; says where it was broken. */
export function keep(name: LawName, steps: Iterable<Walked>): void {
  for (const step of steps)
    try {
      LAWS[name](step);
    } catch (error) {
      const { ply, before, action } = step;
      throw new Error(`ply ${ply} in ${before.phase}, ${JSON.stringify(action)}: ${String(error)}`);
    }
}
