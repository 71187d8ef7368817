import { NOBODY, type Person, type Position } from '../../engine/index.ts';
import { CardButtons } from '../../panels/board/card-buttons.tsx';
import { postsOf } from '../../panels/knowing.ts';
import { useTable } from '../../panels/table.tsx';
import { Mark } from '../../panels/ui/marks.tsx';
import { Portrait } from '../../panels/ui/portrait.tsx';
import { truthOf } from './truth.ts';

interface TruthCardProps {
  readonly person: Person;
  readonly position: Position;
  onClose(): void;
}

/** A client as he truly stood at a moment: nothing is hidden of a game that is over. */
export function TruthCard({ person, position, onClose }: TruthCardProps) {
  const { view, text, names } = useTable();
  const { passesFor, serves, hedge, firm } = truthOf(position.game, person);
  const posts = postsOf(view, person).map(names.shortPost);
  const rows = [
    ['history.passes', passesFor],
    ['history.serves', serves],
    ['history.hedge', hedge],
  ] as const;
  return (
    <section className="grandee" aria-label={names.man(person)}>
      <Portrait
        person={person}
        patron={serves === NOBODY ? undefined : serves}
        view="0 20 400 330"
        className="grandee-print"
      />
      <h2>{names.man(person)}</h2>
      <p className="grandee-post">{posts.join('; ') || text(view.down[person] ? 'tables.down' : 'board.noPost')}</p>
      <dl>
        {rows.map(([label, patron]) =>
          label === 'history.hedge' && patron === NOBODY ? null : (
            <div key={label}>
              <dt>{text(label)}</dt>
              <dd>
                <Mark patron={patron} /> {patron === NOBODY ? text('history.nobody') : names.man(patron)}
              </dd>
            </div>
          ),
        )}
        {firm !== undefined && (
          <div>
            <dt>{text('history.firm')}</dt>
            <dd>{text('history.firmIn', { firm })}</dd>
          </div>
        )}
      </dl>
      <CardButtons person={person} onClose={onClose} />
    </section>
  );
}
