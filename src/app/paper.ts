import type { Phase } from '../engine/chart.ts';
import { isNews, type Seen } from '../panels/event-words.ts';
import type { Session } from './session.ts';

/** Which paper lies on the table: what must be read first lies on top. */
export type Paper = 'broken' | 'count' | 'verdict' | 'over' | 'watching' | 'dispatches' | 'idle' | 'asked';

/** What has happened since this seat last decided, without its own deeds. */
export const newsOf = (session: Session, seen: readonly Seen[]): Seen[] =>
  seen.filter(item => item.ply >= session.from && isNews(item));

/** `read`: the step up to which papers have been put away. */
export function paperOf(session: Session, news: readonly Seen[], read: number): Paper {
  const isUnread = (wanted: string) => news.some(({ event, ply }) => event.event === wanted && ply >= read);
  if (session.error !== undefined) return 'broken';
  if (session.count !== undefined) return 'count';
  if (isUnread('verdict')) return 'verdict';
  if (session.over) return 'over';
  if (session.watching) return 'watching';
  if (isUnread('turnOpened')) return 'dispatches';
  return session.idle === undefined ? 'asked' : 'idle';
}

/** Where in the game that paper stands. */
export function phaseOn(session: Session, paper: Paper): Phase {
  if (paper === 'verdict' || paper === 'dispatches') return paper;
  if (paper === 'count') return session.count?.motion.motion === 'package' ? 'divisionBallot' : 'tally';
  return session.view.phase;
}
