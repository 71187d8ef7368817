import { difference, rateOf, shiftOf } from '../estimate.ts';
import type { Fact } from './fact.ts';

/** What it costs to have rewarded a traitor, and whom. */
export const PRECEDENT: readonly Fact[] = [
  {
    id: 'SF-20',
    kind: 'rule',
    basis: 'scholar',
    deniedBy: [],
    needs: ['odds'],
    measure: {
      estimate: counted => shiftOf(counted('odds'), 'odds/precedentPolice/rewarded-not'),
      expected: { above: 0 },
    },
    mechanism: ['precedent'],
  },
  {
    id: 'SF-21',
    kind: 'rule',
    basis: 'possible',
    deniedBy: ['fairbanks'],
    needs: ['odds'],
    measure: {
      estimate: counted =>
        difference(
          shiftOf(counted('odds'), 'odds/precedentPolice/rewarded-not'),
          shiftOf(counted('odds'), 'odds/precedentParty/rewarded-not'),
        ),
      expected: { above: 0 },
      parts: counted => ({
        police: shiftOf(counted('odds'), 'odds/precedentPolice/rewarded-not'),
        party: shiftOf(counted('odds'), 'odds/precedentParty/rewarded-not'),
      }),
    },
    mechanism: ['precedent'],
  },
  {
    id: 'SF-24',
    kind: 'rule',
    basis: 'possible',
    deniedBy: ['fairbanks'],
    needs: ['spoils'],
    measure: {
      estimate: counted =>
        difference(rateOf(counted('spoils'), 'spoils/paid/party'), rateOf(counted('spoils'), 'spoils/paid/police')),
      expected: { above: 0 },
      parts: counted => ({
        party: rateOf(counted('spoils'), 'spoils/paid/party'),
        police: rateOf(counted('spoils'), 'spoils/paid/police'),
      }),
    },
    mechanism: [],
  },
];
