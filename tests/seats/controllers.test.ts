import { describe, expect, test } from 'vitest';
import { createHeuristic } from '../../src/ai/heuristic.ts';
import { NEUTRAL } from '../../src/ai/temper.ts';
import {
  type Action,
  fateOf,
  owing,
  type Position,
  type Scenario,
  type Seat,
  startPosition,
  viewFrom,
} from '../../src/engine/index.ts';
import { STRATEGY_NAMES, strategist } from '../../src/lab/strategies.ts';
import type { Picker } from '../../src/seats/controller.ts';
import { Draws } from '../../src/seats/draws.ts';
import { fate } from '../../src/seats/fate.ts';
import { human } from '../../src/seats/human.ts';
import { reckoning } from '../../src/seats/reckoning.ts';
import { recorded } from '../../src/seats/record.ts';
import { effort } from '../effort.ts';
import { otherWorld } from '../engine/other-world.ts';
import { anyPosition, anyWalk, generator, levelOf, setupOf } from '../fixture.ts';
import { briskPicker, randomPicker } from './pickers.ts';

const SEED = 77;
/** The historical temper of a level's first patron. */
function temperOf({ people }: Scenario) {
  const [first] = people;
  if (first?.role !== 'patron') throw new Error('the first in a level is a patron');
  return first.temper;
}

const STRATEGISTS = STRATEGY_NAMES.map(name => strategist(name, NEUTRAL, SEED));
const overdoing: Picker = (view, roll) =>
  STRATEGISTS[(view.turn + view.phase.length) % STRATEGISTS.length]!(view, roll);

/** Every computer player: a new one is tested by being listed. */
const PICKERS: readonly { readonly name: string; readonly picker: Picker }[] = [
  { name: 'a random player', picker: randomPicker },
  { name: 'a brisk player', picker: briskPicker },
  { name: 'the computer player', picker: view => createHeuristic(temperOf(view.scenario), SEED)(view).action },
  { name: 'whoever overdoes one thing, another in every phase and turn', picker: overdoing },
];

const ask = (picker: Picker, position: Position, seat: Seat): Action => {
  const draws = new Draws(SEED);
  let nth = 0;
  return picker(viewFrom(position, seat), sides => draws.roll(position, seat, sides, nth++));
};

describe.each(PICKERS)('$name', ({ picker }) => {
  test('chooses the same in two worlds that look the same to it, and one of its options', () => {
    for (let seed = 0; seed < effort(60, 1000); seed++) {
      const here = anyPosition(seed);
      const { patrons } = here.game.scenario;
      for (const seat of owing(here).filter(debtor => debtor < patrons)) {
        const view = viewFrom(here, seat);
        if (view.options.length === 0) continue;
        const chosen = ask(picker, here, seat);
        expect(view.options).toContainEqual(chosen);
        expect(ask(picker, otherWorld(here, seat, generator(seed)), seat)).toEqual(chosen);
      }
    }
  });
});

describe('the house', () => {
  test('decides for fate and for everyone who has a reckoning, as the odds allow', () => {
    for (let seed = 0; seed < effort(60, 1000); seed++) {
      const position = anyPosition(seed);
      const { scenario } = position.game;
      const past = { position, actions: [], draws: new Draws(SEED) };
      for (const seat of owing(position)) {
        if (seat < scenario.patrons) continue;
        const house = seat === fateOf(scenario) ? fate : reckoning;
        expect(viewFrom(position, seat).options).toContainEqual(house.choose(past, seat));
      }
    }
  });

  test('has no reckoning for a patron', () => {
    const position = startPosition(levelOf('1953'), setupOf(levelOf('1953'), '5'));
    expect(() => reckoning.choose({ position, actions: [], draws: new Draws(SEED) }, 0 as Seat)).toThrow(
      /no reckoning/,
    );
  });
});

describe('a record', () => {
  const steps = [...anyWalk(2).steps];
  const actions = steps.map(({ action }) => action);
  const draws = new Draws(SEED);

  test('does again what was done, and ends where it ends', () => {
    const controller = recorded(actions);
    for (const { ply, before: position, action } of steps)
      if (ply % 31 === 0)
        expect(controller.choose({ position, actions: actions.slice(0, ply), draws }, action.seat)).toBe(action);
    const { after: position } = steps[steps.length - 1]!;
    expect(() => controller.choose({ position, actions, draws }, 0 as Seat)).toThrow(/no action \d+ of seat 0/);
  });
});

describe('a person', () => {
  const here = startPosition(levelOf('1953'), setupOf(levelOf('1953'), '5'));
  const view = viewFrom(here, 0 as Seat);
  const action: Action = { type: 'seal', seat: 0 as Seat };

  test('is offered a view, and answers once', async () => {
    const offered: unknown[] = [];
    const person = human(it => offered.push(it));
    expect(person.answer(action)).toBe(false);
    const answer = person.choose(view, new AbortController().signal, () => 0);
    expect(offered).toEqual([view]);
    expect(person.answer(action)).toBe(true);
    expect(person.answer(action)).toBe(false);
    expect(await answer).toBe(action);
    expect(offered).toEqual([view, undefined]);
  });

  test('is let go when the answer is no longer wanted', async () => {
    const offered: unknown[] = [];
    const person = human(it => offered.push(it));
    const stop = new AbortController();
    const answer = person.choose(view, stop.signal, () => 0);
    stop.abort(new Error('paused'));
    await expect(answer).rejects.toThrow('paused');
    expect(offered).toEqual([view, undefined]);
    expect(person.answer(action)).toBe(false);
    await expect(person.choose(view, stop.signal, () => 0)).rejects.toThrow('paused');
    expect(offered).toHaveLength(2);
  });
});
