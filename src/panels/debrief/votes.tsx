import { useTable } from '../table.tsx';
import type { DebriefProps, Voted } from './told.ts';
import { turnWords } from './turn-words.ts';

const keyOf = ({ turn, motion }: Voted): string =>
  `${turn}/${motion.motion}/${motion.by}/${motion.person}/${motion.policy}/${motion.office}`;

/** How each member voted on each motion, and what moved him most; folded away, unless there is nobody to open it. */
export function Votes({ debrief, open = false }: DebriefProps & { readonly open?: boolean }) {
  const table = useTable();
  const { text, names } = table;
  const keys = [...new Set(debrief.voted.map(keyOf))];
  if (keys.length === 0) return null;
  return (
    <section>
      <h3>{text('debrief.votes')}</h3>
      {keys.map(key => {
        const votes = debrief.voted.filter(voted => keyOf(voted) === key);
        const { turn, motion } = votes[0]!;
        return (
          <details key={key} open={open}>
            <summary>
              {turnWords(table, turn)}: {names.motion(motion)}
            </summary>
            <ul className="plain">
              {votes.map(({ person, vote, concerns }) => (
                <li key={person}>
                  <strong>{names.man(person)}</strong> {text(`vote.${vote}`)}
                  {concerns.length > 0 && ': '}
                  {concerns.map(concern => text(`concern.${concern}`)).join('; ')}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
