import { eventWords, type Seen } from './event-words.ts';
import { useTable } from './table.tsx';

const FALLS: ReadonlySet<string> = new Set(['arrested', 'struck', 'backfired', 'demoted']);

/** One's own fall is said before all else. */
export function Fallen({ seen }: { readonly seen: readonly Seen[] }) {
  const { view, text, names } = useTable();
  const fall = seen.find(({ event }) => FALLS.has(event.event) && event.person === (view.seat as number));
  if (fall === undefined) return null;
  return (
    <section className="paper confrontation">
      <h3>{text('play.fallen')}</h3>
      <p>{eventWords(fall, text, names)}</p>
      <p>{text('play.fallenWhat')}</p>
    </section>
  );
}
