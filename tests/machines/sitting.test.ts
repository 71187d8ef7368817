import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import {
  type Action,
  fateOf,
  isOver,
  owing,
  recordOf,
  replay,
  type Seat,
  type View,
  witness,
} from '../../src/engine/index.ts';
import { type Sitting, sittingMachine } from '../../src/machines/sitting.ts';
import type { Step } from '../../src/machines/take-back.ts';
import type { Chair, Controller } from '../../src/seats/controller.ts';
import { human } from '../../src/seats/human.ts';
import { playOut } from '../../src/seats/play-out.ts';
import { recorded } from '../../src/seats/record.ts';
import { seating } from '../../src/seats/seating.ts';
import { everySeat, levelOf, patronsOf, setupOf } from '../fixture.ts';
import { briskComputer, briskPicker } from '../seats/pickers.ts';

const scenario = levelOf('first-night');
const setup = setupOf(scenario, '1');
const patrons = patronsOf(scenario);
const [me] = patrons as [Seat];

const with_ = (chair: Chair, ...seats: readonly Seat[]) =>
  seating(
    scenario,
    new Map([...patrons.map(p => [p, briskComputer] as const), ...seats.map(s => [s, chair] as const)]),
  );
const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  ...{ scenario, setup, seed: 1, chairs: with_(briskComputer) },
  ...more,
});
const begin = (input: Sitting, machine = sittingMachine) => createActor(machine, { input }).start();
const finish = (actor: ReturnType<typeof begin>) => waitFor(actor, s => s.status === 'done', { timeout: 20_000 });

/** A person who waits until the test answers for him. */
const someone = () => {
  const offered: (View | undefined)[] = [];
  const person = human(view => offered.push(view));
  return { person, chair: { by: 'person', controller: person } satisfies Chair, offered, shown: () => offered.at(-1) };
};

describe('a sitting of computers', () => {
  test('plays to the end, and keeps a record that replays to the same position', async () => {
    const { context } = await finish(begin(sitting()));
    expect(isOver(context.position)).toBe(true);
    const again = replay(scenario, recordOf(scenario, setup, context.actions));
    expect(again.misfit).toBeUndefined();
    expect(again.positions.at(-1)).toEqual(context.position);
  });

  test('plays what the simulation plays from the same seed', async () => {
    for (const seed of [1, 2, 3]) {
      const { context } = await finish(begin(sitting({ seed })));
      const actions: Action[] = [];
      const { position } = playOut(
        scenario,
        setup,
        seed,
        patrons.map(() => briskPicker),
        (_here, action) => actions.push(action),
      );
      expect(context.actions).toEqual(actions);
      expect(context.position).toEqual(position);
    }
  });

  test('shows every step, so that it can be witnessed', async () => {
    const shown: Step[] = [];
    const machine = sittingMachine.provide({
      actors: { show: fromPromise<void, Step>(async ({ input }) => void shown.push(input)) },
    });
    const { context } = await finish(begin(sitting(), machine));
    expect(shown.map(({ action }) => action)).toEqual(context.actions);
    for (const { before, action, after } of shown) expect(witness(before, action).after).toEqual(after);
  });

  test('goes on from a save as if it had not been interrupted', async () => {
    const { context } = await finish(begin(sitting()));
    for (const ply of [0, 150, context.actions.length - 20]) {
      const resumed = await finish(begin(sitting({ actions: context.actions.slice(0, ply) })));
      expect(resumed.context.actions).toEqual(context.actions);
    }
  });

  test('replays a record in which every seat is played by the record', async () => {
    const { context } = await finish(begin(sitting()));
    const history: Chair = { by: 'house', controller: recorded(context.actions) };
    const chairs = seating(scenario, new Map(everySeat(scenario).map(seat => [seat, history])));
    const again = await finish(begin(sitting({ chairs, seed: 99 })));
    // Within a round it asks in the order of seats, and not of the record: that is the same game.
    expect(again.context.position).toEqual(context.position);
    expect(new Set(again.context.actions)).toEqual(new Set(context.actions));
  });
});

describe('people', () => {
  test('are asked last, with their own view, and the answer is played', async () => {
    const { chair, shown, person } = someone();
    const actor = begin(sitting({ chairs: with_(chair, me) }));
    await waitFor(actor, () => shown() !== undefined);
    const { position } = actor.getSnapshot().context;
    expect(owing(position)).toEqual([me]);
    expect(shown()).toMatchObject({ seat: me, owes: true });
    const action = shown()!.options[0]!;
    expect(person.answer(action)).toBe(true);
    expect(shown()).toBeUndefined();
    expect(person.answer(action)).toBe(false);
    await waitFor(actor, s => s.context.actions.at(-1) === action);
    actor.stop();
  });

  test('who owe at the same time are offered at the same time; the slower are asked anew', async () => {
    const [a, b] = [someone(), someone()];
    const chairs = with_(a.chair, me).map((chair, seat) => (seat === 1 ? b.chair : chair));
    const actor = begin(sitting({ chairs }));
    for (;;) {
      await waitFor(actor, () => a.shown() !== undefined || b.shown() !== undefined);
      if (a.shown() && b.shown()) break;
      const { person, shown } = a.shown() ? a : b;
      person.answer(shown()?.options.at(-1) as Action);
      await waitFor(actor, s => s.value !== 'showing' && shown() === undefined);
    }
    const before = b.offered.length;
    a.person.answer(a.shown()!.options[0]!);
    await waitFor(actor, () => b.offered.length > before + 1);
    expect(b.offered.slice(before, before + 2)).toEqual([undefined, expect.objectContaining({ seat: 1 })]);
    actor.stop();
  });

  test('are let go when the game is paused, and asked again when it goes on', async () => {
    const { chair, shown } = someone();
    const actor = begin(sitting({ chairs: with_(chair, me) }));
    await waitFor(actor, () => shown() !== undefined);
    actor.send({ type: 'pause' });
    expect(actor.getSnapshot().value).toBe('paused');
    expect(shown()).toBeUndefined();
    actor.send({ type: 'resume' });
    await waitFor(actor, () => shown() !== undefined);
    actor.stop();
  });
});

describe('an answer that is not legal', () => {
  const answers = (choose: Controller['choose']): Chair => ({ by: 'computer', controller: { choose } });
  test.each([
    {
      because: 'it is no option',
      chair: answers(async view => ({ type: 'seal', seat: view.seat })),
      error: /illegal in division/,
    },
    {
      because: 'it is another seat’s',
      chair: answers(async view => ({ ...view.options[0]!, seat: 1 as Seat })),
      error: /seat \d answered for seat/,
    },
    {
      because: 'the player failed',
      chair: answers(async () => Promise.reject(new Error('out of ideas'))),
      error: /out of ideas/,
    },
  ])('breaks the sitting and leaves the game as it was: $because', async ({ chair, error }) => {
    const broken = await waitFor(begin(sitting({ chairs: with_(chair, ...patrons) })), s => s.matches('broken'));
    expect(String(broken.context.error)).toMatch(error);
    expect(replay(scenario, recordOf(scenario, setup, broken.context.actions)).positions.at(-1)).toEqual(
      broken.context.position,
    );
  });

  test('may be given again', async () => {
    let failures = 1;
    const chair = answers(async (view, _, roll) => {
      if (failures-- > 0) throw new Error('not now');
      return briskPicker(view, roll);
    });
    const actor = begin(sitting({ chairs: with_(chair, me) }));
    await waitFor(actor, s => s.matches('broken'));
    actor.send({ type: 'retry' });
    const { context } = await finish(actor);
    expect(context.error).toBeUndefined();
    expect(context.actions).toEqual((await finish(begin(sitting()))).context.actions);
  });

  test('is also one that fails to be shown: the step stays played', async () => {
    let failures = 1;
    const machine = sittingMachine.provide({
      actors: {
        show: fromPromise<void, Step>(async () => {
          if (failures-- > 0) throw new Error('no board');
        }),
      },
    });
    const actor = begin(sitting(), machine);
    const broken = await waitFor(actor, s => s.matches('broken'));
    expect(broken.context.actions).toHaveLength(1);
    actor.send({ type: 'retry' });
    await finish(actor);
  });
});

test('every chair that nobody takes is the house’s, but a patron’s', () => {
  expect(
    with_(briskComputer)
      .slice(scenario.patrons)
      .every(({ by }) => by === 'house'),
  ).toBe(true);
  expect(with_(briskComputer)).toHaveLength(fateOf(scenario) + 1);
  expect(() => seating(scenario, new Map())).toThrow(/nobody plays/);
});
