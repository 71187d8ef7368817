import type { BoardPage } from '../../../net/page.ts';
import type { Count } from '../../../panels/ballot/count.ts';
import type { Seen } from '../../../panels/event-words.ts';

/** What takes the whole wall for a while, because all should look: a turn that begins, a ballot that turns over, the Plenum's verdict. */
export type Beat = { readonly ply: number } & (
  | { readonly kind: 'turn' | 'verdict'; readonly turn: number }
  | { readonly kind: 'count'; readonly count: Count }
);

/** A wall that was cut off shows only the latest of what it has missed. */
const MOST = 2;

const KINDS: { readonly [E in Seen['event']['event']]?: 'turn' | 'verdict' } = {
  turnOpened: 'turn',
  verdict: 'verdict',
};

type Told = Pick<BoardPage, 'seen' | 'counts'>;

/** How far a page has told: what comes later is new. */
export const toldUntil = ({ seen, counts }: Told): number =>
  Math.max(-1, seen.at(-1)?.ply ?? -1, counts.at(-1)?.ply ?? -1);

/** What is to be shown of a page beyond a step, in the order in which it happened. */
export function beatsAfter({ seen, counts }: Told, after: number): readonly Beat[] {
  const told = seen.flatMap(({ ply, turn, event }): Beat[] => {
    const kind = KINDS[event.event];
    return kind === undefined || ply <= after ? [] : [{ kind, ply, turn }];
  });
  const counted = counts.flatMap((count): Beat[] =>
    count.ply <= after ? [] : [{ kind: 'count', ply: count.ply, count }],
  );
  // A ballot is read before what comes of it.
  return [...counted, ...told].sort((a, b) => a.ply - b.ply).slice(-MOST);
}
