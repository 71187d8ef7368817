import { RATE, ratioOf, samples, type Wave } from './wave.ts';

/** What sounds are shaped with. */

export type Shape = (seconds: number) => number;

/** A filter of the second order after the Audio EQ Cookbook; `q` is its sharpness. */
export function filtered(input: Float32Array, kind: 'low' | 'high' | 'band', hertz: number, q = 0.7): Float32Array {
  const angle = (2 * Math.PI * hertz) / RATE;
  const [cos, alpha] = [Math.cos(angle), Math.sin(angle) / (2 * q)];
  const edge = kind === 'low' ? (1 - cos) / 2 : (1 + cos) / 2;
  const [b0, b1, b2] =
    kind === 'band' ? [alpha, 0, -alpha] : kind === 'low' ? [edge, 1 - cos, edge] : [edge, -(1 + cos), edge];
  const [a0, a1, a2] = [1 + alpha, -2 * cos, 1 - alpha];
  const output = new Float32Array(input.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < input.length; i++) {
    const x = input[i]!;
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    output[i] = y;
    [x2, x1, y2, y1] = [x1, x, y1, y];
  }
  return output;
}

/** As loud as a shape says, from its beginning. */
export const shaped = (input: Float32Array, shape: Shape): Float32Array => input.map((x, i) => x * shape(i / RATE));
/** Comes in within `attack` seconds and then dies away; after `decay` seconds a third is left. */
export const struck =
  (attack: number, decay: number): Shape =>
  time =>
    time < attack ? time / attack : Math.exp(-(time - attack) / decay);
/** Swells and goes within so many seconds. */
export const swelling =
  (seconds: number, power = 1): Shape =>
  time =>
    time < 0 || time > seconds ? 0 : Math.sin((Math.PI * time) / seconds) ** power;

/** A tone that may glide. */
export function tone(seconds: number, hertz: number | Shape, shape: Shape): Float32Array {
  let phase = 0;
  return Float32Array.from({ length: samples(seconds) }, (_, i) => {
    const time = i / RATE;
    phase += (2 * Math.PI * (typeof hertz === 'number' ? hertz : hertz(time))) / RATE;
    return Math.sin(phase) * shape(time);
  });
}

/** Adds one sound into another, so many seconds after its beginning. */
export function lay(onto: Float32Array, what: Float32Array, at: number, gain = 1): void {
  const from = samples(at);
  for (let i = Math.max(0, -from); i < what.length && from + i < onto.length; i++)
    onto[from + i] = onto[from + i]! + what[i]! * gain;
}

/** Fades both ends, so that nothing clicks. Seconds. */
export function smoothed(input: Float32Array, first = 0.002, last = 0.02): Float32Array {
  const [from, to] = [samples(first), samples(last)];
  return input.map((x, i) => x * Math.min(1, i / from, (input.length - 1 - i) / to));
}

const AHEAD = samples(0.004);
const RELEASE = Math.exp(-1 / samples(0.09));
/** Holds every sample under a ceiling in dBFS: it turns down a little before a peak, and back slowly after it. */
export function limited({ channels }: Wave, ceiling: number): Wave {
  const most = ratioOf(ceiling);
  const length = channels[0]?.length ?? 0;
  const wanted = Float32Array.from({ length }, (_, i) => {
    const peak = Math.max(...channels.map(channel => Math.abs(channel[i]!)));
    return peak > most ? most / peak : 1;
  });
  const gain = new Float32Array(length);
  let now = 1;
  const waiting: number[] = [];
  for (let i = 0; i < length + AHEAD; i++) {
    // The smallest gain wanted within the time ahead, kept as a falling row.
    if (i < length) {
      while (waiting.length > 0 && wanted[waiting.at(-1)!]! >= wanted[i]!) waiting.pop();
      waiting.push(i);
    }
    const here = i - AHEAD;
    if (here < 0) continue;
    while (waiting.length > 0 && waiting[0]! < here) waiting.shift();
    const least = waiting.length > 0 ? wanted[waiting[0]!]! : 1;
    now = least < now ? Math.max(least, now - (1 - least) / (AHEAD / 4)) : 1 - (1 - now) * RELEASE;
    gain[here] = Math.min(now, wanted[here]!);
  }
  return { channels: channels.map(channel => channel.map((x, i) => x * gain[i]!)) };
}
