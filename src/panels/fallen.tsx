import { lazy, Suspense } from 'react';
import type { Seen } from './event-words.ts';
import type { How } from './scenes/fall-strip.tsx';
import { useTable } from './table.tsx';

const FallStrip = lazy(() => import('./scenes/fall-strip.tsx'));

const FALLS: ReadonlySet<string> = new Set<How>(['arrested', 'struck', 'backfired', 'demoted']);

/** Who has fallen is said before all else; one's own fall first. */
export function Fallen({ seen }: { readonly seen: readonly Seen[] }) {
  const { view } = useTable();
  const own = ({ event }: Seen) => Number(event.person === (view.seat as number));
  const falls = seen.filter(({ event }) => FALLS.has(event.event)).sort((a, b) => own(b) - own(a));
  if (falls.length === 0) return null;
  return (
    <Suspense>
      {falls.map(fall => (
        <FallStrip key={`${fall.ply}/${fall.event.person}`} fall={fall} how={fall.event.event as How} />
      ))}
    </Suspense>
  );
}
