import type { Person } from '../../../engine/index.ts';
import { bandOf } from '../../../panels/bands.ts';
import { patronsOf, postsOf } from '../../../panels/knowing.ts';
import { useTable } from '../../../panels/table.tsx';
import { Gauge, Mark } from '../../../panels/ui/marks.tsx';
import { useStand } from './stand.ts';

/** What everybody sees of the three. */
export function Tracks() {
  const { view } = useTable();
  const { words } = useStand();
  return (
    <aside className="public-tracks" aria-label={words('wall.tracks.title')}>
      {patronsOf(view).map(patron => (
        <Track key={patron} patron={patron} />
      ))}
    </aside>
  );
}

function Track({ patron }: { readonly patron: Person }) {
  const { view, text, names } = useTable();
  const { words } = useStand();
  const alarm = bandOf('alarm', view.alarm[patron] ?? 0);
  const windows = view.windows[patron] ?? 0;
  const fell = view.fell[patron] === true;
  return (
    <section className={fell ? 'public-track fell' : 'public-track'}>
      <h2>
        <Mark patron={patron} /> {names.man(patron)}
      </h2>
      <p>{fell ? text('tables.fell') : text('tables.held', { count: postsOf(view, patron).length })}</p>
      {!fell && (
        <dl>
          <div>
            <dt>{text('tables.alarm')}</dt>
            <dd>
              <Gauge word={text(`band.alarm.${alarm}`)} step={alarm} />
            </dd>
          </div>
          <div>
            <dt>{words('wall.tracks.windows')}</dt>
            <dd>
              <Gauge word={text(`band.windows.${windows}`)} step={windows} />
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}
