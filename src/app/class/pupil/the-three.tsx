import type { Person } from '../../../engine/index.ts';
import { bandOf } from '../../../panels/bands.ts';
import { patronsOf, postsOf } from '../../../panels/knowing.ts';
import { useTable } from '../../../panels/table.tsx';
import { ManLink } from '../../../panels/ui/man-link.tsx';
import { Gauge, Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { useSeated } from './seated.ts';

/** How the three stand, as everybody can see: what a wait is good for. */
export function TheThree() {
  const { words } = useSeated();
  const { view, text } = useTable();
  return (
    <section className="pupil-three" aria-label={words('pupil.three.title')}>
      <h3>{words('pupil.three.title')}</h3>
      <ul>
        {patronsOf(view).map(patron => {
          const alarm = bandOf('alarm', view.alarm[patron] ?? 0);
          return (
            <li key={patron}>
              <Head person={patron} />
              <div>
                <p>
                  <Mark patron={patron} /> <ManLink person={patron} />
                </p>
                <p className="quiet">
                  {view.fell[patron]
                    ? text('tables.fell')
                    : words('pupil.three.holds', {
                        posts: words('pupil.three.posts', { count: postsOf(view, patron).length }),
                        men: words('pupil.three.men', { count: menOf(view, patron) }),
                      })}
                </p>
              </div>
              <Gauge word={text(`band.alarm.${alarm}`)} step={alarm} />
            </li>
          );
        })}
      </ul>
      <p className="quiet">{words('pupil.three.what')}</p>
    </section>
  );
}

/** Who pass for his men, and are not in prison. */
const menOf = ({ acknowledged, down }: ReturnType<typeof useTable>['view'], patron: Person): number =>
  acknowledged.filter((banner, person) => banner === patron && person !== (patron as number) && !down[person]).length;
