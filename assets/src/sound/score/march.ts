import type { Note, Part } from '../midi.ts';
import { key } from './keys.ts';
import { played } from './measure.ts';

/**
 * The funeral march from Chopin's Sonata in B flat minor, op. 35: the tread and the first phrase, twice, for a few brass and a
 * piano that are not quite in tune. It breaks off in the middle of a bar.
 */

/** Microseconds to a quarter: Lento. */
export const LENTO = 905_000;

/** Two chords by turns, a quarter each: the tread that never changes. */
const TREAD = ['Bb1 F2 Bb2 Db3', 'Bb1 Gb2 Bb2 Db3'] as const;
const QUARTERS = 23;
const tread = (force: number, pick: (chord: readonly string[]) => readonly string[]): Note[] =>
  Array.from({ length: QUARTERS }, (_, at) => at).flatMap(at =>
    pick(TREAD[at % 2]?.split(' ') ?? []).map(name => ({
      ...{ at, lasts: 0.86, key: key(name) },
      // Heavier on the first of each two, and each phrase heavier than the last.
      force: force + (at % 2 === 0 ? 9 : 0) + at * 0.7,
    })),
  );

/** The phrase, two bars of four quarters: from when, how long, which key. */
const PHRASE: readonly (readonly [at: number, lasts: number, name: string])[] = [
  [0, 1, 'Bb3'],
  [1, 0.75, 'Bb3'],
  [1.75, 0.25, 'Bb3'],
  [2, 1, 'Bb3'],
  [3, 0.75, 'Db4'],
  [3.75, 0.25, 'C4'],
  [4, 0.75, 'C4'],
  [4.75, 0.25, 'Bb3'],
  [5, 0.75, 'Bb3'],
  [5.75, 0.25, 'A3'],
  [6, 1.9, 'Bb3'],
];
const phrase = (from: number, force: number, up = 0, until = Number.POSITIVE_INFINITY): Note[] =>
  PHRASE.flatMap(([at, lasts, name]) =>
    from + at < until ? [{ at: from + at, lasts: lasts * 0.93, key: key(name) + up, force }] : [],
  );

const TUNE = [...phrase(4, 70), ...phrase(12, 82), ...phrase(20, 88, 0, QUARTERS)];
/** In thirds above, the second time only. */
const THIRD: Readonly<Record<string, string>> = { Bb3: 'Db4', Db4: 'F4', C4: 'Eb4', A3: 'C4' };
const above = PHRASE.map(
  ([at, lasts, name]): Note => ({
    ...{ at: 12 + at, lasts: lasts * 0.93, key: key(THIRD[name] ?? name), force: 58 },
  }),
);

const PIANO = 0;
const TROMBONE = 57;
const TUBA = 58;
const HORN = 60;
const TIMPANI = 47;
export const march: readonly Part[] = [
  {
    program: PIANO,
    notes: played(
      tread(58, chord => chord),
      21,
      0.015,
    ),
    pan: -14,
    detuned: -9,
    hall: 60,
  },
  {
    program: TUBA,
    notes: played(
      tread(52, ([bass = 'Bb1']) => [bass]),
      22,
      0.03,
    ),
    pan: 10,
    detuned: 6,
    hall: 70,
  },
  {
    program: TIMPANI,
    notes: played(
      tread(30, () => ['Bb1']).filter(({ at }) => at % 2 === 0),
      23,
    ),
    pan: 20,
    hall: 70,
  },
  { program: TROMBONE, notes: played(TUNE, 24, 0.03), pan: -6, detuned: 5, hall: 60 },
  { program: HORN, notes: played(above, 25, 0.04), pan: 22, detuned: -7, hall: 80 },
];
