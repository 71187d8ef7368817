import { NOBODY, type Person } from '../../engine/ids.ts';
import type { OrderKind } from '../../engine/terms.ts';
import type { View } from '../../engine/view.ts';
import { wonOf } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { Pips, Unknown } from '../ui/marks.tsx';

interface Question {
  readonly about: 'ownMan' | 'othersMan' | 'nobodysMan' | 'material' | 'plot' | 'price' | 'discretion' | 'ownMen';
  /** Which orders would tell; none does of some things. */
  readonly orders: readonly OrderKind[];
}

/** What a patron does not know of a man. Others than patrons give no orders, and are not told what they cost. */
function questionsOf(view: View, person: Person): Question[] {
  const { patrons, people } = view.scenario;
  if (view.seat >= patrons || person === (view.seat as Person)) return [];
  switch (people[person]?.role) {
    case 'client': {
      const banner = view.acknowledged[person];
      const known = wonOf(view, person) !== 'no';
      const whose: Question =
        banner === (view.seat as Person)
          ? { about: 'ownMan', orders: ['test', 'watch'] }
          : { about: banner === NOBODY ? 'nobodysMan' : 'othersMan', orders: ['approach'] };
      return [...(known ? [] : [whose]), { about: 'material', orders: ['investigate'] }];
    }
    case 'member':
      return [
        { about: 'plot', orders: ['sound'] },
        { about: 'price', orders: [] },
        { about: 'discretion', orders: [] },
      ];
    case 'patron':
      return [{ about: 'ownMen', orders: ['test'] }];
    default:
      return [];
  }
}

/** The last row of a file: what is not known, and which orders would tell, at what price. */
export function Unknowns({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const questions = questionsOf(view, person);
  const costs = view.scenario.lengths[view.length]?.model.cost;
  if (questions.length === 0) return null;
  const banner = view.acknowledged[person] ?? NOBODY;
  return (
    <section className="unknowns">
      <h3 className="label">{text('dossier.unknown')}</h3>
      <ul>
        {questions.map(({ about, orders }) => (
          <li key={about}>
            <span>
              {text(`dossier.unknownOf.${about}`, { person: names.man(person), other: names.man(banner) })}{' '}
              <Unknown length={9} />
            </span>
            {orders.length === 0 && <span className="quiet">{text('dossier.unknownNone')}</span>}
            {orders.map(order => (
              <span key={order} className="price">
                <strong>{text(`order.${order}.name`)}</strong>{' '}
                <Pips count={costs?.[order] ?? 0} label={text('orders.cost', { count: costs?.[order] ?? 0 })} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
