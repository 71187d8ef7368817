import { useTable } from '../table.tsx';
import { ayesOf, type Count } from './count.ts';
import { VoteSign } from './signs.tsx';

/** The votes, seat by seat, folded away: they have been seen to turn over. */
export function Protocol({ count }: { readonly count: Count }) {
  const { text, names } = useTable();
  const result = text(count.carried ? 'ballot.carried' : 'ballot.rejected', {
    ayes: ayesOf(count),
    of: count.votes.length,
  });
  return (
    <details className="count">
      <summary>
        {names.motion(count.motion)}. {result}
      </summary>
      <ul>
        {count.votes.map(({ person, vote }) => (
          <li key={person}>
            <span>{names.man(person)}</span> <VoteSign vote={vote} /> <span>{text(`vote.${vote}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
