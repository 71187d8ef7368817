import { useEffect, useMemo, useRef, useState } from 'react';
import { alike, type Phase, type View } from '../../../engine/index.ts';
import type { SeatPage } from '../../../net/page.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { idleIn } from '../../idle.ts';
import { newsOf, type Paper, paperOf, phaseOn } from '../../paper.ts';
import type { Sitting } from '../../sitting.ts';
import { marksOf, writeMarks } from './marks.ts';

/** A lesson's game, as a pupil's page follows it. */
export interface Following {
  readonly sitting: Sitting;
  readonly news: readonly Seen[];
  readonly paper: Paper;
  readonly phase: Phase;
  /** Changes with every new thing asked. */
  readonly moment: string;
  /** The dispatches, or the verdict, have been read. */
  putAway(): void;
  /** So has everything that there is to read. */
  putAllAway(): void;
}

/** How many steps the page has been told of. */
const lengthOf = ({ seen, counts }: SeatPage): number => Math.max(seen.at(-1)?.ply ?? -1, counts.at(-1)?.ply ?? -1) + 1;

/** What was seen of the table when each turn began; of a page that was loaded anew, only from then on. */
function useTurns({ game }: SeatPage, view: View): () => View | undefined {
  const turns = useRef({ game, views: new Map<number, View>() });
  if (turns.current.game !== game) turns.current = { game, views: new Map() };
  const { views } = turns.current;
  if (view.phase !== 'dispatches' && !views.has(view.turn)) views.set(view.turn, view);
  return () => views.get(view.turn - 1);
}

/** Counts how often something else could be done than before. A page that comes again is no other. */
function useOptions({ options }: View): number {
  const last = useRef({ options, count: 0 });
  if (last.current.options !== options && !alike(last.current.options, options))
    last.current = { options, count: last.current.count + 1 };
  return last.current.count;
}

export function useFollowing(page: SeatPage, view: View): Following {
  const { code, game } = page;
  const length = lengthOf(page);
  const [kept, setMarks] = useState(() => marksOf(code, game));
  // Another game is read from its beginning; one that went back has fewer steps than were read.
  const marks = useMemo(
    () =>
      kept.game === game
        ? { game, read: Math.min(kept.read, length), turned: Math.min(kept.turned, length) }
        : { game, read: 0, turned: 0 },
    [kept, game, length],
  );
  useEffect(() => writeMarks(code, marks), [code, marks]);
  const before = useTurns(page, view);
  const asked = useOptions(view);

  const counts = page.counts.filter(({ ply }) => ply >= page.from);
  const sitting: Sitting = {
    view,
    length,
    from: page.from,
    counts,
    count: counts.find(({ ply }) => ply >= marks.turned),
    over: false,
    error: undefined,
    watching: false,
    waiting: !view.owes,
    idle: view.owes ? idleIn(view) : undefined,
    before,
    readCount() {
      const next = counts.find(({ ply }) => ply >= marks.turned);
      if (next !== undefined) setMarks({ ...marks, turned: next.ply + 1 });
    },
  };
  const news = newsOf(sitting, page.seen);
  const paper = paperOf(sitting, news, marks.read);
  return {
    sitting,
    news,
    paper,
    phase: phaseOn(sitting, paper),
    // Who waits may read on while windows pass.
    moment: paper === 'waiting' ? `waiting ${game}` : `${game}/${page.clock?.round}/${asked}/${marks.read}`,
    putAway: () => setMarks({ ...marks, read: length }),
    putAllAway: () => setMarks({ game, read: length, turned: length }),
  };
}
