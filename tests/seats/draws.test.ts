import { describe, expect, test } from 'vitest';
import {
  type Action,
  apply,
  isOver,
  legalActions,
  owing,
  type Position,
  type Seat,
  startPosition,
} from '../../src/engine/index.ts';
import { Draws, drawsAfter, pick, THOUSAND } from '../../src/seats/draws.ts';
import { playOut } from '../../src/seats/play-out.ts';
import { effort } from '../effort.ts';
import { otherWorld } from '../engine/other-world.ts';
import { anyPosition, anyWalk, generator, levelOf, patronsOf, peopleOf, setupOf } from '../fixture.ts';
import { briskPicker } from './pickers.ts';

const scenario = levelOf('first-night');
const setup = setupOf(scenario, '1');
const SEED = 20_260_305;

describe('a draw', () => {
  test('is the same when the game is loaded, wherever it was saved', () => {
    for (let seed = 0; seed < effort(4, 40); seed++) {
      const { opening, steps } = anyWalk(seed);
      const start = startPosition(opening.scenario, opening.setup);
      const draws = new Draws(SEED);
      const actions: Action[] = [];
      for (const { ply, before, action } of steps) {
        if (ply % 97 === 0) {
          const loaded = drawsAfter(SEED, start, actions);
          for (const seat of owing(before)) expect(loaded.roll(before, seat)).toBe(draws.roll(before, seat));
        }
        draws.note(before, action.seat);
        actions.push(action);
      }
    }
  });

  test('is asked for as often as one likes, and changes only when the decision was taken', () => {
    const draws = new Draws(SEED);
    const here = startPosition(scenario, setup);
    const [fate] = owing(here) as [Seat];
    const first = draws.roll(here, fate, 1_000_000);
    expect(draws.roll(here, fate, 1_000_000)).toBe(first);
    draws.note(here, fate);
    expect(draws.roll(here, fate, 1_000_000)).not.toBe(first);
  });

  test('differs by seed', () => {
    const here = startPosition(scenario, setup);
    const [fate] = owing(here) as [Seat];
    const rolls = new Set(Array.from({ length: 100 }, (_, seed) => new Draws(seed).roll(here, fate, 1_000_000)));
    expect(rolls.size).toBeGreaterThan(98);
  });

  test('of a man in a round is his own: it does not depend on who acted before him', () => {
    for (let seed = 0; seed < 60; seed++) {
      const here = anyPosition(seed);
      const [first, ...others] = owing(here);
      if (first === undefined || others.length === 0) continue;
      const draws = new Draws(SEED);
      const before = others.map(seat => draws.roll(here, seat));
      const action = legalActions(here, first)[0]!;
      draws.note(here, first);
      const after = apply(here, action);
      if (after.phase === here.phase) expect(others.map(seat => draws.roll(after, seat))).toEqual(before);
    }
  });

  test('is of no use to whoever would read a secret off it', () => {
    const draws = new Draws(SEED);
    for (let seed = 0; seed < effort(30, 300); seed++) {
      const here = anyPosition(seed);
      for (const seat of peopleOf(here.game.scenario)) {
        const there = otherWorld(here, seat, generator(seed));
        expect(draws.roll(there, seat)).toBe(draws.roll(here, seat));
      }
    }
  });

  test('falls evenly', () => {
    const sides = 10;
    const counts = Array.from({ length: sides }, () => 0);
    let rolls = 0;
    for (let seed = 0; seed < 20; seed++) {
      const draws = new Draws(seed);
      for (const { before, action } of anyWalk(1).steps) {
        counts[draws.roll(before, action.seat, sides)]! += 1;
        draws.note(before, action.seat);
        rolls++;
      }
    }
    // Chi-squared with nine degrees of freedom: above 27.9 once in a thousand samples; the seeds are fixed.
    const expected = rolls / sides;
    expect(rolls).toBeGreaterThan(100 * sides);
    expect(counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(27.9);
  });
});

test('an order taken back re-rolls nothing', () => {
  let tried = 0;
  for (let seed = 0; seed < 40 && tried < 5; seed++)
    for (const { before } of anyWalk(seed).steps) {
      if (before.phase !== 'orders') continue;
      const [seat] = owing(before) as [Seat];
      const order = legalActions(before, seat).find(({ type }) => type === 'confide' || type === 'test');
      if (order === undefined) continue;
      const given = apply(before, order);
      const withdrawal = legalActions(given, seat).find(({ type }) => type === 'withdraw');
      if (withdrawal === undefined || given.game.plans[seat]!.length !== 1) continue;
      const back = apply(given, withdrawal);
      const [straight, detour] = [new Draws(SEED), new Draws(SEED)];
      detour.note(before, seat);
      detour.note(given, seat);
      for (const other of owing(back).filter(debtor => debtor !== seat))
        expect(detour.roll(back, other)).toBe(straight.roll(before, other));
      expect(fateOfRound(back, detour)).toEqual(fateOfRound(before, straight));
      tried++;
      break;
    }
  expect(tried).toBeGreaterThan(0);
});

/** What clients and fate make of the round if all seal now. */
function fateOfRound(from: Position, draws: Draws): number[] {
  let here = from;
  while (here.phase === 'orders') {
    const [seat] = owing(here) as [Seat];
    here = apply(here, { type: 'seal', seat });
  }
  return owing(here).map(seat => draws.roll(here, seat));
}

test('a pick falls to each share as wide as it is', () => {
  const odds = [
    { action: 'a', permille: 200 },
    { action: 'b', permille: 0 },
    { action: 'c', permille: 800 },
  ];
  const picked = Array.from({ length: THOUSAND }, (_, roll) => pick(odds, roll));
  expect(['a', 'b', 'c'].map(action => picked.filter(it => it === action).length)).toEqual([200, 0, 800]);
});

describe('a game played out', () => {
  const pickers = patronsOf(scenario).map(() => briskPicker);

  test('ends, and is the same from the same seed', () => {
    const [a, b] = [[], []] as [Action[], Action[]];
    const first = playOut(scenario, setup, 5, pickers, (_here, action) => a.push(action));
    const second = playOut(scenario, setup, 5, pickers, (_here, action) => b.push(action));
    expect(isOver(first.position)).toBe(true);
    expect(a).toHaveLength(first.decisions);
    expect(b).toEqual(a);
    expect(second).toEqual(first);
  });

  test('is another from another seed', () => {
    expect(playOut(scenario, setup, 6, pickers).position).not.toEqual(playOut(scenario, setup, 5, pickers).position);
  });

  test('is legal throughout', () => {
    const actions: Action[] = [];
    const { position } = playOut(scenario, setup, 9, pickers, (_here, action) => actions.push(action));
    let here = startPosition(scenario, setup);
    for (const action of actions) {
      expect(legalActions(here, action.seat)).toContainEqual(action);
      here = apply(here, action);
    }
    expect(here).toEqual(position);
  });
});
