import type { Part } from '../midi.ts';
import { key } from './keys.ts';
import { at, notes, played, twice, type Written } from './measure.ts';

/** One voice that speaks seldom: a low clarinet, and in its second half a muted trumpet far behind it. */

const CLARINET: readonly (readonly [bar: number, eighth: number, lasts: number, name: string])[] = [
  [1, 0, 3, 'A3'],
  [1, 3, 2, 'Bb3'],
  [2, 0, 5, 'A3'],
  [3, 0, 3, 'F3'],
  [3, 3, 7, 'E3'],
  [8, 0, 3, 'A3'],
  [8, 3, 2, 'Bb3'],
  [9, 0, 3, 'C4'],
  [9, 3, 2, 'Bb3'],
  [10, 0, 5, 'G3'],
  [11, 0, 3, 'Eb3'],
  [11, 3, 7, 'D3'],
  [15, 0, 3, 'C#4'],
  [15, 3, 2, 'D4'],
  [16, 0, 5, 'E4'],
  [17, 0, 3, 'D4'],
  [17, 3, 2, 'C4'],
  [18, 0, 3, 'Bb3'],
  [18, 3, 7, 'A3'],
  [23, 0, 3, 'G3'],
  [23, 3, 2, 'F3'],
  [24, 0, 5, 'Eb3'],
  [25, 0, 9, 'E3'],
];
const TRUMPET: readonly (readonly [bar: number, eighth: number, lasts: number, name: string])[] = [
  [16, 0, 5, 'A4'],
  [17, 0, 5, 'Bb4'],
  [18, 0, 8, 'A4'],
  [23, 3, 2, 'Bb4'],
  [24, 0, 6, 'G4'],
];
const sung = (row: typeof CLARINET, force: number): Written[] =>
  row.map(([bar, eighth, lasts, name]) => [bar, eighth, lasts * 0.97, key(name), force]);
/** Each phrase grows and falls back. */
const phrases = [1, 8, 15, 23].flatMap(bar =>
  [86, 100, 102, 92, 72].map((value, step) => ({ at: at(bar + step), value })),
);

const LOW_CLARINET = 71;
const MUTED_TRUMPET = 59;
export const line: readonly Part[] = [
  {
    program: LOW_CLARINET,
    notes: twice(played(notes(sung(CLARINET, 70)), 9, 0.04, 4)),
    swells: twice(phrases),
    pan: -16,
    hall: 70,
  },
  {
    program: MUTED_TRUMPET,
    notes: twice(played(notes(sung(TRUMPET, 34)), 10, 0.04, 4)),
    swells: twice(phrases),
    pan: 26,
    hall: 100,
  },
];
