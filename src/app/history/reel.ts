import {
  type Action,
  fromWire,
  type GameRecord,
  isLegal,
  type Misfit,
  type Position,
  type Scenario,
  startPosition,
  witness,
} from '../../engine/index.ts';
import type { HistoricalRecord, Sourcing } from '../../levels/record.ts';
import type { Step } from '../session.ts';
import { type Frame, framesOf } from './frames.ts';

/** A game laid out to be watched: all that was done in it, what came of each, and how it is cut into frames. */
export interface Reel {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly steps: readonly Step[];
  readonly end: Position;
  readonly frames: readonly Frame[];
  /** Why it does not go on, if the rules do not let it. */
  readonly misfit: Misfit | undefined;
  /** The evidence of its first actions: all of them in a history, those before it parted from one in a game that did. */
  readonly history: readonly Sourcing[];
  /** The steps of the record that it parted from. */
  readonly there: ReadonlySet<string>;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why an action cannot be played, or the action. */
function readAction(here: Position, wire: GameRecord['actions'][number]): Action | string {
  try {
    const action = fromWire(here.game.scenario, wire);
    return isLegal(here, action) ? action : `illegal in ${here.phase}`;
  } catch (error) {
    return reason(error);
  }
}

/** The same for the same actions, in whichever order their fields stand. */
const textOf = (actions: GameRecord['actions']): string =>
  JSON.stringify(actions.map(action => Object.entries(action).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Whether a record is still what a game kept of it: it may have been made anew since. */
const isKept = ({ actions, left }: GameRecord, base: HistoricalRecord): boolean =>
  left !== undefined && textOf(actions.slice(0, left.ply)) === textOf(base.actions.slice(0, left.ply));

/**
 * Plays a record as far as it fits, and cuts it into frames for all eyes. `base` is the record that it parted from, if it did and
 * that is known. Throws if the level does not know its setup.
 */
export function reelOf(scenario: Scenario, record: GameRecord | HistoricalRecord, base?: HistoricalRecord): Reel {
  const steps: Step[] = [];
  let here = startPosition(scenario, record.setup);
  let misfit: Misfit | undefined;
  for (const [ply, wire] of record.actions.entries()) {
    const action = readAction(here, wire);
    if (typeof action === 'string') {
      misfit = { ply, problem: action };
      break;
    }
    const { after, events, account, counsel } = witness(here, action);
    steps.push({ before: here, action, events, account, counsel });
    here = after;
  }
  const kept = base !== undefined && isKept(record, base) ? base.history : [];
  const there = new Set(kept.flatMap(({ step }) => step ?? []));
  const history = 'history' in record ? record.history : kept.slice(0, record.left?.ply ?? 0);
  return { scenario, record, steps, end: here, frames: framesOf(steps, here, history), misfit, history, there };
}

/** Where a reel stands before an action; at the end, after all. */
export const positionAt = ({ steps, end }: Reel, ply: number): Position => steps[ply]?.before ?? end;
