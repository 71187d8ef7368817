import type { Effect } from './sounds.ts';

/** Something that is to be heard now. */
export interface Cue {
  readonly effect: Effect;
  /** Semitones above the sound as it was recorded. */
  readonly raised: number;
  /** It would tell whoever else sits at this screen what only one seat knows. */
  readonly secret: boolean;
}

/** Passes a word on to whoever listens. Where nobody does, nothing is heard and nothing is lost. */
function channel<T>() {
  const listeners = new Set<(word: T) => void>();
  return {
    say(word: T): void {
      for (const listener of listeners) listener(word);
    },
    on(listener: (word: T) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
const cues = channel<Cue>();
const hushes = channel<boolean>();

/** Asks for a sound, from wherever something happens. */
export const cue = (effect: Effect, { raised = 0, secret = false }: Partial<Omit<Cue, 'effect'>> = {}): void =>
  cues.say({ effect, raised, secret });
export const onCue = cues.on;

/** Cuts the music off, or lets it come back. */
export const hush = hushes.say;
export const onHush = hushes.on;
