import { NOBODY, type Person } from '../../engine/ids.ts';
import { WARMTH_STEPS } from '../bands.ts';
import { patronsOf, seenIn } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { ManLink } from '../ui/man-link.tsx';
import { Gauge, Mark, Unknown } from '../ui/marks.tsx';

/** The seven who are nobody's men: how each is seen to stand to the three, and what is not known of him. */
export function PresidiumTable() {
  const { view, text, names } = useTable();
  const { patrons, members } = view.scenario;
  const list = Array.from({ length: members }, (_, i) => (patrons + i) as Person);
  const three = patronsOf(view);
  return (
    <table className="presidium">
      <caption>{text('tables.presidiumCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.name')}</th>
          {three.map(patron => (
            <th scope="col" key={patron}>
              <Mark patron={patron} /> {text('tables.toward', { person: names.man(patron) })}
            </th>
          ))}
          <th scope="col">{text('tables.price')}</th>
          <th scope="col">{text('tables.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {list.map(member => {
          const price = seenIn(view.price[member]);
          const plot = seenIn(view.plotOn[member]) ?? NOBODY;
          const mine = seenIn(view.plotOf[member]) === (view.seat as Person);
          const spec = view.scenario.people[member];
          const seen = view.seenAt[member] ?? -1;
          return (
            <tr key={member}>
              <th scope="row">
                <ManLink person={member} />
                {mine && plot !== NOBODY && (
                  <span className="note">{text('tables.plot', { person: names.man(plot) })}</span>
                )}
              </th>
              {three.map(patron => {
                const warmth = view.warmth[member * patrons + patron] ?? 'even';
                return (
                  <td key={patron}>
                    <Gauge word={text(`warmth.${warmth}`)} step={WARMTH_STEPS[warmth]} />
                  </td>
                );
              })}
              <td>
                {price !== undefined && spec?.role === 'member' ? (
                  names.policy(spec.prices[price] as never)
                ) : (
                  <Unknown />
                )}
              </td>
              <td>{seen >= 0 ? names.man(seen as Person) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
