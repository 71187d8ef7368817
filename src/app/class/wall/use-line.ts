import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Refusal } from '../../../net/lesson.ts';
import type { BoardPage } from '../../../net/page.ts';
import { type BoardLine, Connection } from '../connection.ts';

/** Nobody stands at a wall to press anything: what was refused is asked for again after so many ms. */
const AGAIN = 20_000;

interface Line {
  readonly line: BoardLine | undefined;
  readonly page: BoardPage | undefined;
  /** Whether what is shown is as it is now. */
  readonly isOpen: boolean;
  /** Why it was sent away; it is tried again all the same. */
  readonly refused: Refusal | undefined;
}

const never = () => () => undefined;
const nothing = () => 0;

/** The line to a lesson, as a wall has it: without a secret, and without an end. */
export function useLine(code: string): Line {
  const [line, setLine] = useState<BoardLine>();
  const [tries, setTries] = useState(0);
  const refused = useRef<Refusal>(undefined);
  useEffect(() => {
    const made: BoardLine = new Connection('board', code, () => ({}));
    setLine(made);
    return () => made.close();
  }, [code, tries]);
  useSyncExternalStore(line?.subscribe ?? never, line?.version ?? nothing);
  const state = line?.state;
  if (state === 'refused') refused.current = line?.why;
  if (line?.page !== undefined && state === 'open') refused.current = undefined;
  useEffect(() => {
    if (state !== 'refused') return;
    const timer = setTimeout(() => setTries(count => count + 1), AGAIN);
    return () => clearTimeout(timer);
  }, [state]);
  return { line, page: line?.page, isOpen: state === 'open', refused: refused.current };
}
