import { difference, rateOf, shiftOf } from '../estimate.ts';
import type { Fact } from './fact.ts';

/** After a fall: late pleas, turncoats, the ranks. */
export const FATES: readonly Fact[] = [
  {
    id: 'SF-25',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: { estimate: counted => rateOf(counted('crisis'), 'plea/granted'), expected: { below: 0.05 } },
    mechanism: [],
  },
  {
    id: 'SF-26',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['spoils'],
    measure: {
      estimate: counted =>
        difference(
          rateOf(counted('spoils'), 'spoils/granted/known'),
          rateOf(counted('spoils'), 'spoils/granted/stranger'),
        ),
      expected: { within: [-0.05, 0.05] },
    },
    mechanism: [],
  },
  {
    id: 'SF-27',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: {
      estimate: counted => shiftOf(counted('crisis'), 'fate/serovMerkulov'),
      expected: { above: 0 },
      parts: counted => ({
        serov: rateOf(counted('crisis'), 'fate/serov'),
        merkulov: rateOf(counted('crisis'), 'fate/merkulov'),
      }),
    },
    mechanism: [],
  },
  {
    id: 'SF-28',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: { estimate: counted => shiftOf(counted('crisis'), 'turncoat/gain'), expected: { above: 0 } },
    mechanism: [],
  },
  {
    id: 'SF-29',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: {
      estimate: counted =>
        difference(
          rateOf(counted('crisis'), 'fate/kruglov/patronUp'),
          rateOf(counted('crisis'), 'fate/kruglov/patronDown'),
        ),
      expected: { above: 0 },
      parts: counted => ({
        patronUp: rateOf(counted('crisis'), 'fate/kruglov/patronUp'),
        patronDown: rateOf(counted('crisis'), 'fate/kruglov/patronDown'),
      }),
    },
    mechanism: [],
  },
  {
    id: 'SF-30',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: { estimate: counted => rateOf(counted('crisis'), 'fate/serov/patronUp'), expected: { above: 0.8 } },
    mechanism: [],
  },
  {
    id: 'SF-31',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['spoils'],
    measure: {
      estimate: counted => shiftOf(counted('spoils'), 'spoils/unrest/spared-purged'),
      expected: { below: 0 },
    },
    mechanism: [],
  },
];
