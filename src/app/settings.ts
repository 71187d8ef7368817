import { useSyncExternalStore } from 'react';

/** What a reader has set for this browser. */
export interface Settings {
  readonly size: 'normal' | 'large' | 'largest';
  readonly motion: 'system' | 'none';
  /** Whether odds are given as figures beside the words. */
  readonly odds: 'words' | 'exact';
  /** How long what others do stands to be read. */
  readonly speed: 'atOnce' | 'brisk' | 'readable';
  /** How the game is laid out: the board with papers over it, or everything as tables. */
  readonly layout: 'board' | 'tables';
  /** Whether single letters are commands, as T for the tables. */
  readonly keys: 'on' | 'off';
  readonly sound: 'on' | 'off';
  /** Loudness of everything, and of its two parts, 0–100. */
  readonly volume: number;
  readonly music: number;
  readonly effects: number;
  /** Whether what can be heard is also written. */
  readonly captions: 'on' | 'off';
  /** Whether the note on content was read. */
  readonly noted: boolean;
}
const KEY = 'nests-and-tails-settings';
const USUAL: Settings = {
  size: 'normal',
  motion: 'system',
  odds: 'words',
  speed: 'readable',
  layout: 'board',
  keys: 'on',
  sound: 'on',
  volume: 70,
  music: 60,
  effects: 80,
  captions: 'off',
  noted: false,
};

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

/** Milliseconds for a line. It is time to read, and holds where nothing moves too. */
const PACES: Readonly<Record<string, number>> = { atOnce: 0, brisk: 700, readable: 2000 };
export const paceNow = (): number => PACES[current.speed] ?? 0;

/** Whether the game will be laid out on the board. */
export const onBoard = (): boolean => current.layout === 'board';

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useSettings = (): Settings => useSyncExternalStore(subscribe, () => current);
