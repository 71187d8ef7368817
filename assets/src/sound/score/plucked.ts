import type { Part } from '../midi.ts';
import { key } from './keys.ts';
import { played } from './measure.ts';

/** Short words of the low strings, in the key of the layers. */

const PIZZICATO = 45;
const CONTRABASS = 43;
const CELLO = 42;

/** Three tones for an offer. */
export const offer: readonly Part[] = [
  {
    program: PIZZICATO,
    notes: played(
      ['D2', 'A2', 'Eb3'].map((name, index) => ({
        at: index * 0.5,
        lasts: 0.45,
        key: key(name),
        force: 88 - index * 8,
      })),
      31,
    ),
    hall: 70,
  },
];
/** One low string, when a man's paper begins to tear. */
export const lowString: readonly Part[] = [
  { program: CONTRABASS, notes: [{ at: 0, lasts: 1.4, key: key('D2'), force: 96 }], hall: 60 },
  { program: CELLO, notes: [{ at: 0.02, lasts: 1.2, key: key('Eb2'), force: 48 }], hall: 60, detuned: -12 },
];
