import { Button } from 'react-aria-components/Button';
import type { Phase } from '../../engine/chart.ts';
import { Ask } from '../asked.tsx';
import { useTable } from '../table.tsx';
import type { Count } from './count.ts';
import { CountSheet } from './count-sheet.tsx';
import { useTurning } from './use-turning.ts';

interface BallotPageProps {
  readonly count: Count;
  readonly phase: Phase;
  onRead(): void;
}

/** A ballot, and the way on: first to its end, then to what comes. */
export default function BallotPage({ count, phase, onRead }: BallotPageProps) {
  const { text } = useTable();
  const [turned, turnRest] = useTurning(count);
  const done = turned >= count.votes.length;
  return (
    <Ask moment={`count ${count.ply}`} title={text('phase.tally')} phase={phase} wide>
      <CountSheet count={count} turned={turned}>
        <Button className={done ? 'button button-main' : 'button'} onPress={done ? onRead : turnRest}>
          {text(done ? 'play.continue' : 'ballot.rest')}
        </Button>
      </CountSheet>
    </Ask>
  );
}
