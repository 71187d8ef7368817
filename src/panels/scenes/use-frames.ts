import { useEffect, useState } from 'react';
import { stillness } from '../ui/stillness.ts';

/** A card that is being torn lies over all else, and one thing moves at a time. */
const isCovered = () => document.querySelector('.turning') !== null;
/** How soon to look again whether it is gone, in milliseconds. */
const AGAIN = 200;

/** Which of some pictures stands now, each for its time; a press or a key goes to the last, and so does stillness. */
export function useFrames(times: readonly number[]): number {
  const last = times.length - 1;
  const [at, setAt] = useState(() => (stillness() ? last : 0));
  useEffect(() => {
    if (at >= last) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (time: number | undefined) => {
      timer = setTimeout(() => (isCovered() ? wait(AGAIN) : setAt(at + 1)), time);
    };
    wait(times[at]);
    const skip = () => {
      if (!isCovered()) setAt(last);
    };
    addEventListener('pointerdown', skip);
    addEventListener('keydown', skip);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', skip);
      removeEventListener('keydown', skip);
    };
  }, [at, last, times]);
  return Math.min(at, last);
}
