import type { GameRecord, Left, Position, Scenario } from '../../engine/index.ts';
import type { HistoricalRecord, Sourcing } from '../../levels/record.ts';
import { type Replayed, stepsOf } from '../played.ts';
import { type Frame, framesOf } from './frames.ts';

/** A game laid out to be watched: all that was done in it, what came of each, and how it is cut into frames. */
export interface Reel extends Replayed {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly frames: readonly Frame[];
  /** The evidence of its first actions: all of them in a history, those before it parted from one in a game that did. */
  readonly history: readonly Sourcing[];
  /** The records that it follows, each up to an action, the first that it left first; none that has been made anew since. */
  readonly line: readonly Left[];
  /** The steps of the record that it parted from. */
  readonly there: ReadonlySet<string>;
}

/** The same for the same actions, in whichever order their fields stand. */
const textOf = (actions: GameRecord['actions']): string =>
  JSON.stringify(actions.map(action => Object.entries(action).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Whether a record is still what a game kept of it: it may have been made anew since. */
export const isKept = ({ actions, left }: GameRecord, base: HistoricalRecord): boolean =>
  left !== undefined && textOf(actions.slice(0, left.ply)) === textOf(base.actions.slice(0, left.ply));

/**
 * Plays a record as far as it fits, and cuts it into frames for all eyes. `base` is the record that it parted from, if it did and
 * that is known. Throws if the level does not know its setup.
 */
export function reelOf(scenario: Scenario, record: GameRecord | HistoricalRecord, base?: HistoricalRecord): Reel {
  const game = stepsOf(scenario, record);
  const { left } = record;
  const kept = left !== undefined && base !== undefined && isKept(record, base) ? base : undefined;
  const history = 'history' in record ? record.history : (kept?.history.slice(0, left?.ply ?? 0) ?? []);
  // What the other had left in its turn, up to where either of them did.
  const earlier = kept?.left === undefined ? [] : [{ ...kept.left, ply: Math.min(kept.left.ply, left?.ply ?? 0) }];
  return {
    scenario,
    record,
    ...game,
    frames: framesOf(game.steps, game.end, history),
    history,
    line: kept === undefined || left === undefined ? [] : [...earlier, left],
    there: new Set(kept?.history.flatMap(({ step }) => step ?? [])),
  };
}

/** The reels of records that come with the game, which are asked for again and again. */
const reels = new WeakMap<HistoricalRecord, Reel>();
/** The same, laid out once. */
export function reelOfRecord(scenario: Scenario, record: HistoricalRecord, base?: HistoricalRecord): Reel {
  const known = reels.get(record) ?? reelOf(scenario, record, base);
  reels.set(record, known);
  return known;
}

/** Where a reel stands before an action; at the end, after all. */
export const positionAt = ({ steps, end }: Reel, ply: number): Position => steps[ply]?.before ?? end;
