import type { Motion, Vote } from '../engine/game.ts';
import {
  type Event,
  NO_OFFICE,
  NO_POLICY,
  NOBODY,
  type Person,
  type Seat,
  seenBy,
  type View,
  viewFrom,
} from '../engine/index.ts';
import { inOffice } from '../engine/power.ts';
import { DEEDS } from '../engine/terms.ts';
import type { Count } from '../panels/ballot/count.ts';
import { CLOSES, type Seen } from '../panels/event-words.ts';
import { wasIdle } from './idle.ts';
import type { Step } from './session.ts';

/** The motion that a step is about. */
function motionOf({ before, action }: Step): Motion | undefined {
  switch (action.type) {
    case 'motion':
      return {
        motion: action.motion,
        by: action.seat as Person,
        person: action.person,
        office: action.office,
        policy: action.policy,
      };
    case 'yield':
      return {
        motion: 'succession',
        by: action.seat as Person,
        person: action.to,
        office: action.office,
        policy: NO_POLICY,
      };
    default:
      return before.game.motion;
  }
}

/** That a man stayed at home is news for nobody but himself. */
const isQuiet = ({ event, extra }: Event): boolean => event === 'called' && DEEDS[extra] === 'quiet';

/** A seat, or the eyes of whoever watches a game that is over: they see everything. */
export type Eyes = Seat | 'all';

/** What could be known of what happened from a step on. */
export const seenFrom = (steps: readonly Step[], seat: Eyes, from = 0): Seen[] =>
  steps.slice(from).flatMap((step, index) => {
    const events = seat === 'all' ? step.events.filter(event => !isQuiet(event)) : seenBy(step.events, seat);
    if (events.length === 0) return [];
    const motion = motionOf(step);
    const own = step.action.seat === seat;
    const { stage } = step.before.game;
    return events.map(event => ({ ply: from + index, turn: event.turn, event, motion, stage, own }));
  });

const CARRIES: ReadonlySet<string> = new Set(['carried', 'packageCarried']);
const PACKAGE: Motion = { motion: 'package', by: NOBODY, person: NOBODY, office: NO_OFFICE, policy: NO_POLICY };

/** The ballots that have turned over from a step on: once the last is in, all may read them. */
export function countsFrom(steps: readonly Step[], from = 0): Count[] {
  const counts: Count[] = [];
  let votes: { person: Person; vote: Vote }[] = [];
  steps.forEach((step, ply) => {
    const { action, before, events } = step;
    if (action.type !== 'vote') return;
    votes.push({ person: action.seat as Person, vote: action.vote });
    const close = events.find(({ event }) => CLOSES.has(event));
    if (close === undefined) return;
    votes.sort((a, b) => a.person - b.person);
    const motion = before.game.motion ?? PACKAGE;
    const members = inOffice(before.game).length;
    if (ply >= from) counts.push({ ply, motion, members, votes, carried: CARRIES.has(close.event) });
    votes = [];
  });
  return counts;
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
