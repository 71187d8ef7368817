import { useEffect, useRef } from 'react';
import { NOBODY, type Person } from '../engine/ids.ts';
import { cue } from '../sound/cue.ts';
import { CardFace } from './card-face.tsx';
import { useTable } from './table.tsx';
import { cornerOf, leftOf, lipOf } from './tear.ts';
import { inkClass } from './ui/ink.ts';
import { Mark } from './ui/marks.tsx';
import { Stamp } from './ui/stamp.tsx';
import { stillness } from './ui/stillness.ts';

interface TearProps {
  readonly person: Person;
  /** Whose man he was, and whose he is. */
  readonly from: Person;
  readonly to: Person;
  /** When it is over, or has been skipped. */
  onDone(): void;
}

/** The three beats, in milliseconds: the corner lifts, the print tears, the stamp lands. */
const LIFT = 240;
const TEAR = 380;
const STAMP = 280;
/** How long the stamp then lies there. */
const REST = 900;
/** What is heard of it, and when: the stamp as it touches. */
const SOUNDS = [
  ['string', 0],
  ['tear', LIFT],
  ['stamp', LIFT + TEAR + 0.45 * STAMP],
] as const;
/** Without motion there is one picture, as long as it takes to read it. */
const STILL = 1600;

const steps = <T,>(count: number, step: (share: number) => T): T[] =>
  Array.from({ length: count + 1 }, (_, index) => step(index / count));
const clips = (polygons: readonly string[]): Keyframe[] => polygons.map(clipPath => ({ clipPath }));

/** Everything that moves, as Web Animations; each is over when the last is. */
function play(card: HTMLElement, seed: number): Animation[] {
  const part = (name: string) => card.querySelector<HTMLElement>(`.tear-${name}`)!;
  const lift = { duration: LIFT, easing: 'linear', fill: 'both' as const };
  const tear = { duration: TEAR, delay: LIFT, easing: 'cubic-bezier(0.4, 0, 0.6, 1)', fill: 'forwards' as const };
  const land = { duration: STAMP, delay: LIFT + TEAR, fill: 'both' as const };
  const gone = { duration: 1, delay: LIFT, fill: 'forwards' as const };
  const torn = (of: (share: number) => string) => clips(steps(8, of));
  const corner = (name: 'rest' | 'fold' | 'under') => clips(steps(4, share => cornerOf(share)[name]));
  return [
    part('old').animate(corner('rest'), lift),
    part('fold').animate(corner('fold'), lift),
    part('under').animate(corner('under'), lift),
    part('fold').animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], gone),
    part('under').animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], gone),
    part('old').animate(
      torn(share => leftOf(seed, share)),
      tear,
    ),
    part('edge').animate(
      torn(share => lipOf(seed, share, 1.6)),
      tear,
    ),
    part('lip').animate(
      torn(share => lipOf(seed, share, 0)),
      tear,
    ),
    part('stamp').animate(
      [
        { opacity: 0, scale: 1.6 },
        { opacity: 1, scale: 1.6, offset: 0.02, easing: 'cubic-bezier(0.7, 0, 0.9, 0.2)' },
        { opacity: 1, scale: 1, offset: 0.45 },
        { opacity: 1, scale: 1 },
      ],
      land,
    ),
    card.animate(
      [
        { translate: '0 0' },
        { translate: '-3px 2px', offset: 0.25 },
        { translate: '2px -1px', offset: 0.6 },
        { translate: '0 0' },
      ],
      { duration: 120, delay: LIFT + TEAR + 0.45 * STAMP },
    ),
    part('mark').animate(
      [
        { translate: '0 0', rotate: '0deg', visibility: 'visible' },
        { translate: '-1.2rem 4rem', rotate: '24deg', visibility: 'visible', offset: 0.75 },
        { translate: '-2.6rem 9rem', rotate: '52deg', visibility: 'hidden' },
      ],
      { ...land, fill: 'forwards', easing: 'cubic-bezier(0.5, 0, 0.9, 0.6)' },
    ),
  ];
}

/** A man changes his patron: his print tears, the other ink is under it, and the stamp says so. A press ends it; whoever shows it announces it. */
export function CardTear({ person, from, to, onDone }: TearProps) {
  const { view, text } = useTable();
  const card = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const over = () => done.current();
    const still = stillness();
    const playing = still || card.current === null ? [] : play(card.current, person);
    card.current?.classList.toggle('tear-still', still);
    const sounds = still ? ([['stamp', 0]] as const) : SOUNDS;
    const timers = [
      setTimeout(over, still ? STILL : LIFT + TEAR + STAMP + REST),
      ...sounds.map(([effect, at]) => setTimeout(() => cue(effect, { secret: true }), at)),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      for (const animation of playing) animation.cancel();
    };
  }, [person]);
  return (
    <div ref={card} className="card-box tear" aria-hidden="true" onPointerDown={() => done.current()}>
      <CardFace person={person} patron={to} />
      <div className="tear-old">
        <CardFace person={person} patron={from} />
      </div>
      <div className="tear-edge" />
      <div className="tear-lip" />
      <div className={`tear-under ${inkClass(view, to)}`} />
      <div className="tear-fold" />
      <span className="tear-mark">{from !== NOBODY && <Mark patron={from} />}</span>
      <Stamp className="tear-stamp" word={text('card.noLonger')} />
    </div>
  );
}
