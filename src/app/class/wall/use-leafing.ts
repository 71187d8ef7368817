import { useEffect, useState } from 'react';
import { stillness } from '../../../panels/ui/stillness.ts';

/** How long a screenful stands, in ms: to be read aloud. */
const STANDS = 16_000;
/** What is seen of the last screenful on the next, as a share of it. */
const OVERLAP = 0.16;
/** Whoever does any of these reads for himself. */
const HOLDS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

export interface Leafing {
  readonly at: number;
  readonly of: number;
  readonly held: boolean;
}
const leaf = (): number => Math.max(1, window.innerHeight * (1 - OVERLAP));
const count = (): number =>
  1 + Math.ceil(Math.max(0, document.documentElement.scrollHeight - window.innerHeight - 1) / leaf());

/** What is longer than the wall is shown screen after screen, and from its head again, until somebody takes it in hand. */
export function useLeafing(of: string): Leafing {
  const [shown, setShown] = useState<Leafing>({ at: 0, of: 1, held: false });
  useEffect(() => {
    let at = 0;
    const tell = (held: boolean) => setShown({ at, of: count(), held });
    tell(false);
    const timer = setInterval(() => {
      at = (at + 1) % count();
      window.scrollTo({ top: at * leaf(), behavior: stillness() ? 'instant' : 'smooth' });
      tell(false);
    }, STANDS);
    const hold = () => {
      clearInterval(timer);
      tell(true);
    };
    for (const sign of HOLDS) addEventListener(sign, hold, { once: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of HOLDS) removeEventListener(sign, hold);
    };
  }, [of]);
  return shown;
}
