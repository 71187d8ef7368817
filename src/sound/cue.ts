import type { Effect } from './sounds.ts';

/** Something that is to be heard now. */
export interface Cue {
  readonly effect: Effect;
  /** Semitones above the sound as it was recorded. */
  readonly raised: number;
  /** It would tell whoever else sits at this screen what only one seat knows. */
  readonly secret: boolean;
}

/** Whether there is music: `cut` is silence at once, until the next word on it. */
export type Hush = 'cut' | 'none';

const listeners = new Set<(cue: Cue) => void>();
const hushes = new Set<(hush: Hush) => void>();

/** Asks for a sound, from wherever something happens. Where nobody listens, nothing is heard and nothing is lost. */
export function cue(effect: Effect, { raised = 0, secret = false }: Partial<Omit<Cue, 'effect'>> = {}): void {
  for (const listener of listeners) listener({ effect, raised, secret });
}
export function onCue(listener: (cue: Cue) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Cuts the music off, or lets it come back. */
export function hush(how: Hush): void {
  for (const listener of hushes) listener(how);
}
export function onHush(listener: (hush: Hush) => void): () => void {
  hushes.add(listener);
  return () => hushes.delete(listener);
}
