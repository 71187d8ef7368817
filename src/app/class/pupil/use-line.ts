import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Connection, type SeatLine } from '../connection.ts';
import { Errands } from './errands.ts';

export interface Lined {
  readonly line: SeatLine;
  readonly errands: Errands;
}

/** A pupil's line to his lesson, for as long as the page stands. `secret` may change meanwhile. */
export function useLine(code: string, secret: string): Lined | undefined {
  const [lined, setLined] = useState<Lined>();
  const last = useRef(secret);
  last.current = secret;
  useEffect(() => {
    const line: SeatLine = new Connection('seat', code, () => ({ secret: last.current }));
    const errands = new Errands(line);
    const leave = errands.follow();
    setLined({ line, errands });
    return () => {
      leave();
      line.close();
      setLined(undefined);
    };
  }, [code]);
  return lined;
}

/** Draws anew whenever the page has changed, or something that was asked for. */
export function useLined({ line, errands }: Lined): void {
  useSyncExternalStore(line.subscribe, line.version);
  useSyncExternalStore(errands.subscribe, errands.version);
}
