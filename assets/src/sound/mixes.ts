import { loudnessOf } from './tools.ts';
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
    { fifth: -2, pulse: -6, line: -2 },
  ],
  deputies: [
    { fifth: 0, ostinato: -2 },
    { fifth: -1, ostinato: -1, pulse: -9 },
    { fifth: -2, ostinato: -2, pulse: -8, line: -5 },
    { fifth: -3, ostinato: -2, pulse: -6, line: -2 },
  ],
  presidium: [
    { fifth: 0, tremolo: -4 },
    { fifth: -1, tremolo: -3, pulse: -8 },
    { fifth: -2, tremolo: -2, pulse: -6, line: -7 },
    { fifth: -3, tremolo: -1, pulse: -4, line: -3 },
  ],
};

/** Of every blend, and how far its peaks may go. */
const LOUDNESS = -18.3;
const CEILING = -6.2;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The blends as the player takes them, and what is measured of each. */
export function blended(layers: Readonly<Record<string, Wave>>) {
  const loudness = Object.fromEntries(Object.entries(layers).map(([name, wave]) => [name, loudnessOf(wave).lufs]));
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
      const sounding = (mix: ReturnType<typeof of>) => summed(mix.map(([layer, gain]) => [layers[layer]!, gain]));
      const raw = sounding(of(1));
      const mix = of(
        Math.min(
          ratioOf(LOUDNESS - loudnessOf(raw).lufs),
          ratioOf(CEILING - decibels(peakOf(raw))),
          // A player can make a layer softer than it is, not louder.
          1 / Math.max(...gains.map(([, gain]) => gain)),
        ),
      );
      const heard = sounding(mix);
      mixes[kind].push(Object.fromEntries(mix));
      figures[kind].push({ lufs: loudnessOf(heard).lufs, peak: Math.round(100 * decibels(peakOf(heard))) / 100 });
    }
  }
  return { mixes, figures };
}
