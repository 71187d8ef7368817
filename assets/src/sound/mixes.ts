import { farthest, MUSIC } from './figures.ts';
import { FORMATS, type Format, loudnessOf } from './tools.ts';
import { decibels, peakOf, ratioOf, summed, type Wave } from './wave.ts';

/** How the layers are blended: by what a phase is about, and by the band of Tension. */

/**
 * How loud each layer is beside the others, in decibels of loudness, before all are brought to one. By Tension: ordinary,
 * uneasy, strained, extraordinary.
 */
const BLENDS: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>> = {
  alliances: [
    { fifth: 0 },
    { fifth: 0, pulse: -10 },
    { fifth: 0, pulse: -8, line: -6 },
    { fifth: -1, pulse: -7, line: -5 },
  ],
  deputies: [
    { fifth: 0, ostinato: -2 },
    { fifth: -1, ostinato: -1, pulse: -9 },
    { fifth: -2, ostinato: -2, pulse: -8, line: -5 },
    { fifth: -3, ostinato: -2, pulse: -7, line: -5 },
  ],
  presidium: [
    { fifth: 0, tremolo: -4 },
    { fifth: -1, tremolo: -3, pulse: -8 },
    { fifth: -2, tremolo: -2, pulse: -6, line: -7 },
    { fifth: -3, tremolo: -1, pulse: -4, line: -3 },
  ],
};

/** Of every blend, in LUFS, and how far its peaks may go, in dBFS. */
const LOUDNESS = -18.3;
const CEILING = -6.1;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The blends as the player takes them, and what is measured of each, in the worse of the formats. */
export function blended(layers: Readonly<Record<string, Readonly<Record<Format, Wave>>>>) {
  const loudness = Object.fromEntries(Object.entries(layers).map(([name, { webm }]) => [name, loudnessOf(webm).lufs]));
  const mixes: Record<string, Record<string, number>[]> = {};
  const figures: Record<string, { readonly lufs: number; readonly peak: number }[]> = {};
  for (const [kind, bands] of Object.entries(BLENDS)) {
    mixes[kind] = [];
    figures[kind] = [];
    for (const blend of bands) {
      const gains = Object.entries(blend).map(
        ([layer, beside]) => [layer, ratioOf(LOUDNESS + beside - (loudness[layer] ?? 0))] as const,
      );
      const of = (factor: number) => gains.map(([layer, gain]) => [layer, rounded(gain * factor)] as const);
      const heard = (mix: ReturnType<typeof of>): Wave[] =>
        (Object.keys(FORMATS) as Format[]).map(format =>
          summed(mix.map(([layer, gain]) => [layers[layer]![format], gain])),
        );
      const peak = (waves: readonly Wave[]) => decibels(Math.max(...waves.map(peakOf)));
      const off = (waves: readonly Wave[]) => farthest(waves.map(wave => loudnessOf(wave).lufs - MUSIC));
      const raw = heard(of(1));
      const mix = of(
        Math.min(
          ratioOf(LOUDNESS - MUSIC - off(raw)),
          ratioOf(CEILING - peak(raw)),
          // A player can make a layer softer than it is, not louder.
          1 / Math.max(...gains.map(([, gain]) => gain)),
        ),
      );
      const made = heard(mix);
      mixes[kind].push(Object.fromEntries(mix));
      figures[kind].push({
        lufs: Math.round(10 * (MUSIC + off(made))) / 10,
        peak: Math.round(100 * peak(made)) / 100,
      });
    }
  }
  return { mixes, figures };
}
