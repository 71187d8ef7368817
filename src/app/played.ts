import {
  type Action,
  fromWire,
  type GameRecord,
  isLegal,
  type Misfit,
  type Position,
  type Scenario,
  type Seat,
  startPosition,
  witness,
} from '../engine/index.ts';
import type { Deal, Step } from './session.ts';

/** A game that was played, however it comes here: all that its debrief is made of. A session is one. */
export interface Played {
  readonly deal: Pick<Deal, 'scenario' | 'setup' | 'seats' | 'left'> & {
    /** Not known of a game that comes from a record: what the computer's patrons thought cannot be asked again then. */
    readonly seed?: number;
  };
  readonly steps: readonly Step[];
  readonly position: Position;
}

/** A record laid out step by step, as far as it fits the rules. */
export interface Replayed {
  readonly steps: readonly Step[];
  readonly end: Position;
  /** Why it does not go on, if the rules do not let it. */
  readonly misfit: Misfit | undefined;
}

/** Why an action cannot be played, or the action. */
function readAction(here: Position, wire: GameRecord['actions'][number]): Action | string {
  try {
    const action = fromWire(here.game.scenario, wire);
    return isLegal(here, action) ? action : `illegal in ${here.phase}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Throws if the level does not know the setup. */
export function stepsOf(scenario: Scenario, record: Pick<GameRecord, 'setup' | 'actions'>): Replayed {
  const steps: Step[] = [];
  let here = startPosition(scenario, record.setup);
  for (const [ply, wire] of record.actions.entries()) {
    const action = readAction(here, wire);
    if (typeof action === 'string') return { steps, end: here, misfit: { ply, problem: action } };
    const { after, events, account, counsel } = witness(here, action);
    steps.push({ before: here, action, events, account, counsel });
    here = after;
  }
  return { steps, end: here, misfit: undefined };
}

/** A record as a game that persons played: `seats` are the ids of their men. */
export function playedOf(
  scenario: Scenario,
  { setup, actions, left }: Pick<GameRecord, 'setup' | 'actions' | 'left'>,
  seats: readonly string[],
): Played & Pick<Replayed, 'misfit'> {
  const { steps, end, misfit } = stepsOf(scenario, { setup, actions });
  const chairs = seats
    .map(id => scenario.people.findIndex(person => person.id === id) as Seat)
    .filter(seat => seat >= 0)
    .sort((a, b) => a - b);
  return { deal: { scenario, setup, seats: [...new Set(chairs)], left }, steps, position: end, misfit };
}
