import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import {
  type Action,
  apply,
  fateOf,
  isOver,
  owing,
  type Position,
  type Seat,
  type View,
} from '../../src/engine/index.ts';
import { mayTakeBack, sittingMachine } from '../../src/machines/sitting.ts';
import { type Step, takeBack } from '../../src/machines/take-back.ts';
import type { Chair } from '../../src/seats/controller.ts';
import { human } from '../../src/seats/human.ts';
import { seating } from '../../src/seats/seating.ts';
import { anyWalk, levelOf, patronsOf, setupOf } from '../fixture.ts';
import { briskComputer } from '../seats/pickers.ts';

const me = 0 as Seat;
const other = 1 as Seat;

/** The steps of a walk, up to the first for which `here` holds, with it. */
function stepsTo(here: (step: Step) => boolean): Step[] {
  for (let seed = 0; seed < 50; seed++) {
    const steps: Step[] = [];
    for (const { before, action, after } of anyWalk(seed).steps) {
      steps.push({ before, action, after });
      if (here(steps[steps.length - 1]!)) return steps;
    }
  }
  throw new Error('no such step in fifty games');
}
const isSealOf = (seat: Seat) => (step: Step) => step.action.type === 'seal' && step.action.seat === seat;
const then = (steps: readonly Step[], action: Action): Step[] => {
  const { after: before } = steps.at(-1) as Step;
  return [...steps, { before, action, after: apply(before, action) }];
};

describe('one’s own seal', () => {
  const sealed = stepsTo(
    step => isSealOf(me)(step) && owing(step.after).includes(other) && step.after.phase === 'orders',
  );

  test('may be taken back while others are still at their orders', () => {
    expect(takeBack(sealed, me)).toBe(sealed.length - 1);
    expect(takeBack(then(sealed, { type: 'seal', seat: other }), me)).toBe(sealed.length - 1);
  });

  test('takes back nothing for another', () => {
    const before = sealed.slice(0, -1);
    expect(takeBack(sealed, other)).toBe(takeBack(before, other));
  });

  test('stays when fate has acted since', () => {
    const fated = stepsTo(({ before, action }) => before.phase === 'resolution' && action.type === 'draw');
    for (const seat of [0, 1, 2] as Seat[]) expect(takeBack(fated, seat)).toBeUndefined();
    expect(fated.at(-1)?.action.seat).toBe(fateOf((fated.at(-1) as Step).before.game.scenario));
  });

  test('stays when a round has been opened since', () => {
    const opened = stepsTo(({ before, after }) => before.phase === 'ballot' && after.phase !== 'ballot');
    for (const seat of [0, 1, 2] as Seat[]) expect(takeBack(opened, seat)).toBeUndefined();
  });

  test('stays when a sign has come since', () => {
    const step = sealed[sealed.length - 1]!;
    const sign = { turn: 1, sign: 'report', about: other, other: me, leans: 0 } as const;
    const signs = [[sign], ...step.after.game.signs.slice(1)] as unknown as Position['game']['signs'];
    const told: Step = {
      before: step.after,
      action: { type: 'seal', seat: other },
      after: { phase: 'orders', game: { ...step.after.game, signs } },
    };
    expect(takeBack([...sealed, told], me)).toBeUndefined();
  });
});

test('there is nothing to take back at the start', () => {
  expect(takeBack([], me)).toBeUndefined();
});

describe('at the table', () => {
  const scenario = levelOf('first-night');
  const setup = setupOf(scenario, '1');
  /** Seals as soon as it may, and says what it saw before. */
  const table = (people: readonly Seat[], show = async () => {}) => {
    const seen: View[] = [];
    const persons = people.map(seat => {
      const person = human(view => {
        if (view === undefined) return;
        seen.push(view);
        const options = view.options.filter(({ type }) => type === 'seal' || type === 'pass' || type === 'send');
        queueMicrotask(() => person.answer((options[0] ?? view.options[0]) as Action));
      });
      return [seat, { by: 'person', controller: person } satisfies Chair] as const;
    });
    const chairs = seating(
      scenario,
      new Map([...patronsOf(scenario).map(p => [p, briskComputer] as const), ...persons]),
    );
    const machine = sittingMachine.provide({ actors: { show: fromPromise<void, Step>(show) } });
    return { actor: createActor(machine, { input: { scenario, setup, seed: 4, chairs } }).start(), seen };
  };

  test('who plays alone goes back before his seal, and nothing is rolled anew', async () => {
    const { actor } = table([me]);
    let taken: readonly Action[] | undefined;
    actor.subscribe(({ context, value }) => {
      if (taken || value !== 'showing' || !mayTakeBack(context) || context.last?.action.type !== 'seal') return;
      taken = context.actions;
      actor.send({ type: 'takeBack' });
    });
    await waitFor(actor, s => s.status === 'done', { timeout: 20_000 });
    expect(taken).toBeDefined();
    const straight = table([me]).actor;
    const { context } = await waitFor(straight, s => s.status === 'done', { timeout: 20_000 });
    expect(actor.getSnapshot().context.actions).toEqual(context.actions);
    expect(isOver(context.position)).toBe(true);
  });

  test('who shares the table does not', async () => {
    const { actor } = table([me, other]);
    let could = false;
    actor.subscribe(({ context }) => {
      could ||= mayTakeBack(context);
    });
    await waitFor(actor, s => s.status === 'done', { timeout: 20_000 });
    expect(could).toBe(false);
  });
});
