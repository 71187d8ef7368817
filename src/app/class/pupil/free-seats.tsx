import { Button } from 'react-aria-components/Button';
import { HEAD } from '../../../art/portraits.ts';
import { usePortraits } from '../../../panels/ui/portrait.tsx';
import { useSeated } from './seated.ts';

/** Where pupils choose: the seats that have a place left, with a line about each man. */
export function FreeSeats() {
  const { words, page, level, errands } = useSeated();
  const portraits = usePortraits();
  if (page.free.length === 0) return <p>{words('pupil.seats.none')}</p>;
  return (
    <section className="pupil-seats" aria-label={words('pupil.seats.title')}>
      <p>{words('pupil.seats.what')}</p>
      <ul>
        {page.free.map(id => {
          const man = level.text.get('people', id);
          return (
            <li key={id}>
              {portraits && <img src={portraits.url(id, { ink: 'n', view: HEAD })} alt="" />}
              <div>
                <h3>{man?.name ?? id}</h3>
                <p>{level.text.card(id)?.who ?? man?.line}</p>
                <Button className="button button-small" onPress={() => void errands.sit(id)}>
                  {words('pupil.seats.sit', { name: man?.name ?? id })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
