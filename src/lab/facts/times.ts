import { rateOf, shiftOf, times } from '../estimate.ts';
import type { Fact } from './fact.ts';

/** Ordinary times and crisis; posts scarce and plenty. */
export const TIMES: readonly Fact[] = [
  {
    id: 'SF-01',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: ['conquest'],
    needs: ['ordinary'],
    measure: { estimate: counted => rateOf(counted('ordinary'), 'flips'), expected: { below: 0.01 } },
    mechanism: ['ethos'],
  },
  {
    id: 'SF-02',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: ['fairbanks'],
    needs: ['crisis', 'ordinary'],
    measure: {
      estimate: counted => times(rateOf(counted('crisis'), 'flips'), rateOf(counted('ordinary'), 'flips')),
      expected: { above: 5 },
      parts: counted => ({
        crisis: rateOf(counted('crisis'), 'flips'),
        ordinary: rateOf(counted('ordinary'), 'flips'),
      }),
    },
    mechanism: ['relief'],
  },
  {
    id: 'SF-03',
    kind: 'emergent',
    basis: 'editor',
    deniedBy: ['conquest'],
    needs: ['crisis'],
    measure: {
      estimate: counted => rateOf(counted('crisis'), 'left/beriaOrHedged'),
      expected: { below: 0.25 },
      parts: counted => ({ left: rateOf(counted('crisis'), 'left/beria') }),
    },
    mechanism: ['ethos', 'debt'],
  },
  {
    id: 'SF-22',
    kind: 'data',
    basis: 'scholar',
    deniedBy: [],
    needs: ['ordinary', 'crisis'],
    measure: {
      estimate: counted => rateOf(counted('ordinary'), 'offers/free'),
      expected: { below: 0.05 },
      parts: counted => ({
        allOrdinary: rateOf(counted('ordinary'), 'offers/all'),
        freeCrisis: rateOf(counted('crisis'), 'offers/free'),
        allCrisis: rateOf(counted('crisis'), 'offers/all'),
      }),
    },
    mechanism: [],
  },
  {
    id: 'SF-23',
    kind: 'emergent',
    basis: 'possible',
    deniedBy: ['fairbanks'],
    needs: ['vacancies'],
    measure: {
      estimate: counted => shiftOf(counted('vacancies'), 'vacancies/approaches/free-filled'),
      expected: { above: 0 },
      parts: counted => ({
        free: rateOf(counted('vacancies'), 'vacancies/approaches/free'),
        filled: rateOf(counted('vacancies'), 'vacancies/approaches/filled'),
      }),
    },
    mechanism: ['scarcity'],
  },
];
