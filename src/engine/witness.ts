import type { Action } from './action.ts';
import type { Account } from './clients/calculation.ts';
import { type Event, mayKnow } from './events.ts';
import type { Seat } from './ids.ts';
import { advance, isLegal, type Position, reckoning, scratch } from './position.ts';

/** A step as it was seen: what happened, who can know of it, and why the man who decided decided so. */
export interface Witnessed {
  readonly after: Position;
  readonly events: readonly Event[];
  /** The calculation of a client who answered an approach; undefined for any other action. For the debrief. */
  readonly account: Account | undefined;
}

/** Plays an action and reports it. The position it leads to is the same that `apply` gives. Throws if the action is illegal. */
export function witness(before: Position, action: Action): Witnessed {
  if (!isLegal(before, action)) throw new Error(`illegal in ${before.phase}: ${JSON.stringify(action)}`);
  const account = action.type === 'reply' ? reckoning(before, action.seat)?.account : undefined;
  const at = scratch(before);
  const log: Event[] = [];
  at.game.log = log;
  advance(at, action);
  at.game.log = undefined;
  return { after: at, events: log, account };
}

/** The part of what happened that a seat can know. */
export const seenBy = (events: readonly Event[], seat: Seat): Event[] => events.filter(event => mayKnow(event, seat));
