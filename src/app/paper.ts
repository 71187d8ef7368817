import type { Phase } from '../engine/chart.ts';
import { isNews, type Seen } from '../panels/event-words.ts';
import type { Sitting } from './sitting.ts';

/** Those that each kind of sitting has in its own way. */
const OTHERS = ['broken', 'over', 'watching', 'waiting'] as const;
export type OtherPaper = (typeof OTHERS)[number];
/** Which paper lies on the table: what must be read first lies on top. */
export type Paper = OtherPaper | 'count' | 'verdict' | 'dispatches' | 'idle' | 'asked';
export const isOther = (paper: Paper): paper is OtherPaper => (OTHERS as readonly Paper[]).includes(paper);

/** What has happened since this seat last decided, without its own deeds. */
export const newsOf = ({ from }: Pick<Sitting, 'from'>, seen: readonly Seen[]): Seen[] =>
  seen.filter(item => item.ply >= from && isNews(item));

/** `read`: the step up to which papers have been put away. */
export function paperOf(sitting: Sitting, news: readonly Seen[], read: number): Paper {
  const isUnread = (wanted: string) => news.some(({ event, ply }) => event.event === wanted && ply >= read);
  if (sitting.error !== undefined) return 'broken';
  if (sitting.count !== undefined) return 'count';
  if (isUnread('verdict')) return 'verdict';
  if (sitting.over) return 'over';
  if (sitting.watching) return 'watching';
  if (isUnread('turnOpened')) return 'dispatches';
  if (sitting.waiting) return 'waiting';
  return sitting.idle === undefined ? 'asked' : 'idle';
}

/** Where in the game that paper stands. */
export function phaseOn({ count, view }: Sitting, paper: Paper): Phase {
  if (paper === 'verdict' || paper === 'dispatches') return paper;
  if (paper === 'count') return count?.motion.motion === 'package' ? 'divisionBallot' : 'tally';
  return view.phase;
}
