import { NOBODY, type Office } from '../../engine/ids.ts';
import { powersOf } from '../order-kinds.ts';
import { useTable } from '../table.tsx';
import { bannerOf } from '../ui/banner.ts';
import { ManLink } from '../ui/man-link.tsx';
import { Mark } from '../ui/marks.tsx';

/** Who sits where, whose man he passes for, and what the post lets his patron do. */
export function OfficesTable() {
  const table = useTable();
  const { view, text, names, level } = table;
  const places = [...new Set(view.scenario.offices.map(({ place }) => place))];
  const powers = [...new Set(view.scenario.offices.flatMap(office => office.powers))];
  return (
    <>
      <table className="offices">
        <caption>{text('tables.officesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('tables.office')}</th>
            <th scope="col">{text('tables.holder')}</th>
            <th scope="col">{text('tables.banner')}</th>
            <th scope="col">{text('tables.powers')}</th>
          </tr>
        </thead>
        {places.map(place => (
          <tbody key={place}>
            <tr className="group">
              <th scope="rowgroup" colSpan={4}>
                {level.get('places', place) ?? place}
              </th>
            </tr>
            {view.scenario.offices.map((office, index) => {
              if (office.place !== place) return null;
              const holder = view.holder[index] ?? NOBODY;
              const banner = bannerOf(view, holder);
              const words = level.get('offices', office.id);
              return (
                <tr key={office.id}>
                  <th scope="row" title={words?.what}>
                    {names.post(index as Office)}
                  </th>
                  <td>{holder === NOBODY ? text('app.vacant') : <ManLink person={holder} />}</td>
                  <td>
                    <Mark patron={banner} />{' '}
                    {banner === NOBODY || banner >= view.scenario.patrons ? '–' : names.man(banner)}
                  </td>
                  <td>{powersOf(table, index) || '–'}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <h3 className="label glossary-head">{text('tables.powersWhat')}</h3>
      <dl className="glossary">
        {powers.map(power => (
          <div key={power}>
            <dt>{text(`power.${power}`)}</dt>
            <dd>{text(`powerWhat.${power}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
