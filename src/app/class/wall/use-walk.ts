import { useEffect, useMemo, useRef, useState } from 'react';
import { type FarPage, farPages } from '../../../board/layout/far.ts';
import { NOWHERE } from '../../../board/layout/standing.ts';
import type { BoardModel } from '../../../board/model.ts';

/** How long a place stands, in ms. */
const STANDS = 9000;

/** What can be seen of a place: who stands there, and in whose ink. */
const looks = ({ place, standings }: FarPage): string =>
  `${place}: ${standings
    .map(it => (it.kind === 'man' ? `${it.man.id} ${it.man.ink} ${it.man.down} ${it.man.away}` : it.kind))
    .join(', ')}`;

const NOTHING: FarPage = { place: NOWHERE, standings: [] };

/** From place to place, by itself; where something has changed, next. */
export function useWalk(model: BoardModel): FarPage {
  const pages = useMemo(() => farPages(model), [model]);
  const [at, setAt] = useState(0);
  const seen = useRef<ReadonlySet<string>>(undefined);
  /** Pages to which one is called, by their indexes. */
  const called = useRef<number[]>([]);
  useEffect(() => {
    const before = seen.current;
    seen.current = new Set(pages.map(looks));
    if (before === undefined) return;
    const changed = pages.flatMap((page, index) => (before.has(looks(page)) ? [] : [index]));
    called.current = [...new Set([...called.current, ...changed])].filter(index => index < pages.length);
  }, [pages]);
  const count = pages.length;
  useEffect(() => {
    const timer = setInterval(() => setAt(was => called.current.shift() ?? (was + 1) % Math.max(1, count)), STANDS);
    return () => clearInterval(timer);
  }, [count]);
  return pages[Math.min(at, count - 1)] ?? NOTHING;
}
