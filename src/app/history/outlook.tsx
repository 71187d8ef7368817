import { HISTORY } from '../../levels/record.ts';
import { useTable } from '../../panels/table.tsx';
import { Mark } from '../../panels/ui/marks.tsx';
import { type Outlooks, percentOf, pointAt } from './outlooks.ts';
import type { Watched } from './watched.ts';

interface OutlookProps {
  readonly watched: Watched;
  /** Before which action the moment stands. */
  readonly ply: number;
}

/** How it ends from here when computer players go on, by the hundred: of a record that comes with the game. */
export function Outlook({ watched: { id, outlooks }, ply }: OutlookProps) {
  const { text } = useTable();
  const point = id === undefined ? undefined : pointAt(outlooks, id, ply);
  if (outlooks === undefined || point === undefined) return null;
  const beside = id === HISTORY ? undefined : outlooks.records[HISTORY]?.find(({ at }) => at === point.at);
  return (
    <section className="outlook">
      <h3>{text('history.outlook')}</h3>
      <p className="quiet">{text('history.outlookWhat', { games: outlooks.games })}</p>
      <Winners outlooks={outlooks} winners={point.winners} />
      <Endings outlooks={outlooks} endings={point.endings} />
      {beside !== undefined && beside.ply !== point.ply && (
        <>
          <h4>{text('history.outlookBeside')}</h4>
          <Winners outlooks={outlooks} winners={beside.winners} />
        </>
      )}
    </section>
  );
}

interface CountsProps {
  readonly outlooks: Outlooks;
  readonly winners: Readonly<Record<string, number>>;
}

function Winners({ outlooks, winners }: CountsProps) {
  const { text, names, view } = useTable();
  const { people, patrons } = view.scenario;
  return (
    <ul className="outlook-winners">
      {people.slice(0, patrons).map(({ id }, person) => {
        const percent = percentOf(outlooks, winners[id]);
        return (
          <li key={id}>
            <span>
              <Mark patron={person} /> {names.man(person as never)}
            </span>
            <span className="odds-bar" aria-hidden="true">
              <i style={{ inlineSize: `${percent}%` }} />
            </span>
            <b>{text('history.outlookShare', { percent })}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** As many endings as are worth naming. */
const MOST = 3;

function Endings({ outlooks, endings }: { readonly outlooks: Outlooks; readonly endings: CountsProps['winners'] }) {
  const { text, level } = useTable();
  const most = Object.entries(endings)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
  return (
    <ul className="outlook-endings">
      {most.map(([id, count]) => (
        <li key={id}>
          {text('history.outlookEnding', {
            ending: level.get('endings', id)?.name ?? id,
            percent: percentOf(outlooks, count),
          })}
        </li>
      ))}
    </ul>
  );
}
