import { bindsToTheEnd, clauseWords } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';

/** What one has promised, and been promised: the carbon copies in the desk. */
export function CarbonCopies() {
  const table = useTable();
  const { view, text, names } = table;
  const self = view.seat as number;
  const copies = view.promises.filter(({ by, to, state }) => state === 'due' && (by === self || to === self));
  if (copies.length === 0) return null;
  return (
    <section className="carbons">
      <h3 className="label">{text('sheet.carbons')}</h3>
      <ul>
        {copies.map((promise, index) => (
          <li key={index} className="carbon">
            <span className="carbon-who">
              <Mark patron={promise.by} />{' '}
              {text('sheet.carbonOf', { by: names.man(promise.by), to: names.man(promise.to) })}
            </span>
            <span className="typed">
              {clauseWords(table, { ...promise, side: 'give', turns: Math.max(1, promise.until - view.turn + 1) })}
            </span>
            <span className="carbon-until">
              {bindsToTheEnd(view, promise.until)
                ? text('sheet.carbonToTheEnd')
                : text('sheet.carbonUntil', { turn: promise.until })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
