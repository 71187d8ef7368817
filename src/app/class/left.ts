import { useCallback, useSyncExternalStore } from 'react';

/** What is left of a window, on every page that shows it. */

const SECOND = 1000;
const SIXTY = 60;
/** How often it is looked at, in ms: no second is skipped on the way down. */
const LOOK = 200;

/** Seconds until the window closes, as they pass; undefined where nothing is timed. */
export function useLeft(line: { left(): number | undefined }): number | undefined {
  const subscribe = useCallback((tell: () => void) => {
    const timer = setInterval(tell, LOOK);
    return () => clearInterval(timer);
  }, []);
  // By the second, so that nothing is drawn in between.
  return useSyncExternalStore(subscribe, () => {
    const left = line.left();
    return left === undefined ? undefined : Math.ceil(left / SECOND);
  });
}

/** Minutes and seconds, as 2:05. */
export const asTime = (seconds: number): string =>
  `${Math.floor(seconds / SIXTY)}:${String(seconds % SIXTY).padStart(2, '0')}`;
