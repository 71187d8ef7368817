import { useTable } from '../../panels/table.tsx';
import { expectedIn } from './expected.ts';
import type { Frame } from './frames.ts';
import type { Reel } from './reel.ts';

/** What the model expected of the decisions of a frame. */
export function Odds({ reel, frame }: { readonly reel: Reel; readonly frame: Frame }) {
  const table = useTable();
  const { text } = table;
  const expected = expectedIn(reel, frame, table);
  if (expected.length === 0) return null;
  return (
    <section className="odds">
      <h3>{text('history.odds')}</h3>
      <p className="quiet">{text('history.oddsWhat')}</p>
      <ul>
        {expected.map(({ ply, who, what, permille }) => (
          <li key={ply}>
            <span>{what === '' ? who : text('history.oddsOf', { who, what })}</span>
            <span className="odds-bar" aria-hidden="true">
              <i style={{ inlineSize: `${permille / 10}%` }} />
            </span>
            <b>{text('history.oddsIn', { permille })}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
