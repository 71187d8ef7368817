import { useEffect, useState } from 'react';
import { cue, hush } from '../../sound/cue.ts';
import { stillness } from '../ui/stillness.ts';
import { type Count, decidingOf } from './count.ts';

/** How long each ballot takes to turn, in milliseconds, and the one that decides it. */
const TURN = 700;
const DECIDES = 1400;

/** How many ballots lie open: one after the other, or all at once. */
export function useTurning(count: Count): readonly [turned: number, turnRest: () => void] {
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
