import { createHash } from 'node:crypto';
import { decoded, encoded, FORMATS, type Format, loudnessOf } from './tools.ts';
import { cut, decibels, joined, lengthOf, peakOf, RATE, samples, type Wave } from './wave.ts';

/** What is measured of a sound, from what a browser will hear; where its formats differ, of the worse of them. */
export interface Figures {
  readonly seconds: number;
  /** Integrated loudness; none for what is too short for it. */
  readonly lufs: number | null;
  /** The mean level of what has no loudness, in dBFS. */
  readonly rms: number | null;
  /** Of the loudest sample, and of what lies between the samples; dBFS. */
  readonly peak: number;
  readonly truePeak: number;
  /** Samples that touch the ceiling. */
  readonly clipped: number;
  /** The part that is repeated, in ms. */
  readonly loop?: { readonly start: number; readonly end: number };
  /** How its end meets its beginning. */
  readonly join?: Join;
  readonly files: { readonly [F in Format]: { readonly bytes: number; readonly sha256: string } };
}
interface Join {
  /** The step from the last sample to the first, as a multiple of the largest step within 20 ms of it. */
  readonly step: number;
  /** How alike what would follow the end is to what follows the beginning: 1 is the same. */
  readonly likeness: number;
  /** By how many decibels the first 20 ms are louder than what would follow the end. */
  readonly rise: number;
}

/** Of a loop's end, before its beginning, and of its beginning, after its end: no codec's padding reaches farther. */
export const LEAD = 0.12;
/** A step that can be heard as one, at the least; and the mean square of what is too soft to be compared. */
const HEARD = 0.002;
const SOFT = HEARD ** 2;
/** The shortest sound that has a loudness, in seconds. */
const LONG = 3;
/** What music should have, in LUFS. */
export const MUSIC = -18;

const rounded = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** A round with the end of itself before it, and its beginning after it. */
export const withLeads = (round: Wave): Wave =>
  joined(cut(round, lengthOf(round) - samples(LEAD), lengthOf(round)), round, cut(round, 0, samples(LEAD)));

/** Of a loop from one sample to another. */
function joinOf({ channels }: Wave, start: number, end: number): Join {
  const near = samples(0.02);
  const after = samples(LEAD * 0.75);
  let [worst, common, first, second, begun, gone] = [0, 0, 0, 0, 0, 0];
  for (const channel of channels) {
    let most = HEARD;
    for (let i = 0; i < near; i++) {
      const [left, right, instead] = [channel[end - 1 - i]!, channel[start + i]!, channel[end + i]!];
      most = Math.max(most, Math.abs(channel[start + i + 1]! - right), Math.abs(left - channel[end - 2 - i]!));
      begun += right ** 2;
      gone += instead ** 2;
    }
    worst = Math.max(worst, Math.abs(channel[start]! - channel[end - 1]!) / most);
    for (let i = 0; i < after; i++) {
      const [a, b] = [channel[start + i]!, channel[end + i]!];
      common += a * b;
      first += a * a;
      second += b * b;
    }
  }
  const silent = Math.max(first, second) < SOFT * after * channels.length;
  const quiet = SOFT * near * channels.length;
  return {
    step: rounded(worst),
    likeness: silent ? 1 : rounded(common / Math.sqrt(first * second), 3),
    rise: rounded(decibels(Math.sqrt((begun + quiet) / (gone + quiet))), 1),
  };
}

/** One format's file, as it will be heard. `round`: seconds of a loop. */
function heardOf(wave: Wave, round: number | undefined) {
  const { channels } = wave;
  const { lufs, truePeak } = loudnessOf(wave);
  const square = channels.reduce((sum, channel) => channel.reduce((all, x) => all + x * x, sum), 0);
  return {
    seconds: rounded(lengthOf(wave) / RATE),
    lufs: lengthOf(wave) / RATE < LONG ? null : lufs,
    rms: rounded(decibels(Math.sqrt(square / lengthOf(wave) / channels.length))),
    peak: rounded(decibels(peakOf(wave))),
    truePeak,
    clipped: channels.reduce((sum, channel) => sum + channel.filter(x => Math.abs(x) >= 0.999).length, 0),
    join: round === undefined ? undefined : joinOf(wave, samples(LEAD), samples(LEAD + round)),
  };
}
type Heard = ReturnType<typeof heardOf>;

/** From nothing. */
export const farthest = (values: readonly number[]): number =>
  values.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
/** Of several formats, the worse in each respect. */
function worse(all: readonly Heard[]): Omit<Figures, 'files' | 'loop'> {
  const of = (pick: (heard: Heard) => number | null | undefined) => all.map(heard => pick(heard) ?? 0);
  const { lufs, join } = all[0]!;
  return {
    seconds: all[0]!.seconds,
    lufs: lufs === null ? null : rounded(MUSIC + farthest(of(heard => (heard.lufs ?? 0) - MUSIC)), 1),
    rms: lufs === null ? Math.max(...of(({ rms }) => rms)) : null,
    peak: Math.max(...of(({ peak }) => peak)),
    truePeak: Math.max(...of(({ truePeak }) => truePeak)),
    clipped: Math.max(...of(({ clipped }) => clipped)),
    ...(join === undefined
      ? {}
      : {
          join: {
            step: Math.max(...of(heard => heard.join?.step)),
            likeness: Math.min(...of(heard => heard.join?.likeness)),
            rise: farthest(of(heard => heard.join?.rise)),
          },
        }),
  };
}

/** Encodes a sound in every format, and measures them all. `round`: seconds of a loop. */
export function measured(wave: Wave, rates: readonly [number, number], round?: number) {
  const names = Object.keys(FORMATS) as Format[];
  const files = Object.fromEntries(names.map((format, i) => [format, encoded(wave, format, rates[i] ?? 96)]));
  const heard = names.map(name => decoded(files[name]!, wave.channels.length));
  const figures: Figures = {
    ...worse(heard.map(each => heardOf(each, round))),
    ...(round === undefined ? {} : { loop: { start: LEAD * 1000, end: (LEAD + round) * 1000 } }),
    files: Object.fromEntries(
      names.map(name => {
        const file = files[name]!;
        return [name, { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }];
      }),
    ) as unknown as Figures['files'],
  };
  return {
    figures,
    files,
    heard: Object.fromEntries(names.map((name, i) => [name, heard[i]!])) as Record<Format, Wave>,
  };
}
