import type { Part } from '../midi.ts';
import { key } from './keys.ts';
import { notes, played, twice, type Written } from './measure.ts';

/**
 * A figure in five eighths, three and two, plucked and bowed short; its upper tones turn with the harmony. Half tones against
 * the held fifth are an octave above it, for low they would be mud.
 */

/** By bar, from its first on; a point is a rest. */
const FIGURES: readonly (readonly [bars: number, figure: string])[] = [
  [2, 'D2 . A2 F3 A2'],
  [1, 'D2 . A2 F3 E3'],
  [1, 'D2 A2 . F3 E3'],
  [2, 'D2 . A2 E3 A2'],
  [1, 'D2 . E3 . A2'],
  [2, 'D2 . A2 F3 A2'],
  [2, 'D2 . Bb3 Eb3 G3'],
  [1, 'D2 . Bb3 G3 Eb3'],
  [1, 'D2 . A2 D3 F3'],
  [1, 'D2 . F3 . A2'],
  [2, 'A2 . E3 C#3 G3'],
  [1, 'A2 E3 . C#3 G3'],
  [2, 'D2 . A2 F3 A2'],
  [1, 'D2 . D3 G3 Bb3'],
  [1, 'D2 D3 . G3 .'],
  [2, 'D2 . A2 F3 A2'],
  [2, 'D2 . Bb3 Eb3 G3'],
  [2, 'A2 . E3 C#3 E3'],
  [1, 'A2 C#3 E3 . .'],
];
const ACCENTS = [78, 54, 54, 66, 50];

const bars = FIGURES.flatMap(([count, figure]) => Array.from({ length: count }, () => figure.split(' ')));
const written = bars.flatMap((figure, bar) =>
  figure.flatMap((name, eighth): Written[] =>
    name === '.' ? [] : [[bar, eighth, 0.8, key(name), ACCENTS[eighth] ?? 56]],
  ),
);
/** Only the strong eighths are bowed too. */
const bowed = written
  .filter(([, eighth]) => eighth === 0 || eighth === 3)
  .map(([bar, eighth, , name, force]): Written => [bar, eighth, 0.6, name, force - 16]);

const PIZZICATO = 45;
const CELLO = 42;
export const ostinato: readonly Part[] = [
  { program: PIZZICATO, notes: twice(played(notes(written), 5)), pan: -6 },
  { program: CELLO, notes: twice(played(notes(bowed), 6)), pan: 10 },
];
