import { NOBODY, type Person } from '../../engine/ids.ts';
import { isAway, patronsOf, seenIn } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { trustOf } from '../trust.ts';
import { Inclusion } from '../ui/inclusion.tsx';
import { ManLink } from '../ui/man-link.tsx';
import { Mark } from '../ui/marks.tsx';

/** The clients, by the patron each passes for; one's own men with what one makes of them. */
export function MenTable() {
  const { view, text, names } = useTable();
  const { patrons, members, people } = view.scenario;
  const clients = people.flatMap((person, index) => (person.role === 'client' ? [index as Person] : []));
  const rivals = patronsOf(view).filter(patron => patron !== (view.seat as Person));
  const banners = [...(view.seat < patrons ? [view.seat as Person] : []), ...rivals, NOBODY];
  const own = view.seat < patrons + members;
  return (
    <table className="men">
      <caption>{text('tables.menCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.name')}</th>
          <th scope="col">{text('tables.post')}</th>
          <th scope="col">{text('tables.trust')}</th>
          {own && <th scope="col">{text('tables.inclusion')}</th>}
          <th scope="col">{text('tables.seen')}</th>
        </tr>
      </thead>
      {banners.map(banner => {
        const men = clients.filter(person => view.acknowledged[person] === banner);
        if (men.length === 0) return null;
        return (
          <tbody key={banner}>
            <tr className="group">
              <th scope="rowgroup" colSpan={own ? 5 : 4}>
                <Mark patron={banner} />{' '}
                {banner === NOBODY ? text('tables.masterless') : text('tables.menOf', { person: names.man(banner) })}
              </th>
            </tr>
            {men.map(person => (
              <ManRow key={person} person={person} own={own} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function ManRow({ person, own }: { readonly person: Person; readonly own: boolean }) {
  const { view, text, names } = useTable();
  const post = view.post[person] ?? -1;
  const inclusion = seenIn(view.inclusion[person]);
  const seen = view.seenAt[person] ?? NOBODY;
  const mine = view.acknowledged[person] === (view.seat as Person);
  const down = view.down[person];
  return (
    <tr className={down ? 'down' : ''}>
      <th scope="row">
        <ManLink person={person} />
        <span className="aside">{text(`corps.${view.scenario.people[person]?.corps ?? 'state'}`)}</span>
      </th>
      <td>
        {down ? text('tables.down') : post >= 0 ? names.shortPost(post as never) : '–'}
        {isAway(view, person) && <span className="note">{text('tables.away')}</span>}
      </td>
      <td>
        <TrustWord person={person} />
      </td>
      {own && <td>{mine && inclusion !== undefined ? <Inclusion value={inclusion} /> : '–'}</td>}
      <td>
        {seen === NOBODY ? (
          '–'
        ) : (
          <span className="seen">
            <Mark patron={seen} thin /> {names.man(seen)}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What this seat makes of a man's loyalty, in a word. */
export function TrustWord({ person }: { readonly person: Person }) {
  const { view, text } = useTable();
  const trust = trustOf(view, person);
  if (trust === undefined) return '–';
  const word = text(`trust.${trust}`);
  if (trust === 'self') return word;
  return trust === 'won' || trust === 'half' ? (
    <strong>{word}</strong>
  ) : (
    <span className={`trust trust-${trust}`}>{word}</span>
  );
}
