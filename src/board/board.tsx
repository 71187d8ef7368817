import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Live } from './live/live.ts';
import type { Picture, Spot, Target } from './picture.ts';
import { StillBoard } from './still.tsx';
import { typeReady } from './type.ts';
import { isWay, walk } from './walk.ts';

/** How the board is drawn: by Phaser, as an SVG, or by Phaser as long as this machine is up to it. */
export type Painter = 'live' | 'still' | 'either';

interface BoardProps {
  readonly picture: Picture;
  readonly ground: string | undefined;
  readonly painter: Painter;
  /** Whether things may move. */
  readonly moving: boolean;
  readonly title: string;
  readonly help: string;
  onPick(target: Target): void;
  onHover(target: Target | undefined): void;
  /** A finger has gone across: −1 to the left page, 1 to the right. */
  onSwipe?: ((by: number) => void) | undefined;
}

/** Farther than this a finger has swiped, in CSS pixels. */
const SWIPE = 48;

/** Later than this the first frame is too late, in ms, whatever keeps it: the still board has been there all the while. */
const PATIENCE = 3000;
/** No sharper than this, in device pixels to a CSS pixel: the eye gains nothing, a weak machine loses much. */
const SHARPEST = 2;

/** Once it has been given up, it is not tried again before the page is loaded anew. */
let gaveUp = false;

const part = () => import('./live/live.ts');
/** Asks for what a live board is made of, for it takes longest to come. Should it not come, the still board is shown. */
export const prepareLive = (): void => void Promise.all([part(), typeReady()]).catch(() => undefined);

/** When the browser has had the time to show what stands on the page; behind another tab it shows nothing. */
const shown = (): Promise<void> =>
  new Promise(resolve => {
    if (document.hidden) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** The board: a picture, and over it a real button for everything in it that can be picked. */
export function Board({ picture, ground, painter, moving, title, help, onPick, onHover, onSwipe }: BoardProps) {
  const touched = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const [still, setStill] = useState(painter === 'still' || (painter === 'either' && gaveUp));
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    void typeReady().then(() => setTyped(true));
  }, []);
  const giveUp = useCallback(() => {
    gaveUp = true;
    setStill(true);
  }, []);
  return (
    <div
      className="board"
      data-painter={still ? 'still' : 'live'}
      style={{ aspectRatio: picture.size.join(' / ') }}
      onTouchStart={({ touches }) => {
        const touch = touches[0];
        touched.current = touch && { x: touch.clientX, y: touch.clientY };
      }}
      onTouchEnd={({ changedTouches }) => {
        const touch = changedTouches[0];
        if (touch === undefined || touched.current === undefined) return;
        const [dx, dy] = [touch.clientX - touched.current.x, touch.clientY - touched.current.y];
        if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe?.(dx < 0 ? 1 : -1);
      }}
    >
      {still ? (
        // Drawn anew once the faces are there, for what must be set narrower is measured.
        <StillBoard key={String(typed)} picture={picture} ground={ground} />
      ) : (
        <LiveBoard
          picture={picture}
          ground={ground}
          moving={moving}
          onTrouble={painter === 'live' ? undefined : giveUp}
        />
      )}
      {picture.spots.length > 0 && (
        <Spots spots={picture.spots} size={picture.size} title={title} help={help} onPick={onPick} onHover={onHover} />
      )}
    </div>
  );
}

interface LiveProps extends Pick<BoardProps, 'picture' | 'ground' | 'moving'> {
  onTrouble: (() => void) | undefined;
}

function LiveBoard({ picture, ground, moving, onTrouble }: LiveProps) {
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<Live>(undefined);
  const fit = useRef<() => void>(undefined);
  const latest = useRef({ picture, ground, moving, onTrouble });
  latest.current = { picture, ground, moving, onTrouble };
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const box = frame.current;
    if (box === null) return;
    let left = false;
    const canvas = document.createElement('canvas');
    let scale = 0;
    /** Device pixels: of the canvas, and to a unit of the picture, whose size follows the room there is for it. */
    const measured = () => {
      const sharp = Math.min(devicePixelRatio || 1, SHARPEST);
      const wide = Math.max(1, Math.round(box.clientWidth * sharp));
      const high = Math.max(1, Math.round(box.clientHeight * sharp));
      return { wide, high, scale: wide / latest.current.picture.size[0] };
    };
    const stage = () => ({ scale, moving: latest.current.moving });
    let late: ReturnType<typeof setTimeout>;
    const wait = () => {
      // Behind another tab no frame is drawn, however fast the machine.
      late = setTimeout(() => (document.hidden ? wait() : latest.current.onTrouble?.()), PATIENCE);
    };
    wait();
    fit.current = () => {
      const now = measured();
      if (canvas.width === now.wide && canvas.height === now.high && scale === now.scale) return;
      scale = now.scale;
      live.current?.resize(stage(), now.wide, now.high);
    };
    const observer = new ResizeObserver(fit.current);
    const begin = ({ startLive }: typeof import('./live/live.ts')) => {
      if (left) return;
      const now = measured();
      canvas.width = now.wide;
      canvas.height = now.high;
      scale = now.scale;
      box.append(canvas);
      const started = startLive(canvas, stage(), {
        onFirst() {
          clearTimeout(late);
          setReady(true);
        },
        onTrouble: () => latest.current.onTrouble?.(),
      });
      live.current = started;
      // For whoever measures the board from outside: its bench and its tests.
      box.dispatchEvent(new CustomEvent('board', { bubbles: true, detail: started }));
      started.show(latest.current.picture, latest.current.ground);
      observer.observe(box);
    };
    // It may not be had, or there is no WebGL here.
    const refused = (error: unknown) => {
      if (left) return;
      console.warn(error);
      latest.current.onTrouble?.();
    };
    void Promise.all([part(), typeReady(), shown()])
      .then(([live]) => begin(live))
      .catch(refused);
    return () => {
      left = true;
      clearTimeout(late);
      observer.disconnect();
      live.current?.destroy();
      live.current = undefined;
      canvas.remove();
    };
  }, []);
  useEffect(() => {
    live.current?.move(moving);
    fit.current?.();
    live.current?.show(picture, ground);
  }, [picture, ground, moving]);

  return (
    <>
      {/* Until Phaser has drawn it, the same picture as SVG: nobody waits before an empty board. */}
      {!ready && <StillBoard picture={picture} ground={ground} />}
      <div ref={frame} className={ready ? 'board-live board-ready' : 'board-live'} aria-hidden="true" />
    </>
  );
}

interface SpotsProps extends Pick<BoardProps, 'title' | 'help' | 'onPick' | 'onHover'> {
  readonly spots: readonly Spot[];
  readonly size: readonly [number, number];
}

/** One stop for the tab key; from there the arrows walk. */
function Spots({ spots, size: [width, height], title, help, onPick, onHover }: SpotsProps) {
  const [at, setAt] = useState('');
  const here = spots.find(({ key }) => key === at) ?? spots[0];
  const group = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (here === undefined || !isWay(event.key)) return;
    event.preventDefault();
    const next = walk(spots, here, event.key);
    setAt(next.key);
    group.current?.querySelector<HTMLElement>(`[data-spot="${next.key}"]`)?.focus();
  };
  const share = (value: number, whole: number) => `${(100 * value) / whole}%`;
  return (
    <section ref={group} className="spots" aria-label={title} aria-description={help} onKeyDown={onKeyDown}>
      {spots.map(({ key, box: [x, y, w, h], target, label }) => (
        <button
          key={key}
          type="button"
          className="spot"
          data-spot={key}
          tabIndex={key === here?.key ? 0 : -1}
          aria-label={label}
          style={{ left: share(x, width), top: share(y, height), width: share(w, width), height: share(h, height) }}
          onClick={() => onPick(target)}
          onFocus={event => {
            setAt(key);
            if (event.currentTarget.matches(':focus-visible')) onHover(target);
          }}
          onBlur={() => onHover(undefined)}
          onPointerEnter={event => event.pointerType === 'mouse' && onHover(target)}
          onPointerLeave={() => onHover(undefined)}
        />
      ))}
    </section>
  );
}
