import type { ReactNode } from 'react';
import { useTable } from '../table.tsx';
import { ayesOf, type Count, outcomeOf } from './count.ts';
import { BallotSheet } from './sheet.tsx';
import '../style/ballot-count.css';
import '../style/ballot.css';

interface CountSheetProps {
  readonly count: Count;
  /** How many ballots lie open. */
  readonly turned: number;
  readonly children?: ReactNode;
}

/** A ballot that turns over seat by seat. What came of it is announced once, at the end. */
export function CountSheet({ count, turned, children }: CountSheetProps) {
  const { text } = useTable();
  const { votes, motion, members, carried } = count;
  const done = turned >= votes.length;
  return (
    <BallotSheet
      motion={motion}
      members={members}
      voters={votes.map(({ person, vote }, seat) => ({ person, vote: seat < turned ? vote : undefined }))}
      next={votes[turned]?.person}
      outcome={done ? (carried ? 'carried' : 'rejected') : undefined}
      note={
        <p role="status" className="outcome">
          {done ? text(`ballot.${outcomeOf(count)}`, { ayes: ayesOf(count), of: votes.length }) : ''}
        </p>
      }
    >
      {children}
    </BallotSheet>
  );
}
