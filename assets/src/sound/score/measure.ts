import type { Note } from '../midi.ts';
import { between, dice } from '../noise.ts';
import { key } from './keys.ts';

/** What all layers of the music have in common: five eighths to a bar, twenty-eight bars, then from the beginning. */

/** Microseconds to a quarter: an eighth is 0.3 s. */
export const QUARTER = 600_000;
export const BARS = 28;
const EIGHTHS = 5;
/** Quarters to a round. */
export const ROUND = (BARS * EIGHTHS) / 2;
/** Seconds to a round. */
export const SECONDS = (ROUND * QUARTER) / 1e6;
/** A round is cut half an eighth before its first bar, where nobody strikes anything. */
export const UPBEAT = QUARTER / 4e6;

/** Where an eighth of a bar lies, in quarters; both are counted from 0. */
export const at = (bar: number, eighth = 0): number => (bar * EIGHTHS + eighth) / 2;

/** A note as it is written: in which bar, on which eighth, how many eighths long, which key, how hard. */
export type Written = readonly [bar: number, eighth: number, lasts: number, key: number, force: number];
export const notes = (written: readonly Written[]): Note[] =>
  written.map(([bar, eighth, lasts, key, force]) => ({ at: at(bar, eighth), lasts: lasts / 2, key, force }));

/** Nobody plays like a clock: each note up to `late` quarters later, and a little harder or softer. */
export function played(written: readonly Note[], seed: number, late = 0.02, harder = 6): Note[] {
  const roll = dice(seed);
  return written.map(note => ({
    ...note,
    at: note.at + late * roll(),
    // Or it would still be held when its key is struck again, and silence it.
    lasts: Math.max(late, note.lasts - late),
    force: Math.min(127, Math.max(1, note.force + between(roll, -harder, harder))),
  }));
}

/**
 * One voice that never rests: from which bar which key, until the next. Tones are bound, by so many eighths; one that comes
 * twice is struck anew.
 */
export function bound(row: readonly (readonly [bar: number, name: string])[], force: number, over = 0.5): Note[] {
  return notes(
    row.map(([bar, name], index): Written => {
      const [until, next] = row[index + 1] ?? [BARS, row[0]?.[1]];
      return [bar, 0, (until - bar) * EIGHTHS + (next === name ? 0 : over), key(name), force];
    }),
  );
}

/** The same twice: the second time with all that rings on from the first. */
export const twice = <T extends { readonly at: number }>(row: readonly T[]): T[] => [
  ...row,
  ...row.map(each => ({ ...each, at: each.at + ROUND })),
];
