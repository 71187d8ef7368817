import type { Part } from '../midi.ts';
import { at, bound, twice } from './measure.ts';

/** High strings tremble at the bridge: two voices near each other, which narrow and widen. */

const UPPER = [
  [0, 'A5'],
  [9, 'Bb5'],
  [12, 'A5'],
  [19, 'Bb5'],
  [21, 'A5'],
  [23, 'Bb5'],
  [25, 'A5'],
] as const;
/** Once, in the third phrase, only half a tone is between them. */
const LOWER = [
  [0, 'F5'],
  [4, 'G5'],
  [7, 'F5'],
  [9, 'G5'],
  [12, 'F5'],
  [14, 'G5'],
  [17, 'G#5'],
  [19, 'G5'],
  [21, 'F5'],
  [23, 'G5'],
  [25, 'E5'],
] as const;

/** Nearer as the lower voice dwells, and gone again before it moves. */
const swells = LOWER.flatMap(([from], index) => {
  const to = LOWER[index + 1]?.[0] ?? 28;
  return [62, 90, 100, 70].map((value, step) => ({ at: at(from + ((to - from) * step) / 4), value }));
});

const TREMOLO = 44;
export const tremolo: readonly Part[] = [
  { program: TREMOLO, notes: twice(bound(UPPER, 52)), swells: twice(swells), pan: -24, hall: 30 },
  { program: TREMOLO, notes: twice(bound(LOWER, 60)), swells: twice(swells), pan: 24, detuned: 6, hall: 30 },
];
