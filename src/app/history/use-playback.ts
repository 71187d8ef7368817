import { useCallback, useEffect, useState } from 'react';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Playback {
  /** Which frame is shown, 0-based. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
  go(to: number): void;
  step(by: number): void;
  toggle(): void;
  pause(): void;
  setSpeed(speed: Speed): void;
}

/** Shows one of `count` frames; playing, each for its time, in milliseconds at the speed of one. Whoever steps by hand stops it. */
export function usePlayback(count: number, first: number, timeOf: (at: number) => number): Playback {
  const clamp = (to: number) => Math.min(count - 1, Math.max(0, to));
  const [at, setAt] = useState(() => clamp(first));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const isLast = at >= count - 1;
  useEffect(() => {
    if (!playing) return;
    if (isLast) return setPlaying(false);
    const timer = setTimeout(() => setAt(at + 1), timeOf(at) / speed);
    return () => clearTimeout(timer);
  }, [playing, at, isLast, speed, timeOf]);
  const go = useCallback(
    (to: number) => {
      setPlaying(false);
      setAt(clamp(to));
    },
    [count],
  );
  const step = useCallback(
    (by: number) => {
      setPlaying(false);
      setAt(at => clamp(at + by));
    },
    [count],
  );
  const toggle = useCallback(() => {
    // From the end it begins again.
    if (isLast) setAt(0);
    setPlaying(playing => isLast || !playing);
  }, [isLast]);
  const pause = useCallback(() => setPlaying(false), []);
  return { at, playing, speed, go, step, toggle, pause, setSpeed };
}
