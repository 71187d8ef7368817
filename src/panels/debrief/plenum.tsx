import type { Person } from '../../engine/ids.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { Against, speakersAgainst, whyOf } from '../phases/assembly.tsx';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { signed } from './lead.ts';
import type { Debrief, DebriefProps } from './told.ts';

/** Who spoke against whom before the Central Committee, whom it named, and how strong each of them was there. */
export function Plenum({ seen, debrief }: DebriefProps & { readonly seen: readonly Seen[] }) {
  const { view, text, names } = useTable();
  const verdict = seen.findLast(({ event }) => event.event === 'verdict');
  if (verdict === undefined) return null;
  const three = Array.from({ length: view.scenario.patrons }, (_, patron) => patron as Person);
  return (
    <section>
      <h3>{text('stage.plenum')}</h3>
      {three
        .filter(patron => speakersAgainst(seen, patron).length > 0)
        .map(patron => (
          <p key={patron}>
            <strong>{names.man(patron)}.</strong> <Against seen={seen} patron={patron} />
          </p>
        ))}
      <p>{eventWords(verdict, text, names)}</p>
      <p className="quiet">{text(`plenum.why.${whyOf(seen, verdict)}`)}</p>
      <Strengths delegations={debrief.delegations} />
    </section>
  );
}

/** The delegations of each who had not fallen, line by line: what counts for none of them is left out. */
function Strengths({ delegations }: Pick<Debrief, 'delegations'>) {
  const { text, names } = useTable();
  const [first] = delegations;
  if (first === undefined) return null;
  const parts = (Object.keys(first.parts) as (keyof typeof first.parts)[]).filter(part =>
    delegations.some(({ parts }) => Math.round(parts[part]) !== 0),
  );
  return (
    <table className="parts">
      <caption>{text('plenum.delegations')}</caption>
      <thead>
        <tr>
          <td />
          {delegations.map(({ person }) => (
            <th key={person} scope="col">
              <Mark patron={person} /> {names.man(person)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(part => (
          <tr key={part}>
            <th scope="row">{text(`plenum.part.${part}`)}</th>
            {delegations.map(({ person, parts }) => (
              <td key={person}>{signed(Math.round(parts[part]))}</td>
            ))}
          </tr>
        ))}
        <tr className="parts-sum">
          <th scope="row">{text('plenum.sum')}</th>
          {delegations.map(({ person, strength }) => (
            <td key={person}>{signed(Math.round(strength))}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
