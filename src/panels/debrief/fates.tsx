import { NONE, type Person } from '../../engine/ids.ts';
import { postsOf } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { Head } from '../ui/print.tsx';
import { Sources } from '../ui/sources.tsx';
import type { DebriefProps } from './told.ts';

/** Every man's end in the game beside his real one. */
export function Fates({ debrief }: DebriefProps) {
  const { view, text, names, level } = useTable();
  return (
    <section className="wide">
      <h3>{text('debrief.fates')}</h3>
      <table className="fates">
        <caption className="for-ears">{text('debrief.fates')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('tables.name')}</th>
            <th scope="col">{text('debrief.fateGame')}</th>
            <th scope="col">{text('debrief.fateReal')}</th>
          </tr>
        </thead>
        <tbody>
          {view.scenario.people.map(({ id }, index) => {
            const fate = level.get('people', id)?.fate;
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="man">
                    <Head person={index as Person} state="arrested" /> {names.man(index as Person)}
                  </span>
                </th>
                <td>
                  <InGame person={index as Person} debrief={debrief} />
                </td>
                <td>
                  {fate?.text} {fate && <Sources ids={fate.sources} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function InGame({ person, debrief }: DebriefProps & { readonly person: Person }) {
  const { view, text, names } = useTable();
  const fall = debrief.falls.find(it => it.person === person);
  const serves = debrief.serves[person] ?? NONE;
  const banner = view.acknowledged[person] ?? NONE;
  const parts = [
    fall && text(`debrief.fateFell.${fall.how}`),
    view.down[person] ? text('debrief.fateDown') : undefined,
    ...postsOf(view, person).map(office => text('debrief.fateOffice', { office: names.post(office) })),
    serves >= 0 && serves !== banner ? text('debrief.fateServed', { person: names.man(serves as Person) }) : undefined,
  ].filter(part => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : text('debrief.fateNone');
}
