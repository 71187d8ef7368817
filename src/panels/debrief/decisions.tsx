import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { deedWords } from './deeds.ts';
import { isMotive } from './motives.ts';
import type { DebriefProps, Decided } from './told.ts';
import { turnWords } from './turn-words.ts';

/** What the rivals did, turn by turn, and the reason that weighed most with each. */
export function Decisions({ debrief }: DebriefProps) {
  const table = useTable();
  const { text } = table;
  const turns = [...new Set(debrief.decided.map(({ turn }) => turn))];
  if (turns.length === 0) return null;
  return (
    <section>
      <h3>{text('debrief.rivals')}</h3>
      <p>{text('debrief.rivalsWhat')}</p>
      {turns.map(turn => (
        <details key={turn} className="rivals">
          <summary>{turnWords(table, turn)}</summary>
          <ul className="plain">
            {debrief.decided
              .filter(decided => decided.turn === turn)
              .map((decided, index) => (
                <DecisionLine key={index} decided={decided} />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function DecisionLine({ decided }: { readonly decided: Decided }) {
  const table = useTable();
  const { text, names } = table;
  const reasons = decided.reasons.filter(isMotive);
  return (
    <li>
      <Mark patron={decided.person} /> <strong>{names.man(decided.person)}</strong>{' '}
      <span className="deed">{deedWords(table, decided)}</span>{' '}
      {reasons.map(reason => text(`motive.${reason}`)).join(' ')}
    </li>
  );
}
