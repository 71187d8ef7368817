import type { Action } from './action.ts';
import type { Account } from './clients/calculation.ts';
import { type Event, mayKnow } from './events.ts';
import type { Seat } from './ids.ts';
import { advance, isLegal, type Position, reckoning, type Scratch, scratch } from './position.ts';
import type { Counsel } from './presidium/leanings.ts';

/** A step as it was seen: what happened, who can know of it, and why the man who decided decided so. */
export interface Witnessed {
  readonly after: Scratch;
  readonly events: readonly Event[];
  /** The calculation of a client who answered an approach; undefined for any other action. For the debrief. */
  readonly account: Account | undefined;
  /** What moved a member who voted or was sounded; likewise. */
  readonly counsel: Counsel | undefined;
}

/** Plays an action and reports it. The position it leads to is the same that `apply` gives. Throws if the action is illegal. */
export function witness(before: Position, action: Action): Witnessed {
  if (!isLegal(before, action)) throw new Error(`illegal in ${before.phase}: ${JSON.stringify(action)}`);
  const weighed = action.type === 'reply' || action.type === 'vote' ? reckoning(before, action.seat) : undefined;
  const at = scratch(before);
  const log: Event[] = [];
  at.game.log = log;
  advance(at, action);
  at.game.log = undefined;
  return { after: at, events: log, account: weighed?.account, counsel: weighed?.counsel };
}

/** The part of what happened that a seat can know. */
export const seenBy = (events: readonly Event[], seat: Seat): Event[] => events.filter(event => mayKnow(event, seat));
