import { CLOSES } from '../engine/events.ts';
import type { Seat } from '../engine/index.ts';
import { isNews, isTold, type Seen } from '../panels/event-words.ts';
import { seenFrom } from './moments.ts';
import type { Step } from './session.ts';

/** What is looked at in one go: one thing that happened, or all of a kind that come together. */
export type Sight = readonly Seen[];

/** How long a sight of one line stands before the next, in milliseconds. Asked anew for each; 0 for not at all. */
export type Pace = () => number;
export const AT_ONCE: Pace = () => 0;

/** A further line takes half as long to read. */
export const timeFor = (sight: Sight, pace: number): number => (pace * (1 + sight.length)) / 2;

/** Of these a whole list comes at a time: calls in an evening, posts in a division. */
const TOGETHER: ReadonlySet<string> = new Set(['called', 'posted', 'vacated']);

/** What a seat could see of the step that was played last, in the order in which it happened. What the papers say is read in them. */
export function sightsOf(steps: readonly Step[], seat: Seat): Sight[] {
  const last = steps.length - 1;
  if (last < 0 || steps[last]?.before.phase === 'dispatches') return [];
  const sights: Seen[][] = [];
  for (const seen of seenFrom(steps, seat, last)) {
    const { event } = seen.event;
    // A count is told where the ballots turn over.
    if (event === 'turnOpened' || CLOSES.has(event) || !isNews(seen) || !isTold(seen)) continue;
    const same = TOGETHER.has(event) ? sights.find(([first]) => first?.event.event === event) : undefined;
    if (same === undefined) sights.push([seen]);
    else same.push(seen);
  }
  return sights;
}
