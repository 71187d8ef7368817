import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Phase } from '../../engine/chart.ts';
import { cue, hush } from '../../sound/cue.ts';
import { Ask } from '../asked.tsx';
import { needed } from '../law.ts';
import { useTable } from '../table.tsx';
import { stillness } from '../ui/stillness.ts';
import { ayesOf, type Count, decidingOf } from './count.ts';
import { BallotSheet } from './sheet.tsx';
import '../style/ballot-count.css';
import '../style/ballot.css';

/** How long each ballot takes to turn, in milliseconds, and the one that decides it. */
const TURN = 700;
const DECIDES = 1400;

/** How many ballots lie open: one after the other, or all at once. */
function useTurning(count: Count): readonly [turned: number, turnRest: () => void] {
  const all = count.votes.length;
  const [turned, setTurned] = useState(() => (stillness() ? all : 0));
  useEffect(() => {
    if (turned >= all) {
      cue('stamp');
      return;
    }
    const decides = turned === decidingOf(count);
    // Before the vote that decides there is no sound at all.
    if (decides) hush(true);
    const turn = () => {
      cue('hand');
      setTurned(turned + 1);
    };
    const timer = setTimeout(turn, decides ? DECIDES : TURN);
    return () => clearTimeout(timer);
  }, [turned, all, count]);
  // Whatever is read next has its music again.
  useEffect(() => () => hush(false), []);
  return [turned, () => setTurned(all)];
}

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
  const ayes = ayesOf(count);
  // At exactly half, whoever presides has decided.
  const said = !carried ? 'rejected' : ayes < needed(members) ? 'carriedByChair' : 'carried';
  const outcome = text(`ballot.${said}`, { ayes, of: votes.length });
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
