import { useEffect, useState } from 'react';
import type { Phase } from '../engine/chart.ts';
import { onCue } from '../sound/cue.ts';
import { movementOf } from '../sound/score.ts';
import type { Text } from '../text/index.ts';
import '../panels/style/sound.css';

/** How long a caption stands, in milliseconds. */
const STANDS = 2400;
const MOST = 3;

interface Caption {
  readonly id: number;
  readonly words: string;
}
let count = 0;

interface CaptionsProps {
  readonly text: Text;
  readonly phase: Phase;
  /** Whether nobody else sits at this screen. */
  readonly alone: boolean;
}

/** What can be heard, written, whether or not it is; not for ears, which have it already. */
export function Captions({ text, phase, alone }: CaptionsProps) {
  const [captions, setCaptions] = useState<readonly Caption[]>([]);
  const movement = movementOf(phase);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const write = (words: string) => {
      const id = ++count;
      setCaptions(all => [...all.filter(caption => caption.words !== words), { id, words }].slice(-MOST));
      timers.add(setTimeout(() => setCaptions(all => all.filter(caption => caption.id !== id)), STANDS));
    };
    write(text(`sound.moves.${movement}`));
    const stop = onCue(({ effect, secret }) => (alone || !secret) && write(text(`sound.heard.${effect}`)));
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
      setCaptions([]);
    };
  }, [text, movement, alone]);
  return (
    <ul className="captions" aria-hidden="true">
      {captions.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}
