import { useEffect, useState } from 'react';
import type { View } from '../../engine/view.ts';

/** Which facts lay under a bar when their file was last open, by game and seat. */
const barred = new WeakMap<View['scenario'], Set<string>>();

/** Whether a fact that is known now was not when this seat last had the file open: then its bar is drawn off. */
export function useLearned({ scenario, seat }: View, fact: string, known: boolean): boolean {
  const key = `${seat}/${fact}`;
  const [learned] = useState(() => known && (barred.get(scenario)?.has(key) ?? false));
  useEffect(() => {
    const facts = barred.get(scenario) ?? new Set();
    barred.set(scenario, facts);
    if (known) facts.delete(key);
    else facts.add(key);
  }, [scenario, key, known]);
  return learned;
}
