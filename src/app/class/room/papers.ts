import { type Position, publicView } from '../../../engine/index.ts';
import type { Count } from '../../../panels/ballot/count.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { countsFrom, seenFrom } from '../../moments.ts';
import type { Step } from '../../session.ts';
import type { RoomGame } from './room-game.ts';

/** What the class reads on the wall before anything is asked. Once it is read, it is read up to step `until`. */
export type Paper = { readonly until: number } & (
  | { readonly kind: 'opening' | 'verdict' | 'turn' | 'news' }
  | { readonly kind: 'count'; readonly count: Count }
);

const saysIn = (seen: readonly Seen[], event: Seen['event']['event']): Seen | undefined =>
  seen.findLast(item => item.event.event === event);

/** The papers of steps `from` up to and not including `to`, in the order in which they are read. `now`: how it stands then. */
function papersOf(steps: readonly Step[], from: number, to: number, now: Position): Paper[] {
  const past = steps.slice(0, to);
  const onlooker = publicView(now).seat;
  const seen = seenFrom(past, onlooker, from);
  const verdict = saysIn(seen, 'verdict');
  const turned = saysIn(seen, 'turnOpened') !== undefined;
  // What comes of orders and evenings is worth a paper of its own.
  const evening = now.phase !== 'approaches' && past.slice(from).some(({ before }) => before.phase === 'approaches');
  const told = evening && !turned && seen.length > 0;
  const papers: Paper[] = countsFrom(past, from).map(count => ({ kind: 'count', count, until: count.ply + 1 }));
  if (from === 0) papers.push({ kind: 'opening', until: 1 });
  if (verdict !== undefined) papers.push({ kind: 'verdict', until: verdict.ply + 1 });
  if (turned || told) papers.push({ kind: turned ? 'turn' : 'news', until: to });
  return papers.sort((a, b) => a.until - b.until);
}

/** What of the room's game has happened and has not been read yet. */
export const unread = (room: RoomGame): Paper | undefined =>
  papersOf(room.steps, room.state.read, room.ply, room.shown)[0];
