import type { Person } from '../../engine/index.ts';
import { resultOf } from '../../engine/index.ts';
import type { HistoricalRecord } from '../../levels/record.ts';
import type { Names } from '../../panels/names.ts';
import type { HistoryText, Text } from '../../text/index.ts';
import { seenFrom } from '../moments.ts';
import type { Session } from '../session.ts';
import { eachOnce, linesOf } from './eyes.ts';
import { type Reel, reelOf } from './reel.ts';

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
  readonly ending: string;
  readonly winner: Person;
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
const AFTERWARDS: ReadonlySet<string> = new Set([
  'settlement',
  'pleas',
  'audience',
  'plenum',
  'verdict',
  'epilogue',
  'over',
]);

const recordLines = ({ frames }: Reel, ply: number, told: HistoryText): Map<number, string[]> => {
  const turns = new Map<number, string[]>();
  for (const { from, sourcing, turn, phase } of frames) {
    const title = told.steps[sourcing?.step ?? '']?.title;
    if (title === undefined || from < ply) continue;
    const key = AFTERWARDS.has(phase) ? AFTER : turn;
    turns.set(key, [...(turns.get(key) ?? []), title]);
  }
  return turns;
};

function ownLines({ steps }: Session, ply: number, text: Text, names: Names): Map<number, string[]> {
  const turns = new Map<number, string[]>();
  for (const item of seenFrom(steps, 'all', ply)) {
    if (!TELLING.has(item.event.event)) continue;
    const key = AFTERWARDS.has(steps[item.ply]?.before.phase ?? '') ? AFTER : item.turn;
    turns.set(key, [...(turns.get(key) ?? []), ...linesOf([item], text, names)]);
  }
  return new Map([...turns].map(([turn, lines]) => [turn, eachOnce(lines)]));
}

/** Both, turn by turn, from where the game left the record. */
export function besideOf(
  session: Session,
  base: HistoricalRecord,
  told: HistoryText,
  text: Text,
  names: Names,
): Beside {
  const { deal } = session;
  const ply = deal.left?.ply ?? 0;
  const reel = reelOf(deal.scenario, base);
  const record = recordLines(reel, ply, told);
  const yours = ownLines(session, ply, text, names);
  const turns = [...new Set([...record.keys(), ...yours.keys()])].sort((a, b) => a - b);
  const { ending, winner } = resultOf(reel.end.game);
  const kept = base.history.slice(0, ply).findLast(({ step }) => step !== undefined)?.step;
  return {
    from: told.steps[kept ?? '']?.title,
    turns: turns.map(turn => ({ turn, record: record.get(turn) ?? [], yours: yours.get(turn) ?? [] })),
    ending,
    winner,
  };
}
