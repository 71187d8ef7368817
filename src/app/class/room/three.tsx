import type { Person } from '../../../engine/index.ts';
import { bandOf } from '../../../panels/bands.ts';
import { patronsOf, postsOf } from '../../../panels/knowing.ts';
import { useTable } from '../../../panels/table.tsx';
import { Gauge, Mark } from '../../../panels/ui/marks.tsx';
import { Print } from '../../../panels/ui/print.tsx';
import { useHall } from './hall.ts';

/** Beside what is asked: the three, as everybody sees them, and how the times are. */
export function Three() {
  const { view, text } = useTable();
  const { words } = useHall();
  const tension = bandOf('tension', view.tension);
  return (
    <aside className="room-three" aria-label={words('classroom.three')}>
      <ul className="plain">
        {patronsOf(view).map(patron => (
          <Patron key={patron} patron={patron} />
        ))}
      </ul>
      <dl>
        <dt>{text('play.tension')}</dt>
        <dd>
          <Gauge word={text(`band.tension.${tension}`)} step={tension} />
        </dd>
      </dl>
    </aside>
  );
}

function Patron({ patron }: { readonly patron: Person }) {
  const { view, text, names } = useTable();
  const { words } = useHall();
  const alarm = bandOf('alarm', view.alarm[patron] ?? 0);
  const windows = view.windows[patron] ?? 0;
  const fell = view.fell[patron] === true;
  return (
    <li className={fell ? 'room-patron fell' : 'room-patron'}>
      <Print person={patron} state={fell ? 'arrested' : undefined} />
      <h3>
        <Mark patron={patron} /> {names.man(patron)}
      </h3>
      <p>{fell ? text('tables.fell') : text('tables.held', { count: postsOf(view, patron).length })}</p>
      {!fell && (
        <dl>
          <dt>{text('tables.alarm')}</dt>
          <dd>
            <Gauge word={text(`band.alarm.${alarm}`)} step={alarm} />
          </dd>
          <dt>{words('classroom.windows')}</dt>
          <dd>
            <Gauge word={text(`band.windows.${windows}`)} step={windows} />
          </dd>
        </dl>
      )}
    </li>
  );
}
