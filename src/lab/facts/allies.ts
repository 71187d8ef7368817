import { rateOf, shiftOf } from '../estimate.ts';
import type { Fact } from './fact.ts';
import { weakest } from './weigh.ts';

/** What alarms an ally, and what tips him. */
export const ALLIES: readonly Fact[] = [
  {
    id: 'SF-17',
    kind: 'emergent',
    basis: 'possible',
    deniedBy: [],
    needs: ['pace'],
    measure: {
      estimate: counted => shiftOf(counted('pace'), 'pace/left/fast-slow'),
      expected: { above: 0 },
      parts: counted => ({
        fast: rateOf(counted('pace'), 'pace/left/fast'),
        slow: rateOf(counted('pace'), 'pace/left/slow'),
        alarm: shiftOf(counted('pace'), 'pace/alarm/fast-slow'),
      }),
    },
    mechanism: ['noise'],
  },
  {
    id: 'SF-18',
    kind: 'data',
    basis: 'editor',
    deniedBy: [],
    needs: ['odds'],
    measure: {
      estimate: counted => shiftOf(counted('odds'), 'plays/secretaryOut-loudestOther'),
      expected: { above: 0 },
      parts: counted => ({ itself: shiftOf(counted('odds'), 'plays/secretaryOut') }),
    },
    mechanism: ['noise'],
  },
  {
    id: 'SF-19',
    kind: 'emergent',
    basis: 'possible',
    deniedBy: [],
    needs: ['berlin'],
    measure: {
      estimate: counted =>
        weakest(shiftOf(counted('berlin'), 'berlin/left/burns-quiet'), rateOf(counted('berlin'), 'berlin/left/quiet')),
      expected: { above: 0 },
      parts: counted => ({
        burns: rateOf(counted('berlin'), 'berlin/left/burns'),
        quiet: rateOf(counted('berlin'), 'berlin/left/quiet'),
      }),
    },
    mechanism: ['events'],
  },
];
