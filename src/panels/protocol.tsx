import type { Person } from '../engine/ids.ts';
import type { Motion, Vote } from '../engine/terms.ts';
import { useTable } from './table.tsx';

/** A ballot that has turned over. */
export interface Count {
  readonly motion: Motion;
  readonly votes: readonly { readonly person: Person; readonly vote: Vote }[];
  readonly carried: boolean;
}
const SIGNS = { aye: '▲', nay: '✕', abstain: '○' } as const;

/** The votes, seat by seat. */
export function Protocol({ count }: { readonly count: Count }) {
  const { text, names } = useTable();
  const ayes = count.votes.filter(({ vote }) => vote === 'aye').length;
  const title = names.motion(count.motion);
  return (
    <section className="paper count" aria-label={`${text('ballot.title')}: ${title}`}>
      <p className="overline">{text('ballot.title')}</p>
      <h3>{title}</h3>
      <ul>
        {count.votes.map(({ person, vote }) => (
          <li key={person} className={`vote-${vote}`}>
            <span>{names.man(person)}</span> <span aria-hidden="true">{SIGNS[vote]}</span>{' '}
            <span>{text(`vote.${vote}`)}</span>
          </li>
        ))}
      </ul>
      <p className="outcome">
        {text(count.carried ? 'ballot.carried' : 'ballot.rejected', { ayes, of: count.votes.length })}
      </p>
    </section>
  );
}
