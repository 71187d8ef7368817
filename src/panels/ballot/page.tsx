import { Button } from 'react-aria-components/Button';
import type { Phase } from '../../engine/chart.ts';
import { Ask } from '../asked.tsx';
import { useTable } from '../table.tsx';
import { ayesOf, type Count, outcomeOf } from './count.ts';
import { BallotSheet } from './sheet.tsx';
import { useTurning } from './use-turning.ts';
import '../style/ballot-count.css';
import '../style/ballot.css';

interface BallotPageProps {
  readonly count: Count;
  readonly phase: Phase;
  onRead(): void;
}

/** A ballot turns over seat by seat. What came of it is announced once, at the end. */
export default function BallotPage({ count, phase, onRead }: BallotPageProps) {
  const { text } = useTable();
  const [turned, turnRest] = useTurning(count);
  const { votes, motion, members, carried } = count;
  const done = turned >= votes.length;
  const outcome = text(`ballot.${outcomeOf(count)}`, { ayes: ayesOf(count), of: votes.length });
  return (
    <Ask moment={`count ${count.ply}`} title={text('phase.tally')} phase={phase} wide>
      <BallotSheet
        motion={motion}
        members={members}
        voters={votes.map(({ person, vote }, seat) => ({ person, vote: seat < turned ? vote : undefined }))}
        next={votes[turned]?.person}
        outcome={done ? (carried ? 'carried' : 'rejected') : undefined}
        note={
          <p role="status" className="outcome">
            {done ? outcome : ''}
          </p>
        }
      >
        <Button className={done ? 'button button-main' : 'button'} onPress={done ? onRead : turnRest}>
          {text(done ? 'play.continue' : 'ballot.rest')}
        </Button>
      </BallotSheet>
    </Ask>
  );
}
