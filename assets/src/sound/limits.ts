import type { Figures } from './figures.ts';

/** What every sound must keep to. */
export const LIMITS = {
  /** Of music, in LUFS. */
  lufs: { least: -19, most: -17 },
  /** The highest peak of anything, and of an effect the lowest, in dBFS. */
  peak: -6,
  soft: -12,
  /** Of an effect, in seconds. */
  seconds: 4,
  /** Bytes of one file, and of all of one format. */
  bytes: 1_000_000,
  all: 4_000_000,
  /** Where a loop's end meets its beginning: hardly a larger step than those around it, going on as it should, as loud (dB). */
  join: { step: 1.5, likeness: 0.9, rise: 1.5 },
} as const;

const inLoudness = (lufs: number) => lufs >= LIMITS.lufs.least && lufs <= LIMITS.lufs.most;

/** Music by itself, an effect, or what goes round and is heard only in a blend or under something. */
export type Kind = 'music' | 'effect' | 'loop';

/** What is wrong with a sound, each with its figure and its limit. */
export function faultsOf(name: string, figures: Figures, kind: Kind): string[] {
  const { seconds, lufs, peak, clipped, files, join } = figures;
  const wrong = (held: boolean, what: string) => (held ? [] : [`${name}: ${what}`]);
  return [
    ...wrong(kind !== 'music' || (lufs !== null && inLoudness(lufs)), `${lufs} LUFS, not −18 ± 1`),
    ...wrong(peak <= LIMITS.peak, `a peak of ${peak} dBFS, over ${LIMITS.peak}`),
    ...wrong(kind !== 'effect' || peak >= LIMITS.soft, `a peak of ${peak} dBFS, under ${LIMITS.soft}`),
    ...wrong(kind !== 'effect' || seconds <= LIMITS.seconds, `${seconds} s, over ${LIMITS.seconds}`),
    ...wrong(clipped === 0, `${clipped} samples clip`),
    ...Object.entries(files).flatMap(([format, { bytes }]) =>
      wrong(bytes <= LIMITS.bytes, `${bytes} bytes of ${format}, over ${LIMITS.bytes}`),
    ),
    ...wrong(join === undefined || join.step <= LIMITS.join.step, `its end jumps to its beginning by ${join?.step}`),
    ...wrong(
      join === undefined || join.likeness >= LIMITS.join.likeness,
      `its end goes on otherwise than its beginning: ${join?.likeness}`,
    ),
    ...wrong(
      join === undefined || Math.abs(join.rise) <= LIMITS.join.rise,
      `it is ${join?.rise} dB louder at its join`,
    ),
  ];
}

/** The same of a blend of layers. */
export const faultsOfBlend = (
  name: string,
  { lufs, peak }: { readonly lufs: number; readonly peak: number },
): string[] => [
  ...(inLoudness(lufs) ? [] : [`${name}: ${lufs} LUFS, not −18 ± 1`]),
  ...(peak <= LIMITS.peak ? [] : [`${name}: a peak of ${peak} dBFS, over ${LIMITS.peak}`]),
];
