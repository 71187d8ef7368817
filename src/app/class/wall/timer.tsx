import { useEffect, useState } from 'react';
import { useStand } from './stand.ts';

const SECOND = 1000;
const MINUTE = 60;
/** How often it is looked at, in ms: no second is skipped. */
const LOOK = 200;
/** From here on it is to be seen from afar that it ends, in seconds. */
const SOON = 15;

const two = (number: number): string => String(number).padStart(2, '0');
const asTime = (seconds: number): string => `${Math.floor(seconds / MINUTE)}:${two(seconds % MINUTE)}`;

/** What is left of the window, as digits and as a bar. */
export function Timer() {
  const { words, line, page } = useStand();
  const { clock, stage } = page;
  const [, look] = useState(0);
  const of = clock?.of ?? undefined;
  useEffect(() => {
    if (of === undefined || stage !== 'play') return;
    const timer = setInterval(() => look(count => count + 1), LOOK);
    return () => clearInterval(timer);
  }, [of, stage, clock]);
  const left = line.left();
  if (of === undefined || left === undefined) return null;
  const seconds = Math.ceil(left / SECOND);
  const soon = seconds <= SOON && stage === 'play';
  return (
    <div className={soon ? 'public-timer public-soon' : 'public-timer'}>
      <p>
        <span className="for-ears">{words('wall.timer')}</span>
        <time dateTime={`PT${seconds}S`}>{asTime(seconds)}</time>
      </p>
      <div className="public-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (100 * left) / of)}%` }} />
      </div>
    </div>
  );
}
