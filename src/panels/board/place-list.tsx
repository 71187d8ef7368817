import { Button } from 'react-aria-components/Button';
import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import { TrustWord } from '../tables/men.tsx';
import { bannerOf } from '../ui/banner.ts';
import { Mark } from '../ui/marks.tsx';

interface PlaceListProps {
  readonly title: string;
  readonly people: readonly Person[];
  onChoose(person: Person): void;
  onClose(): void;
}

/** All who are in a place, when there is no room for them to stand. */
export function PlaceList({ title, people, onChoose, onClose }: PlaceListProps) {
  const { view, text, names } = useTable();
  return (
    <section className="paper place-list" aria-label={title}>
      <h2>{title}</h2>
      <ul className="plain">
        {people.map(person => (
          <li key={person}>
            <Button className="place-man" onPress={() => onChoose(person)}>
              <Mark patron={bannerOf(view, person)} />
              <span className={view.down[person] ? 'place-down' : ''}>{names.man(person)}</span>
              <small className="place-word">
                {view.down[person] ? text('tables.down') : <TrustWord person={person} />}
              </small>
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button" onPress={onClose}>
        {text('app.close')}
      </Button>
    </section>
  );
}
