import { Howl, Howler } from 'howler';
import type { Cue } from './cue.ts';
import { loopOf, sourcesOf } from './files.ts';
import type { Mix } from './score.ts';
import { LAYERS, type Layer, OPENING, type Sound } from './sounds.ts';

/** Loudness of each slider, 0–1. */
export interface Levels {
  readonly all: number;
  readonly music: number;
  readonly effects: number;
}

/** Milliseconds: how music comes and goes, and how soon it is gone when it is cut. */
const FADE = 2600;
const CUT = 60;
/** How loud the crowd is under the march; the march itself is as loud as it was made. */
const UNDER = 0.55;
const LOOP = 'loop';

/** What sounds of the opening, and how loud beside the music's slider. */
type Opening = Readonly<Partial<Record<(typeof OPENING)[number], number>>>;

/** Whether this machine can make a sound at all. */
export const canSound = (): boolean => !Howler.noAudio;

/** Plays what it is told to. It is made after the first press, for before it a browser lets nothing sound. */
export class Player {
  readonly #howls = new Map<Sound, Howl>();
  readonly #layers = new Map<Layer, number>();
  #levels: Levels;
  #mix: Mix = {};
  #opening: Opening = {};
  #opened = false;

  constructor(levels: Levels) {
    this.#levels = levels;
    Howler.volume(levels.all);
  }

  set levels(levels: Levels) {
    this.#levels = levels;
    Howler.volume(levels.all);
    for (const layer of this.#layers.keys()) this.#raise(layer, CUT);
    for (const sound of OPENING) {
      const gain = this.#opening[sound];
      if (gain !== undefined) this.#howl(sound).volume(gain * levels.music);
    }
  }

  set muted(muted: boolean) {
    Howler.mute(muted);
  }

  /** A short sound, once it is there; should it come late, it is heard late, and after two seconds not at all. */
  play({ effect, raised }: Cue): void {
    const howl = this.#howl(effect);
    const asked = performance.now();
    const sound = () => {
      if (performance.now() - asked > 2000) return;
      const id = howl.play();
      howl.volume(this.#levels.effects, id);
      howl.rate(2 ** (raised / 12), id);
    };
    if (howl.state() === 'loaded') sound();
    else howl.once('load', sound);
  }

  /** Fades the layers to a mix; without one, to nothing. `fade`: in ms. */
  score(mix: Mix | undefined, fade = FADE): void {
    this.#mix = mix ?? {};
    if (mix !== undefined) this.#begin();
    for (const layer of this.#layers.keys()) this.#raise(layer, fade);
  }
  /** Silence, at once. */
  cut(): void {
    this.score(undefined, CUT);
  }

  /** The march, once, and the crowd under it, which goes on when the march has broken off. */
  open(): void {
    if (this.#opened) return;
    this.#opened = true;
    this.#open({ march: 1, crowd: UNDER });
  }
  /** One part of the opening by itself. */
  alone(sound: keyof Opening): void {
    this.#open({ [sound]: 1 });
  }
  /** All of it begins in one moment; what goes round comes in slowly. */
  #open(opening: Opening): void {
    this.#opening = opening;
    const parts = OPENING.filter(sound => sound in opening);
    const howls = parts.map(sound => this.#howl(sound));
    const begin = () => {
      if (this.#opening !== opening || howls.some(howl => howl.state() !== 'loaded')) return;
      for (const [index, howl] of howls.entries()) {
        const sound = parts[index]!;
        const level = (opening[sound] ?? 0) * this.#levels.music;
        howl.volume(level);
        const looped = loopOf(sound) !== undefined;
        const id = howl.play(looped ? LOOP : undefined);
        if (looped && level > 0) howl.fade(0, level, FADE, id);
      }
    };
    for (const howl of howls) if (howl.state() !== 'loaded') howl.once('load', begin);
    begin();
  }
  /** The opening is over, or has been left. */
  close(): void {
    const ending = OPENING.filter(sound => sound in this.#opening);
    this.#opening = {};
    for (const howl of ending.map(sound => this.#howl(sound))) {
      // From nothing to nothing a fade would never end.
      if (howl.volume() === 0) howl.stop();
      else howl.fade(howl.volume(), 0, CUT * 10).once('fade', () => howl.stop());
    }
  }

  end(): void {
    for (const howl of this.#howls.values()) howl.unload();
    this.#howls.clear();
    this.#layers.clear();
  }

  #howl(sound: Sound): Howl {
    const known = this.#howls.get(sound);
    if (known !== undefined) return known;
    const loop = loopOf(sound);
    const howl = new Howl({
      src: sourcesOf(sound),
      ...(loop === undefined ? {} : { sprite: { [LOOP]: [loop.start, loop.end - loop.start, true] } }),
    });
    this.#howls.set(sound, howl);
    return howl;
  }

  /** All layers begin in one moment, and then run on unheard: so they stay together. */
  #begin(): void {
    if (this.#layers.size > 0) return;
    const howls = LAYERS.map(layer => [layer, this.#howl(layer)] as const);
    const begin = () => {
      if (this.#layers.size > 0 || howls.some(([, howl]) => howl.state() !== 'loaded')) return;
      for (const [layer, howl] of howls) {
        howl.volume(0);
        this.#layers.set(layer, howl.play(LOOP));
      }
      for (const [layer] of howls) this.#raise(layer, FADE);
    };
    for (const [, howl] of howls) if (howl.state() !== 'loaded') howl.once('load', begin);
    begin();
  }

  #raise(layer: Layer, fade: number): void {
    const [howl, id] = [this.#howl(layer), this.#layers.get(layer)];
    if (id === undefined) return;
    const [from, to] = [howl.volume(id) as number, (this.#mix[layer] ?? 0) * this.#levels.music];
    if (from !== to) howl.fade(from, to, fade, id);
  }
}
