import type { Sound } from '../../../src/sound/sounds.ts';
import { smoothed } from './dsp.ts';
import { call, quarter } from './effects/bells.ts';
import { CROWD, crowd } from './effects/crowd.ts';
import { letter, stamp, tear, type } from './effects/paper.ts';
import { door, hand, lamp, steps } from './effects/rooms.ts';
import { type Part, toMidi } from './midi.ts';
import { fifth } from './score/fifth.ts';
import { line } from './score/line.ts';
import { LENTO, march } from './score/march.ts';
import { QUARTER, SECONDS, UPBEAT } from './score/measure.ts';
import { ostinato } from './score/ostinato.ts';
import { lowString, offer } from './score/plucked.ts';
import { pulse } from './score/pulse.ts';
import { tremolo } from './score/tremolo.ts';
import { perform, treated } from './tools.ts';
import { cut, mapped, mono, samples, type Wave } from './wave.ts';

/** How each sound is made, and how loud it should be. */
export interface Recipe {
  readonly make: () => Wave;
  /** Kilobits a second: in Opus, and in MP3. */
  readonly rates: readonly [webm: number, mp3: number];
  /** Music is brought to a loudness, in LUFS, and held under a ceiling; an effect is brought to a peak; both in dBFS. */
  readonly to: { readonly lufs: number; readonly ceiling: number } | { readonly peak: number };
  /** Seconds after which it begins again, for what is played round and round. */
  readonly round?: number;
}

const played = (parts: readonly Part[], quarter = QUARTER): Wave => perform(toMidi(quarter, parts));
/** The second round, in which the first still rings; treated before it is cut, so that filters ring on too. */
const second = (parts: readonly Part[], ...effects: readonly string[]): Wave =>
  cut(treated(played(parts), ...effects), samples(SECONDS - UPBEAT), samples(2 * SECONDS - UPBEAT));
/** More or less of what lies round a pitch in Hz, in decibels; in SoX's words. */
const voiced = (hertz: number, decibels: number) => ['equalizer', `${hertz}`, '1q', `${decibels}`];
/** A performance cut short, and its ends made smooth. */
const short = (parts: readonly Part[], seconds: number): Wave =>
  mapped(cut(played(parts), 0, samples(seconds)), channel => smoothed(channel, 0.001, 0.25));
const inOne = ({ channels: [left, right] }: Wave): Wave => mono(left!.map((x, i) => (x + (right?.[i] ?? x)) / 2));

const effect = (make: () => Wave, peak = -8): Recipe => ({ make, rates: [56, 80], to: { peak } });
/** Under the limit by as much as an encoder may add. */
const CEILING = -7.3;
const layer = (make: () => Wave, lufs: number, ceiling = CEILING): Recipe => ({
  ...{ make, rates: [72, 96], to: { lufs, ceiling }, round: SECONDS },
});

/** Seconds until the march breaks off, in the middle of a bar. */
const BREAKS = 20.3;

export const RECIPES: Readonly<Record<Sound, Recipe>> = {
  call: effect(() => mono(call()), -10),
  type: effect(() => mono(type()), -11),
  stamp: effect(() => mono(stamp()), -7),
  hand: effect(() => mono(hand()), -10.5),
  'steps-parquet': effect(() => mono(steps('parquet', 101)), -10),
  'steps-stone': effect(() => mono(steps('stone', 102)), -10),
  'steps-snow': effect(() => mono(steps('snow', 103)), -10.5),
  tear: effect(tear, -9),
  string: effect(() => inOne(short(lowString, 2.2)), -11),
  letter: effect(() => mono(letter()), -9.5),
  door: effect(() => mono(door()), -8),
  quarter: effect(() => mono(quarter()), -10.5),
  window: effect(() => mono(lamp()), -11),
  pizzicato: effect(() => inOne(short(offer, 2.2)), -10),
  crowd: { make: crowd, rates: [64, 80], to: { peak: -11 }, round: CROWD },
  march: {
    // It does not end: it is not there any more.
    make: () => mapped(cut(played(march, LENTO), 0, samples(BREAKS)), channel => smoothed(channel, 0.01, 0.03)),
    ...{ rates: [80, 112], to: { lufs: -18, ceiling: CEILING } },
  },
  // What is struck has peaks far above its loudness: it is softer, and held a little lower, so that blends have room.
  fifth: layer(() => second(fifth), -18, -9),
  // Small loudspeakers play little under 200 Hz: what is low is heard by its overtones.
  ostinato: layer(() => second(ostinato, ...voiced(90, -4), ...voiced(1000, 9)), -19.5, -10.2),
  pulse: layer(() => second(pulse, ...voiced(190, 2), ...voiced(900, 5)), -21, -11.2),
  line: layer(() => second(line, ...voiced(1500, -3)), -18, -9.2),
  // At the bridge there are few low partials and many high ones.
  tremolo: layer(() => second(tremolo, 'highpass', '520', ...voiced(3400, 7), 'treble', '2'), -20),
};
