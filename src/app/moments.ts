import { type Seat, type View, viewFrom } from '../engine/index.ts';
import { isFor, motionOf, Teller } from '../net/told.ts';
import type { Count } from '../panels/ballot/count.ts';
import type { Seen } from '../panels/event-words.ts';
import { wasIdle } from './idle.ts';
import type { Step } from './session.ts';

/** A seat, or the eyes of whoever watches a game that is over: they see everything. */
export type Eyes = Seat | 'all';

/** What could be known of what happened from a step on. */
export const seenFrom = (steps: readonly Step[], seat: Eyes, from = 0): Seen[] =>
  steps.slice(from).flatMap((step, index) => {
    const events = step.events.filter(event => isFor(event, seat));
    if (events.length === 0) return [];
    const motion = motionOf(step);
    const own = step.action.seat === seat;
    const { stage } = step.before.game;
    return events.map(event => ({ ply: from + index, turn: event.turn, event, motion, stage, own }));
  });

/** The ballots that have turned over from a step on: once the last is in, all may read them. */
export function countsFrom(steps: readonly Step[], from = 0): Count[] {
  const teller = new Teller();
  return steps.flatMap((step, ply) => {
    const count = teller.note(step);
    return count !== undefined && ply >= from ? [{ ply, ...count }] : [];
  });
}

/** What a seat saw of the table when the turn before this one began; undefined in the first. */
export function lastTurnOf(steps: readonly Step[], seat: Seat): View | undefined {
  const opened = steps.flatMap(({ events }, ply) => (events.some(({ event }) => event === 'turnOpened') ? [ply] : []));
  // As it was when what befell at its beginning had befallen.
  const next = steps.slice((opened.at(-2) ?? steps.length) + 1).find(({ before }) => before.phase !== 'dispatches');
  return next && viewFrom(next.before, seat);
}

/**
 * The step in which a seat decided last, of which it has yet to see what came of it: where "since your last decision"
 * begins. `idly`: what it could not but do was done for it, and counts for nothing.
 */
export const lastOwn = (steps: readonly Step[], seat: Seat, idly: boolean): number =>
  Math.max(
    0,
    steps.findLastIndex(step => step.action.seat === seat && !(idly && wasIdle(step))),
  );
