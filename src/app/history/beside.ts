import type { Phase } from '../../engine/chart.ts';
import { resultOf } from '../../engine/index.ts';
import type { Names } from '../../panels/names.ts';
import type { HistoryText, Text } from '../../text/index.ts';
import { seenFrom } from '../moments.ts';
import type { Session } from '../session.ts';
import { eachOnce, linesOf } from './eyes.ts';
import { isAfterTurns } from './frames.ts';
import type { Reel } from './reel.ts';

/** A game that left a record, laid beside it. */

/** What came about in one turn, in both. */
export interface BesideTurn {
  readonly turn: number;
  readonly record: readonly string[];
  readonly yours: readonly string[];
}
export interface Beside {
  /** The last step of the record that was kept; undefined if none was. */
  readonly from: string | undefined;
  readonly turns: readonly BesideTurn[];
  /** Of the record. */
  readonly ending: string;
}

/** What of a game is set beside the steps of a record: what was decided, who went over to whom, and who fell. */
const TELLING: ReadonlySet<string> = new Set([
  'accepted',
  'refused',
  'befell',
  'freed',
  'sentAway',
  'excluded',
  'confided',
  'replied',
  'warned',
  'removed',
  'carried',
  'rejected',
  'arrested',
  'struck',
  'backfired',
  'demoted',
  'fell',
  'custody',
  'rewarded',
  'cheated',
  'mutiny',
  'ranksSpared',
  'ranksPurged',
  'pleaGranted',
  'pleaRefused',
  'verdict',
  'chapter',
]);

/** After the last turn. */
const AFTER = Number.POSITIVE_INFINITY;
const placeOf = (turn: number, phase: Phase | undefined): number =>
  phase !== undefined && isAfterTurns(phase) ? AFTER : turn;

function recordLines({ steps, history }: Reel, ply: number, told: HistoryText): Map<number, string[]> {
  const turns = new Map<number, string[]>();
  history.forEach(({ step }, at) => {
    // A step is told where it begins.
    if (step === undefined || at < ply || history[at - 1]?.step === step) return;
    const { phase, game } = steps[at]!.before;
    const place = placeOf(game.turn, phase);
    turns.set(place, [...(turns.get(place) ?? []), told.steps[step]?.title ?? step]);
  });
  return turns;
}

function ownLines({ steps }: Session, ply: number, text: Text, names: Names): Map<number, string[]> {
  const turns = new Map<number, string[]>();
  for (const item of seenFrom(steps, 'all', ply)) {
    if (!TELLING.has(item.event.event)) continue;
    const key = placeOf(item.turn, steps[item.ply]?.before.phase);
    turns.set(key, [...(turns.get(key) ?? []), ...linesOf([item], text, names)]);
  }
  return new Map([...turns].map(([turn, lines]) => [turn, eachOnce(lines)]));
}

/** Both, turn by turn, from where the game left the record at an action. */
export function besideOf(
  session: Session,
  base: Reel,
  ply: number,
  told: HistoryText,
  text: Text,
  names: Names,
): Beside {
  const record = recordLines(base, ply, told);
  const yours = ownLines(session, ply, text, names);
  const turns = [...new Set([...record.keys(), ...yours.keys()])].sort((a, b) => a - b);
  const kept = base.history.slice(0, ply).findLast(({ step }) => step !== undefined)?.step;
  return {
    from: told.steps[kept ?? '']?.title,
    turns: turns.map(turn => ({ turn, record: record.get(turn) ?? [], yours: yours.get(turn) ?? [] })),
    ending: resultOf(base.end.game).ending,
  };
}
