import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import { useTable } from '../table.tsx';
import { wordingOf } from '../wording.ts';
import { VoteSign } from './signs.tsx';

export type Voting = Extract<Action, { readonly type: 'vote' }>;

const PLANES = { aye: 'button button-main', nay: 'button button-ink', abstain: 'button' } as const;

/** The three votes. The shapes are those of the count. */
export function VoteButtons({ votes }: { readonly votes: readonly Voting[] }) {
  const table = useTable();
  const id = useId();
  return (
    <ul className="decisions votes">
      {votes.map(action => {
        const { label, what } = wordingOf(table, action);
        return (
          <li key={action.vote}>
            <Button
              className={PLANES[action.vote]}
              aria-describedby={`${id}${action.vote}`}
              onPress={() => table.act(action)}
            >
              <VoteSign vote={action.vote} /> {label}
            </Button>
            <p id={`${id}${action.vote}`}>{what}</p>
          </li>
        );
      })}
    </ul>
  );
}
