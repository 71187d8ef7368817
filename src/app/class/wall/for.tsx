import { type ReactNode, useEffect, useRef } from 'react';

interface ForProps {
  /** In ms. */
  readonly time: number;
  readonly children: ReactNode;
  onDone(): void;
}

/** Something that stands for its time, and is then over. */
export function For({ time, children, onDone }: ForProps) {
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const timer = setTimeout(() => done.current(), time);
    return () => clearTimeout(timer);
  }, [time]);
  return children;
}
