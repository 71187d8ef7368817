import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Phase } from '../../../engine/index.ts';
import { asTime } from '../left.ts';
import { useHall } from './hall.ts';

/** Time that has been set for a round, in milliseconds since 1970; undefined where lessons are not timed. */
export interface Timing {
  readonly of: string;
  readonly ends: number | undefined;
}
const SECOND = 1000;
/** So much is added at a press, in seconds. */
const MORE = 30;

/** Each round has its time, by the pace of the lesson. It hurries nobody out: only a press of the teacher's goes on. */
export function useTiming(phase: Phase | undefined, turn: number): readonly [Timing, () => void] {
  const { lesson, plan } = useHall();
  const of = `${turn}/${phase}`;
  const seconds = phase && lesson.paces[plan.pace].seconds[phase];
  const begin = (): Timing => ({ of, ends: seconds === undefined ? undefined : Date.now() + seconds * SECOND });
  const [timing, setTiming] = useState(begin);
  if (timing.of !== of) setTiming(begin());
  const more = () => setTiming(({ ends }) => ({ of, ends: ends && Math.max(ends, Date.now()) + MORE * SECOND }));
  return [timing, more];
}

/** The time that is left; once it is over, by how much. */
export function Clock({ timing, onMore }: { readonly timing: Timing; onMore(): void }) {
  const { words } = useHall();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND / 2);
    return () => clearInterval(timer);
  }, []);
  if (timing.ends === undefined) return null;
  const left = Math.ceil((timing.ends - now) / SECOND);
  return (
    <div className={left < 0 ? 'room-clock room-clock-over' : 'room-clock'}>
      <p>
        <span className="label">{words(left < 0 ? 'classroom.clock.over' : 'classroom.clock.left')}</span>
        <time>{asTime(Math.abs(left))}</time>
      </p>
      <Button className="button button-small" onPress={onMore}>
        {words('classroom.clock.more', { count: MORE })}
      </Button>
    </div>
  );
}
