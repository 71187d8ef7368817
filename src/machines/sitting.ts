import { assign, fromPromise, setup } from 'xstate';
import {
  type Action,
  advance,
  fateOf,
  isOver,
  type Position,
  type Scenario,
  type Seat,
  type Setup,
  scratch,
  startPosition,
} from '../engine/index.ts';
import type { Chair } from '../seats/controller.ts';
import { drawsAfter } from '../seats/draws.ts';
import { type Asking, askSeats } from './ask.ts';
import { type Step, takeBack } from './take-back.ts';

/** What a sitting begins with. */
export interface Sitting {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly seed: number;
  /** By seat. */
  readonly chairs: readonly Chair[];
  /** A game that is taken up again: what was played so far, which must be legal. */
  readonly actions?: readonly Action[];
}

/** A game under way. Its record is `recordOf(scenario, setup, actions)`. */
interface Table extends Asking {
  readonly start: Position;
  readonly seed: number;
  /** The steps since fate last acted: all that could be taken back. */
  readonly recent: readonly Step[];
  /** The step played last in this sitting: what is being shown. */
  readonly last: Step | undefined;
  /** Why the sitting is broken. */
  readonly error: unknown;
}

function lay({ scenario, setup, seed, chairs, actions = [] }: Sitting): Table {
  const start = startPosition(scenario, setup);
  const position = scratch(start);
  for (const action of actions) advance(position, action);
  const draws = drawsAfter(seed, start, actions);
  return { start, seed, chairs, position, actions, draws, recent: [], last: undefined, error: undefined };
}

/** The seat of the only person at the table; undefined if there are none or several: then nothing is taken back. */
function alone({ chairs }: Table): Seat | undefined {
  const first = chairs.findIndex(({ by }) => by === 'person');
  return first >= 0 && chairs.findLastIndex(({ by }) => by === 'person') === first ? (first as Seat) : undefined;
}
const backTo = (table: Table): number | undefined => {
  const seat = alone(table);
  return seat === undefined ? undefined : takeBack(table.recent, seat);
};

/** Whether one who plays alone may now take back what he sealed last. */
export const mayTakeBack = (table: Table): boolean => backTo(table) !== undefined;

function add(table: Table, step: Step): Partial<Table> {
  const { before, action, after } = step;
  table.draws.note(before, action.seat);
  const byFate = action.seat === fateOf(before.game.scenario);
  return {
    position: after,
    actions: [...table.actions, action],
    recent: byFate ? [] : [...table.recent, step],
    last: step,
  };
}

function goBack(table: Table): Partial<Table> {
  const index = backTo(table);
  if (index === undefined) return {};
  const step = table.recent[index] as Step;
  const actions = table.actions.slice(0, index - table.recent.length);
  return {
    position: step.before,
    actions,
    recent: table.recent.slice(0, index),
    last: undefined,
    draws: drawsAfter(table.seed, table.start, actions),
  };
}

/**
 * A sitting: ask who owes a decision, let the turn decide on it, show what happened, ask again. `show` is the app's: it is
 * given each step and may take its time over it. Broken, it keeps the error and the game as it stood, and may be retried.
 */
export const sittingMachine = setup({
  types: {} as {
    context: Table;
    input: Sitting;
    events: { type: 'pause' } | { type: 'resume' } | { type: 'retry' } | { type: 'takeBack' };
  },
  actors: { ask: askSeats, show: fromPromise<void, Step>(async () => {}) },
  guards: {
    over: ({ context }) => isOver(context.position),
    mayTakeBack: ({ context }) => mayTakeBack(context),
  },
  actions: {
    play: assign(({ context }, step: Step) => add(context, step)),
    takeBack: assign(({ context }) => goBack(context)),
    forgetError: assign({ error: undefined }),
  },
}).createMachine({
  id: 'sitting',
  context: ({ input }) => lay(input),
  initial: 'asking',
  states: {
    asking: {
      always: { guard: 'over', target: 'over' },
      on: { pause: 'paused', takeBack: { guard: 'mayTakeBack', target: 'asking', reenter: true, actions: 'takeBack' } },
      invoke: {
        src: 'ask',
        input: ({ context }) => context,
        onDone: { target: 'showing', actions: { type: 'play', params: ({ event }) => event.output } },
        onError: { target: 'broken', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    showing: {
      on: { pause: 'paused', takeBack: { guard: 'mayTakeBack', target: 'asking', actions: 'takeBack' } },
      invoke: {
        src: 'show',
        input: ({ context }) => context.last as Step,
        onDone: 'asking',
        onError: { target: 'broken', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    paused: { on: { resume: 'asking', takeBack: { guard: 'mayTakeBack', actions: 'takeBack' } } },
    broken: { on: { retry: { target: 'asking', actions: 'forgetError' } } },
    over: { type: 'final' },
  },
});
