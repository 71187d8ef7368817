import { assign, createActor, setup } from 'xstate';
import {
  type Action,
  copyGame,
  type Draft,
  EFFECTS,
  type Game,
  GUARDS,
  isOption,
  type Phase,
  type Position,
  ruleOf,
  TURN,
} from '../engine/index.ts';

const mapTable = <K extends string, A, B>(table: Record<K, A>, f: (entry: A) => B) =>
  Object.fromEntries(Object.entries<A>(table).map(([key, entry]) => [key, f(entry)])) as Record<K, B>;

/** Whatever writes, writes to a copy: a snapshot that somebody keeps stays as it is. */
const write = (f: (draft: Draft, action: Action) => void) =>
  assign<Game, Action, undefined, Action, never>(({ context, event }) => {
    const draft = copyGame(context);
    f(draft, event);
    return draft;
  });

/** The authority on whose turn it is. It runs the chart and decides nothing of its own. */
export const turnMachine = setup({
  types: {} as { context: Game; events: Action; input: Game },
  guards: {
    legal: ({ context, event }, { phase }: { readonly phase: string }) => isOption(phase as Phase, context, event),
    ...mapTable(
      GUARDS,
      guard =>
        ({ context }: { context: Game }) =>
          guard(context),
    ),
  },
  actions: {
    play: write((draft, action) => ruleOf(action.type).play(draft, action)),
    ...mapTable(EFFECTS, effect => write(effect)),
  },
}).createMachine({ id: 'turn', ...TURN, context: ({ input }) => input });

/** A save, an undo and a replay cursor are each only a position. */
export const snapshotOf = ({ phase, game }: Position) => turnMachine.resolveState({ value: phase, context: game });
type Snapshot = ReturnType<typeof snapshotOf>;

export const positionOf = ({ value, context }: Snapshot): Position => ({ phase: value, game: context });

/**
 * What a transition has to belong to, though it asks nothing of it: an actor that never starts. XState's own `transition` makes
 * one each time, with the beginning of a game that nobody plays, at half of what a decision costs.
 */
const self = createActor(turnMachine, { input: undefined as never });
const nothing = () => {};
const SCOPE = {
  ...{ self, system: self.system, id: '', sessionId: '' },
  ...{ logger: nothing, defer: nothing, emit: nothing, stopChild: nothing, actionExecutor: nothing },
};

/** The position after `action`, as the machine decides it. Throws if the machine refuses the action. */
export function decide(position: Position, action: Action): Position {
  const before = snapshotOf(position);
  const after = turnMachine.transition(before, action, SCOPE);
  // An action that no phase admits or no guard lets through leaves the very same game behind.
  if (after.context === before.context) throw new Error(`illegal in ${position.phase}: ${JSON.stringify(action)}`);
  return positionOf(after);
}
