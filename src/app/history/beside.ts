import type { Phase } from '../../engine/chart.ts';
import { resultOf } from '../../engine/index.ts';
import type { Seen } from '../../panels/event-words.ts';
import type { Names } from '../../panels/names.ts';
import type { HistoryText, Text } from '../../text/index.ts';
import { isAfterTurns } from '../after-turns.ts';
import { seenFrom } from '../moments.ts';
import type { Played } from '../played.ts';
import { eachOnce, linesOf } from './eyes.ts';
import type { Reel } from './reel.ts';

/** A game laid beside a record: one that left it, or another of the same level. */

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

/** What of a game that left a record is set beside its steps: what was decided, who went over to whom, and who fell. */
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

/** How they are laid beside each other. */
interface Laying {
  /** The turn of the game in which a turn of the record falls: they are the same where both are of one length. */
  turnOf(turn: number): number;
  /** Whether something that happened in the game is worth a line. */
  tells(seen: Seen): boolean;
}
const USUAL: Laying = { turnOf: turn => turn, tells: ({ event }) => TELLING.has(event.event) };

/** After the last turn. */
const AFTER = Number.POSITIVE_INFINITY;
const placeOf = (turn: number, phase: Phase | undefined): number =>
  phase !== undefined && isAfterTurns(phase) ? AFTER : turn;

function recordLines(base: Reel, ply: number, told: HistoryText, { turnOf }: Laying): Map<number, string[]> {
  const turns = new Map<number, string[]>();
  const { steps, history } = base;
  history.forEach(({ step }, at) => {
    // A step is told where it begins.
    if (step === undefined || at < ply || history[at - 1]?.step === step) return;
    const { phase, game } = steps[at]!.before;
    const place = placeOf(turnOf(game.turn), phase);
    turns.set(place, [...(turns.get(place) ?? []), told.steps[step]?.title ?? step]);
  });
  return turns;
}

function ownLines(
  { steps }: Pick<Played, 'steps'>,
  ply: number,
  text: Text,
  names: Names,
  { tells }: Laying,
): Map<number, string[]> {
  const turns = new Map<number, string[]>();
  for (const item of seenFrom(steps, 'all', ply)) {
    if (!tells(item)) continue;
    const key = placeOf(item.turn, steps[item.ply]?.before.phase);
    turns.set(key, [...(turns.get(key) ?? []), ...linesOf([item], text, names)]);
  }
  return new Map([...turns].map(([turn, lines]) => [turn, eachOnce(lines)]));
}

/** Both, turn by turn, from where the game left the record at an action. */
export function besideOf(
  played: Pick<Played, 'steps'>,
  base: Reel,
  ply: number,
  told: HistoryText,
  text: Text,
  names: Names,
  laying = USUAL,
): Beside {
  const record = recordLines(base, ply, told, laying);
  const yours = ownLines(played, ply, text, names, laying);
  const turns = [...new Set([...record.keys(), ...yours.keys()])].sort((a, b) => a - b);
  const kept = base.history.slice(0, ply).findLast(({ step }) => step !== undefined)?.step;
  return {
    from: told.steps[kept ?? '']?.title,
    turns: turns.map(turn => ({ turn, record: record.get(turn) ?? [], yours: yours.get(turn) ?? [] })),
    ending: resultOf(base.end.game).ending,
  };
}
