import { type ReactNode, useEffect, useRef } from 'react';

interface ForProps {
  /** In ms; undefined as long as it has not begun. */
  readonly time: number | undefined;
  readonly children: ReactNode;
  onDone(): void;
}

const SIGNS = ['keydown', 'pointerdown'] as const;

/** Something that stands for its time, or until somebody presses anything, and is then over. */
export function For({ time, children, onDone }: ForProps) {
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (time === undefined) return;
    const end = () => done.current();
    const timer = setTimeout(end, time);
    for (const sign of SIGNS) addEventListener(sign, end);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, end);
    };
  }, [time]);
  return children;
}
