import { useCallback, useEffect, useState } from 'react';
import type { BoardPage } from '../../../net/page.ts';
import { type Beat, beatsAfter, toldUntil } from './beats.ts';

/** What has waited longer is out of date. */
const LINE = 1;

interface Shown {
  readonly game: number;
  readonly until: number;
  readonly beats: readonly Beat[];
}

/** What is to be shown now, and what follows when it has been seen. What had happened before the wall was hung is past. */
export function useBeats(page: BoardPage): readonly [Beat | undefined, () => void] {
  const { game } = page;
  const until = toldUntil(page);
  const [shown, setShown] = useState<Shown>({ game, until, beats: [] });
  useEffect(() => {
    setShown(was => {
      // Another game, or an earlier turn of this one: what has been told is told anew.
      if (was.game !== game || until < was.until) return { game, until, beats: [] };
      const fresh = beatsAfter(page, was.until);
      if (fresh.length === 0 && until === was.until) return was;
      const [now, ...waiting] = [...was.beats, ...fresh];
      return { game, until, beats: now === undefined ? [] : [now, ...waiting.slice(-LINE)] };
    });
  }, [page, game, until]);
  const next = useCallback(() => setShown(was => ({ ...was, beats: was.beats.slice(1) })), []);
  return [shown.beats[0], next];
}
