import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Connection, type TeacherLine } from '../connection.ts';

const nothing = () => () => undefined;
const never = () => 0;

/** The teacher's line to a lesson, and its page anew whenever it changes. */
export function useLesson(code: string, key: string): TeacherLine | undefined {
  const [line, setLine] = useState<TeacherLine>();
  useEffect(() => {
    const made: TeacherLine = new Connection('teacher', code, () => ({ key }));
    setLine(made);
    return () => {
      made.close();
      setLine(undefined);
    };
  }, [code, key]);
  useSyncExternalStore(line?.subscribe ?? nothing, line?.version ?? never);
  return line;
}

/** A quarter of a second: no second is skipped on the way down. */
const TICK = 250;

/** Seconds until the window closes, as they pass; undefined where nothing is timed. */
export function useLeft(line: TeacherLine): number | undefined {
  const subscribe = useCallback((tell: () => void) => {
    const timer = setInterval(tell, TICK);
    return () => clearInterval(timer);
  }, []);
  // By the second, so that nothing is drawn in between.
  const seconds = useSyncExternalStore(subscribe, () => {
    const left = line.left();
    return left === undefined ? -1 : Math.ceil(left / 1000);
  });
  return seconds < 0 ? undefined : seconds;
}
const SIXTY = 60;
export const asTime = (seconds: number): string =>
  `${Math.floor(seconds / SIXTY)}:${String(seconds % SIXTY).padStart(2, '0')}`;
