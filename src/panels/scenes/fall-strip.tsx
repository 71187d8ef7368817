import { useEffect, useState } from 'react';
import { cue } from '../../sound/cue.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { useTable } from '../table.tsx';
import { Portrait } from '../ui/portrait.tsx';
import { Stamp } from '../ui/stamp.tsx';
import { useFrames } from './use-frames.ts';
import '../style/scenes.css';
import '../style/scenes-fall.css';

export type How = 'arrested' | 'struck' | 'backfired' | 'demoted';

/** One looks; the name is struck through; the stamp lands. */
const TIMES = [450, 720, 0] as const;
const ONCE = [0] as const;
/** The steps whose fall has been shown: it is struck through once. */
const shown = new Set<string>();

/** A patron has fallen: his print without its ink, his name struck through, and his chair. */
export default function FallStrip({ fall, how }: { readonly fall: Seen; readonly how: How }) {
  const { view, text, names } = useTable();
  const { person } = fall.event;
  const key = `${fall.ply}/${person}/${view.seat}`;
  const [again] = useState(() => shown.has(key));
  useEffect(() => {
    shown.add(key);
  }, [key]);
  const at = useFrames(again ? ONCE : TIMES) + (again ? 2 : 0);
  useEffect(() => {
    if (!again && at === TIMES.length - 1) cue('stamp');
  }, [again, at]);
  const own = person === (view.seat as number);
  return (
    <section className="tableau fall">
      <div className="fall-print">
        {/* Who is only voted out keeps his ink. */}
        <Portrait person={person} cutOut state={how === 'demoted' ? undefined : 'arrested'} />
      </div>
      <div className="fall-words">
        {own && <p className="overline">{text('play.fallen')}</p>}
        <h3>
          <span className={at > 0 ? 'struck-out' : ''}>{names.man(person)}</span>
        </h3>
        <p>{eventWords(fall, text, names)}</p>
        {own && <p>{text('play.fallenWhat')}</p>}
      </div>
      <div className="fall-chair">
        <Chair />
        <Stamp className={at > 1 ? 'fall-stamp' : 'fall-stamp not-yet'} word={text(`scene.fall.${how}`)} />
      </div>
    </section>
  );
}

/** It is pushed back from the table, and nobody sits on it. */
function Chair() {
  return (
    <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path className="on-deep" d="M0 252H400V300H0Z" />
      <g transform="translate(84 0)">
        <path className="on-ink" opacity=".5" d="M168 300 236 258H400V300Z" />
        <path
          className="on-paper"
          d="M140 58 196 38 252 58V186H264V214H254L262 300H240L232 226H160L152 300H130L138 214H128V186H140Z"
        />
        <path className="on-ink" d="M152 68 196 53 240 68V164H152Z" />
        <path className="on-paper" d="M160 74 196 62 232 74V157H160Z" />
        <path className="on-paper-2" d="M232 74V157H160Z" />
        <path className="on-paper-2" d="M234 214H254L262 300H240Z" />
        <path className="on-ink" d="M134 186H258V204H134Z" />
      </g>
    </svg>
  );
}
