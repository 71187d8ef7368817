import type { Renderer } from 'phaser';
import type { Picture } from '../picture.ts';
import { Game } from './phaser.mjs';
import { BoardScene, type Stage } from './scene.ts';

/** Frames without anything on its way after which the board falls asleep. */
const QUIET = 3;
/** A board that spends more than this on the script of each frame for a second, in ms, is too slow for this machine. */
const SLOW = 30;

export interface Live {
  show(picture: Picture, ground: string | undefined): void;
  resize(stage: Stage, width: number, height: number): void;
  move(moving: boolean): void;
  /** Runs the loop until nothing moves. */
  wake(): void;
  destroy(): void;
  /** For measurements: frames drawn so far, and whether it sleeps. */
  readonly frames: number;
  readonly asleep: boolean;
}

interface Hearing {
  /** The first picture stands. */
  onFirst(): void;
  /** It cannot be drawn like this here. */
  onTrouble(): void;
}

/** Starts Phaser on a canvas of so many device pixels. Throws where there is no WebGL. */
export function startLive(canvas: HTMLCanvasElement, stage: Stage, hearing: Hearing): Live {
  let quiet = 0;
  let frames = 0;
  let heavy = 0;
  let began = 0;
  let ready = false;
  let gone = false;
  let waiting: (() => void) | undefined;
  const scene = new BoardScene(
    stage,
    () => wake(),
    () => {
      ready = true;
      waiting?.();
    },
  );
  const game = new Game({
    type: 2, // WebGL: without it the still board is shown instead
    canvas,
    width: canvas.width,
    height: canvas.height,
    scale: { mode: 0 },
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    scene,
    // One texture a batch and no multisampling: a weak machine draws half as many frames again, and none looks otherwise.
    render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
  });
  canvas.addEventListener('webglcontextlost', () => !gone && hearing.onTrouble(), { once: true });

  function wake(): void {
    quiet = 0;
    if (!ready || gone || game.loop.running) return;
    game.loop.resetDelta();
    game.loop.wake();
  }
  game.events.on('prestep', () => {
    began = performance.now();
  });
  game.events.on('postrender', () => {
    const spent = performance.now() - began;
    frames++;
    heavy = spent > SLOW ? heavy + spent : 0;
    if (heavy > 1000) hearing.onTrouble();
    quiet = scene.busy ? 0 : quiet + 1;
    if (quiet >= QUIET) game.loop.sleep();
  });
  return {
    show(picture, ground) {
      if (!ready) {
        waiting = () => {
          scene.show(picture, ground);
          game.events.once('postrender', () => hearing.onFirst());
        };
        return;
      }
      scene.show(picture, ground);
    },
    resize(next, width, height) {
      game.scale.resize(width, height);
      scene.resize(next);
    },
    move(moving) {
      scene.moving = moving;
    },
    wake,
    destroy() {
      gone = true;
      scene.end();
      const { gl } = game.renderer as Renderer.WebGL.WebGLRenderer;
      // A browser lends few contexts, and takes them back late by itself.
      game.events.once('destroy', () => gl.getExtension('WEBGL_lose_context')?.loseContext());
      game.destroy(false);
      // Phaser ends in its next step, which would not come to one that sleeps.
      if (!game.loop.running) game.loop.wake();
    },
    get frames() {
      return frames;
    },
    get asleep() {
      return !game.loop.running;
    },
  };
}
