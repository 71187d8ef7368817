import { createHeuristic } from '../ai/heuristic.ts';
import { temperOf } from '../ai/temper.ts';
import { type ActionType, type Person, sameAction, viewFrom } from '../engine/index.ts';
import type { Decided } from '../panels/debrief/told.ts';
import type { Played } from './played.ts';

/** What is only a part of a decision, or none, and needs no reason. */
const SMALL: ReadonlySet<ActionType> = new Set<ActionType>(['term', 'drop', 'send', 'pass', 'seal', 'withdraw']);

/** Reasons to leave something undone. */
const IDLE: ReadonlySet<string> = new Set(['enough', 'notYet', 'silence', 'leavesIt']);

/**
 * What the computer's patrons did and why. Each is asked again what he would do with what he saw then; he decides as he
 * did, for his whims are his seed's, and gives his reasons. None where the seed is not known.
 */
export function decisionsOf({ deal, steps }: Played): Decided[] {
  const { scenario, setup, seed, seats } = deal;
  if (seed === undefined) return [];
  const players = Array.from({ length: scenario.patrons }, (_, index) =>
    createHeuristic(temperOf(scenario, index, setup.temperaments), seed + index),
  );
  return steps.flatMap(({ before, action }) => {
    const player = players[action.seat];
    if (player === undefined || seats.includes(action.seat) || SMALL.has(action.type)) return [];
    const { action: again, motives } = player(viewFrom(before, action.seat));
    if (!sameAction(again, action)) return []; // somebody else played him then
    const { turn, motion, chapter } = before.game;
    const reasons = motives.map(({ reason }) => reason).filter(reason => !IDLE.has(reason));
    return reasons.length === 0 ? [] : [{ turn, person: action.seat as Person, action, chapter, motion, reasons }];
  });
}
