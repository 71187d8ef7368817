import { createContext, useContext, useEffect, useState } from 'react';
import type { View } from '../../engine/view.ts';

/** Which facts lay under a bar when their file was last open, by seat: of one sitting, and of no other. */
export const Barred = createContext<Set<string>>(new Set());

/** Whether a fact that is known now was not when this seat last had the file open: then its bar is drawn off. */
export function useLearned({ seat }: View, fact: string, known: boolean): boolean {
  const barred = useContext(Barred);
  const key = `${seat}/${fact}`;
  const [learned] = useState(() => known && barred.has(key));
  useEffect(() => {
    if (known) barred.delete(key);
    else barred.add(key);
  }, [barred, key, known]);
  return learned;
}
