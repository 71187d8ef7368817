import type { Part } from '../midi.ts';
import { key } from './keys.ts';
import { BARS, notes, played, twice, type Written } from './measure.ts';

/** A drum and the lowest keys of a piano: now one stroke in a bar, now two, at the end of each seven bars three. */

const BEATS: readonly (readonly number[])[] = [[0], [0], [0, 3], [0], [0, 3], [0], [0, 3, 4]];
/** The bars that stand on A instead of D, and softer, for A is the stronger tone of both. */
const ON_A = new Set([14, 15, 16, 25, 26, 27]);
const strokes = (d: string, a: string, force: number, lasts: number, every = 1): Written[] =>
  Array.from({ length: BARS }, (_, bar) => bar).flatMap(bar =>
    (BEATS[bar % BEATS.length] ?? []).flatMap((eighth, index): Written[] =>
      index % every === 0
        ? [[bar, eighth, lasts, key(ON_A.has(bar) ? a : d), force - 10 * index - (ON_A.has(bar) ? 8 : 0)]]
        : [],
    ),
  );

const TIMPANI = 47;
const PIANO = 0;
export const pulse: readonly Part[] = [
  { program: TIMPANI, notes: twice(played(notes(strokes('D2', 'A1', 78, 0.9)), 7)), pan: 14, hall: 60 },
  { program: PIANO, notes: twice(played(notes(strokes('D1', 'A1', 60, 2.6, 3)), 8)), pan: -20, hall: 60 },
];
