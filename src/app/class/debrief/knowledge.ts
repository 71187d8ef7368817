import { EVERYONE } from '../../../engine/events.ts';
import { NOBODY, type Person, type Position, type Seat, type Trust, viewFrom } from '../../../engine/index.ts';
import { isTold, type Seen } from '../../../panels/event-words.ts';
import type { Names } from '../../../panels/names.ts';
import type { Text } from '../../../text/index.ts';
import { isAfterTurns } from '../../after-turns.ts';
import { linesOf } from '../../history/eyes.ts';
import { seenFrom } from '../../moments.ts';
import type { Played } from '../../played.ts';

/** What one seat knew, turn by turn, beside what was so. */

/** A patron's men as he read them at the end of a turn, counted. */
export interface ReadTurn {
  readonly turn: number;
  /** Those who passed for his. */
  readonly men: number;
  /** Those of them who served another, or two. */
  readonly turned: number;
  /** Those of these whom he doubted. */
  readonly caught: number;
  /** True men whom he doubted. */
  readonly wronged: number;
}

/** What one makes of a man whom one does not take for true. */
export const DOUBTS: ReadonlySet<Trust> = new Set<Trust>(['doubtful', 'likelyTurned']);

function readAt(position: Position, seat: Seat): ReadTurn {
  const { game } = position;
  const { trust } = viewFrom(position, seat);
  const patron = seat as number as Person;
  const men = [...game.acknowledged.keys()].filter(person => game.acknowledged[person] === patron) as Person[];
  const isTurned = (man: Person) => game.serves[man] !== patron || game.hedge[man] !== NOBODY;
  const doubted = men.filter(man => DOUBTS.has(trust[man] ?? 'unsure'));
  const caught = doubted.filter(isTurned).length;
  return {
    turn: game.turn,
    men: men.length,
    turned: men.filter(isTurned).length,
    caught,
    wronged: doubted.length - caught,
  };
}

/** How a patron read his men at the end of each turn, or just before he fell; none for those who have no men. */
export function readTurnsOf({ deal, steps, position }: Played, seat: Seat): ReadTurn[] {
  if (seat >= deal.scenario.patrons) return [];
  const last = new Map<number, Position>();
  for (const at of [...steps.map(({ before }) => before), position]) {
    const { turn, fell } = at.game;
    if (turn > 0 && !fell[seat] && !isAfterTurns(at.phase)) last.set(turn, at);
  }
  return [...last.values()].map(at => readAt(at, seat));
}

/** What reached a seat in one turn that not everybody could know. */
export interface HeardTurn {
  readonly turn: number;
  readonly lines: readonly string[];
  /** How many things more happened behind closed doors. */
  readonly hidden: number;
}

/** After the last turn. */
export const AFTERWARDS = Number.POSITIVE_INFINITY;

const isSecret = (seen: Seen): boolean => (seen.event.audience & EVERYONE) === 0 && isTold(seen);

function byTurn({ steps }: Played, seat: Seat | 'all'): Map<number, Seen[]> {
  const turns = new Map<number, Seen[]>();
  for (const seen of seenFrom(steps, seat)) {
    if (!isSecret(seen)) continue;
    const phase = steps[seen.ply]?.before.phase;
    const turn = phase !== undefined && isAfterTurns(phase) ? AFTERWARDS : seen.turn;
    turns.set(turn, [...(turns.get(turn) ?? []), seen]);
  }
  return turns;
}

/** What a seat learned or did behind closed doors, turn by turn, and how much passed it by. */
export function heardOf(played: Played, seat: Seat, text: Text, names: Names): HeardTurn[] {
  const own = byTurn(played, seat);
  return [...byTurn(played, 'all')].map(([turn, all]) => {
    const heard = own.get(turn) ?? [];
    return { turn, lines: linesOf(heard, text, names), hidden: Math.max(0, all.length - heard.length) };
  });
}
