/** A score as a MIDI file: as much of it as is needed here. */

/** Ticks to a quarter note. */
const TICKS = 480;

/** A note: when and how long in quarters, which key (60 is middle C), how hard (1–127). */
export interface Note {
  readonly at: number;
  readonly lasts: number;
  readonly key: number;
  readonly force: number;
}
/** How strongly a part is played at a moment, 0–127; from one to the next it grows or fades evenly. */
interface Swell {
  readonly at: number;
  readonly value: number;
}
export interface Part {
  /** General MIDI, from 0. */
  readonly program: number;
  readonly notes: readonly Note[];
  /** −64 left to 63 right. */
  readonly pan?: number;
  /** Out of tune, in hundredths of a semitone. */
  readonly detuned?: number;
  readonly swells?: readonly Swell[];
  /** How much of the hall, 0–127. */
  readonly hall?: number;
}

const variable = (value: number): number[] => {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
};
const word = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >> (8 * (bytes - 1 - i))) & 255);

type Message = readonly [tick: number, ...bytes: number[]];

function track(messages: readonly Message[]): number[] {
  const bytes: number[] = [];
  let now = 0;
  for (const [tick, ...message] of messages.toSorted(([a], [b]) => a - b)) {
    bytes.push(...variable(tick - now), ...message);
    now = tick;
  }
  bytes.push(0, 0xff, 0x2f, 0);
  return [...word('MTrk'), ...big(bytes.length, 4), ...bytes];
}

const tick = (quarters: number): number => Math.round(quarters * TICKS);
/** The bend of a channel, which reaches two semitones either way. */
const bend = (cents: number): readonly number[] => {
  const value = 8192 + Math.round((cents / 200) * 8192);
  return [value & 127, value >> 7];
};
const PERCUSSION = 9;

/** Ticks from one step of a swell to the next: finer than an ear can tell. */
const STEP = 12;
function swelling(swells: readonly Swell[]): [tick: number, value: number][] {
  const steps: [number, number][] = [];
  for (const [index, { at, value }] of swells.entries()) {
    const next = swells[index + 1] ?? { at, value };
    const [from, to] = [tick(at), tick(next.at)];
    steps.push([from, Math.round(value)]);
    for (let now = from + STEP; now < to; now += STEP) {
      const level = Math.round(value + ((next.value - value) * (now - from)) / (to - from));
      if (level !== steps.at(-1)?.[1]) steps.push([now, level]);
    }
  }
  return steps;
}

/** A key that is struck while it still sounds would be ended by the end of the first stroke. */
function heldApart(notes: readonly Note[]): readonly Note[] {
  const until = new Map<number, number>();
  for (const { at, lasts, key } of notes.toSorted((a, b) => a.at - b.at)) {
    if (tick(at) < (until.get(key) ?? 0)) throw new Error(`key ${key} is struck at ${at} while it still sounds`);
    until.set(key, tick(at + lasts));
  }
  return notes;
}

function part(channel: number, { program, notes, pan = 0, detuned = 0, swells = [], hall = 40 }: Part): number[] {
  const control = (at: number, number: number, value: number): Message => [at, 0xb0 | channel, number, value];
  return track([
    [0, 0xc0 | channel, program],
    control(0, 10, 64 + pan),
    control(0, 91, hall),
    [0, 0xe0 | channel, ...bend(detuned)],
    ...swelling(swells).map(([now, value]) => control(now, 11, value)),
    // What ends comes before what begins in the same moment.
    ...heldApart(notes).map(({ at, lasts, key }): Message => [tick(at + lasts), 0x80 | channel, key, 0]),
    ...notes.map(({ at, key, force }): Message => [tick(at), 0x90 | channel, key, Math.round(force)]),
  ]);
}

/** `quarter`: its length in microseconds. Percussion's channel is left out. */
export function toMidi(quarter: number, parts: readonly Part[]): Buffer {
  const tempo = track([[0, 0xff, 0x51, 3, ...big(quarter, 3)]]);
  const channels = parts.map((_, index) => (index < PERCUSSION ? index : index + 1));
  const head = [...word('MThd'), ...big(6, 4), ...big(1, 2), ...big(parts.length + 1, 2), ...big(TICKS, 2)];
  return Buffer.from([...head, ...tempo, ...parts.flatMap((each, index) => part(channels[index] ?? 0, each))]);
}
