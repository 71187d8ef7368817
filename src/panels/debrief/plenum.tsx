import type { Delegations } from '../../engine/plenum.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { patronsOf } from '../knowing.ts';
import { Against, speakersAgainst, whyOf } from '../phases/assembly.tsx';
import { useTable } from '../table.tsx';
import { PartsTable } from './parts-table.tsx';
import type { Debrief, DebriefProps } from './told.ts';

/** Who spoke against whom before the Central Committee, whom it named, and how strong each of them was there. */
export function Plenum({ seen, debrief }: DebriefProps & { readonly seen: readonly Seen[] }) {
  const { view, text, names } = useTable();
  const verdict = seen.findLast(({ event }) => event.event === 'verdict');
  if (verdict === undefined) return null;
  return (
    <section>
      <h3>{text('stage.plenum')}</h3>
      {patronsOf(view)
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
  const { text } = useTable();
  const [first] = delegations;
  if (first === undefined) return null;
  const pointsOf = (part: keyof Delegations) => delegations.map(({ parts }) => Math.round(parts[part]));
  const parts = (Object.keys(first.parts) as (keyof Delegations)[]).filter(part => pointsOf(part).some(Boolean));
  return (
    <PartsTable
      caption={text('plenum.delegations')}
      men={delegations.map(({ person }) => person)}
      accounts={[
        {
          lines: parts.map(part => ({ label: text(`plenum.part.${part}`), figures: pointsOf(part) })),
          sum: { label: text('plenum.sum'), figures: delegations.map(({ strength }) => Math.round(strength)) },
        },
      ]}
    />
  );
}
