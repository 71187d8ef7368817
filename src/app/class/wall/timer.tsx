import { asTime, useLeft } from '../left.ts';
import { useStand } from './stand.ts';

const SECOND = 1000;
/** From here on it is to be seen from afar that it ends, in seconds. */
const SOON = 15;

/** What is left of the window, as digits and as a bar. */
export function Timer() {
  const { words, line, page } = useStand();
  const { clock, stage } = page;
  const of = clock?.of ?? undefined;
  const seconds = useLeft(line);
  if (of === undefined || seconds === undefined) return null;
  const soon = seconds <= SOON && stage === 'play';
  return (
    <div className={soon ? 'public-timer public-soon' : 'public-timer'}>
      <p>
        <span className="for-ears">{words('wall.timer')}</span>
        <time dateTime={`PT${seconds}S`}>{asTime(seconds)}</time>
      </p>
      <div className="public-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (100 * seconds * SECOND) / of)}%` }} />
      </div>
    </div>
  );
}
