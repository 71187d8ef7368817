import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Progress } from './run.ts';
import type { LabWords } from './words.ts';

interface ProgressProps {
  readonly words: LabWords;
  readonly progress: Progress;
  onStop(): void;
}

const QUARTERS = 4;
const quarterOf = ({ done, of }: Progress): number => (of === 0 ? 0 : Math.floor((QUARTERS * done) / of));

/** How far it has got, for the eye at once, and in words now and then. */
export function ProgressStrip({ words, progress, onStop }: ProgressProps) {
  const { text } = words;
  const { state, done, of, left } = progress;
  const said = useSaid(words, progress);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that has stopped it is gone: whoever was on it goes on from what is said.
  useEffect(() => {
    if (state !== 'running' && document.activeElement === document.body) status.current?.focus({ preventScroll: true });
  }, [state]);
  return (
    <div className="lab-progress">
      {state === 'running' && (
        <>
          <progress aria-label={text('lab.column.games')} value={done} max={Math.max(1, of)} />
          <p className="lab-count">
            {text('lab.progress', { done, of })}
            {left !== undefined && `, ${text('lab.left', { time: words.time(left) })}`}
          </p>
          <Button className="button button-ink" onPress={onStop}>
            {text('lab.stop')}
          </Button>
        </>
      )}
      <p ref={status} tabIndex={-1} role="status" className={state === 'running' ? 'for-ears' : 'lab-count'}>
        {said}
      </p>
    </div>
  );
}

/** What is told to those who do not see the bar: the beginning, each quarter, and how it ended. */
function useSaid(words: LabWords, progress: Progress): string {
  const { state, done, of, left, problem } = progress;
  const quarter = quarterOf(progress);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { text } = words;
    const percent = (100 * quarter) / QUARTERS;
    const time = text('lab.left', { time: words.time(left ?? 0) });
    setSaid(
      {
        running: () => (quarter === 0 ? text('lab.begun', { of }) : text('lab.quarter', { percent, left: time })),
        done: () => text('lab.done', { done }),
        stopped: () => text('lab.stopped', { done, of }),
        failed: () => text('lab.failed', { reason: problem }),
      }[state](),
    );
    // What else changes is for the eye.
  }, [state, quarter]);
  return said;
}
