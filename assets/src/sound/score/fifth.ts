import type { Note, Part } from '../midi.ts';
import { key } from './keys.ts';
import { at, BARS, bound, notes, twice, type Written } from './measure.ts';

/** Low strings hold one fifth, D and A, and never let it go; above it an inner voice moves, and comes back to where it began. */

/** Bars to a bow; the two tones change bows at different times, and each goes on until the next bow is heard. */
const BOW = 7;
const held = (name: string, force: number, first: number): Note[] =>
  notes(Array.from({ length: BARS / BOW }, (_, bow): Written => [first + bow * BOW, 0, BOW * 5 + 2, key(name), force]));

/** Two desks of one part, which take turns: so one bow begins before the other ends. */
const desks = (part: Omit<Part, 'notes'>, row: readonly Note[]): Part[] =>
  [0, 1].map(desk => ({ ...part, notes: twice(row.filter((_, index) => index % 2 === desk)) }));

/** From which bar which key, until the next. */
const INNER = [
  [0, 'F3'],
  [4, 'E3'],
  [7, 'F3'],
  [9, 'Eb3'],
  [12, 'D3'],
  [14, 'E3'],
  [17, 'F3'],
  [19, 'G3'],
  [21, 'F3'],
  [23, 'Eb3'],
  [25, 'E3'],
] as const;

/** Every seven bars the bow comes nearer and goes again. */
const breath = [0, 7, 14, 21].flatMap(bar =>
  [76, 82, 90, 96, 92, 86, 80].map((value, step) => ({ at: at(bar + step), value })),
);

const STRINGS = 48;
const CELLO = 42;
const CONTRABASS = 43;
export const fifth: readonly Part[] = [
  ...desks({ program: CONTRABASS, swells: twice(breath), pan: 18 }, held('D2', 48, 0)),
  ...desks({ program: STRINGS, swells: twice(breath), pan: -4 }, held('D2', 50, 2)),
  ...desks({ program: CELLO, swells: twice(breath), pan: 8, detuned: -4 }, held('A2', 64, 3)),
  ...desks({ program: STRINGS, swells: twice(breath), pan: 4, detuned: 2 }, held('A2', 54, 5)),
  { program: STRINGS, notes: twice(bound(INNER, 70)), swells: twice(breath), pan: -20, detuned: 3 },
];
