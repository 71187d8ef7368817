import { rateOf, times } from '../estimate.ts';
import type { Fact } from './fact.ts';

/** Ordinary times and crisis. */
export const TIMES: readonly Fact[] = [
  {
    id: 'SF-01',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: ['conquest'],
    needs: ['ordinary'],
    measure: {
      estimate: counted => rateOf(counted('ordinary'), 'flips'),
      expected: { below: 0.01 },
    },
    mechanism: { 'lens.ethos': 0 },
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
    mechanism: { 'lens.relief': 0 },
  },
];
