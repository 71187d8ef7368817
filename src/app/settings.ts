import { useSyncExternalStore } from 'react';

/** What a reader has set for this browser. */
export interface Settings {
  readonly size: 'normal' | 'large' | 'largest';
  readonly motion: 'system' | 'none';
  /** Whether the note on content was read. */
  readonly noted: boolean;
}
const KEY = 'nests-and-tails-settings';
const USUAL: Settings = { size: 'normal', motion: 'system', noted: false };

function read(): Settings {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return USUAL;
  }
}

let current = read();
const listeners = new Set<() => void>();

function show({ size, motion }: Settings): void {
  document.documentElement.dataset.size = size;
  document.documentElement.dataset.motion = motion;
}
show(current);

/** Takes effect at once; kept if the browser allows it. */
export function set(change: Partial<Settings>): void {
  current = { ...current, ...change };
  show(current);
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing is still good for this visit.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useSettings = (): Settings => useSyncExternalStore(subscribe, () => current);
