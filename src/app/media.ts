import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Whether a media query holds, now and when it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** How much room an element has, in CSS pixels. */
export function useRoom(element: RefObject<HTMLElement | null>): readonly [width: number, height: number] {
  const [room, setRoom] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const found = element.current;
    if (found === null) return;
    const observer = new ResizeObserver(() => setRoom([found.clientWidth, found.clientHeight]));
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
