import { type ReactNode, useEffect, useState } from 'react';

/** Sooner than this after a region has come, nothing that stands in it is read out, in milliseconds. */
const SETTLED = 100;

interface SaidProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words that are read out where they come: they follow their region, for what comes together with it is not announced. */
export function Said({ className, children }: SaidProps) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={className}>
      {isThere && children}
    </div>
  );
}
