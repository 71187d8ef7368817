import { createHash } from 'node:crypto';
import { decoded, encoded, FORMATS, type Format, loudnessOf } from './tools.ts';
import { cut, decibels, joined, lengthOf, peakOf, RATE, samples, type Wave } from './wave.ts';

/** What is measured of a file, from what a browser will hear of it. */
export interface Figures {
  readonly seconds: number;
  /** Integrated loudness; none for what is too short for it. */
  readonly lufs: number | null;
  /** Of the loudest sample, and of what lies between the samples; dBFS. */
  readonly peak: number;
  readonly truePeak: number;
  /** Samples that touch the ceiling. */
  readonly clipped: number;
  readonly files: { readonly [F in Format]: { readonly bytes: number; readonly sha256: string } };
  /** The part that is repeated, in ms. */
  readonly loop?: { readonly start: number; readonly end: number };
  /** How its end meets its beginning. */
  readonly join?: Join;
}
interface Join {
  /** The step from the last sample to the first, as a multiple of the largest step within 20 ms of it. */
  readonly step: number;
  /** How alike what would follow the end is to what follows the beginning: 1 is the same. */
  readonly likeness: number;
}

/** Of a loop's end, before its beginning, and of its beginning, after its end: no codec's padding reaches farther. */
export const LEAD = 0.12;
/** A step that can be heard as one, at the least; and the mean square of what is too soft to be compared. */
const HEARD = 0.002;
const SOFT = HEARD ** 2;
/** The shortest sound that has a loudness. */
const LONG = 3;

const rounded = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** A round with the end of itself before it, and its beginning after it. */
export const withLeads = (round: Wave): Wave =>
  joined(cut(round, lengthOf(round) - samples(LEAD), lengthOf(round)), round, cut(round, 0, samples(LEAD)));

function joinOf({ channels }: Wave, start: number, end: number): Join {
  const near = samples(0.02);
  const after = samples(LEAD * 0.75);
  let [worst, common, first, second] = [0, 0, 0, 0];
  for (const channel of channels) {
    let most = HEARD;
    for (let i = start; i < start + near; i++) most = Math.max(most, Math.abs(channel[i + 1]! - channel[i]!));
    for (let i = end - near; i < end - 1; i++) most = Math.max(most, Math.abs(channel[i + 1]! - channel[i]!));
    worst = Math.max(worst, Math.abs(channel[start]! - channel[end - 1]!) / most);
    for (let i = 0; i < after; i++) {
      const [a, b] = [channel[start + i]!, channel[end + i]!];
      common += a * b;
      first += a * a;
      second += b * b;
    }
  }
  const silent = Math.max(first, second) < SOFT * after * channels.length;
  return { step: rounded(worst), likeness: silent ? 1 : rounded(common / Math.sqrt(first * second), 3) };
}

/** Encodes a sound in every format and measures the better one. `round`: seconds of a loop. */
export function measured(wave: Wave, rates: readonly [number, number], round?: number) {
  const names = Object.keys(FORMATS) as Format[];
  const files = Object.fromEntries(names.map((format, i) => [format, encoded(wave, format, rates[i] ?? 96)]));
  const heard = decoded(files.webm!, wave.channels.length);
  const length = lengthOf(heard);
  const { lufs, truePeak } = loudnessOf(heard);
  const [start, end] = [samples(LEAD), samples(LEAD + (round ?? 0))];
  const figures: Figures = {
    seconds: rounded(length / RATE),
    lufs: length / RATE < LONG ? null : lufs,
    peak: rounded(decibels(peakOf(heard))),
    truePeak,
    clipped: heard.channels.reduce((sum, channel) => sum + channel.filter(x => Math.abs(x) >= 0.999).length, 0),
    files: Object.fromEntries(
      names.map(name => {
        const file = files[name]!;
        return [name, { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }];
      }),
    ) as unknown as Figures['files'],
    ...(round === undefined
      ? {}
      : { loop: { start: LEAD * 1000, end: (LEAD + round) * 1000 }, join: joinOf(heard, start, end) }),
  };
  return { figures, files, heard };
}
