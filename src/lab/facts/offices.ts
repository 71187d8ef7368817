import { difference, type Estimate, rateOf, shiftOf, wilson } from '../estimate.ts';
import { type Stats, under } from '../stats.ts';
import type { Counted, Fact } from './fact.ts';
import { weakest } from './weigh.ts';

/** How much likelier a patron is to win with power lodged in one place than in the other. */
const gains = (counted: Counted, patron: string, where: 'party' | 'government') =>
  difference(
    rateOf(counted(where), `win/${patron}`),
    rateOf(counted(where === 'party' ? 'government' : 'party'), `win/${patron}`),
  );

/** The share of games that none of the three wins. Nobody else can, by the rules: it is counted all the same. */
function wonByOthers(stats: Stats): Estimate {
  const wins = under(stats, 'win').map(([, sums]) => sums);
  const games = Math.max(0, ...wins.map(({ n }) => n));
  return wilson(games - wins.reduce((sum, { a }) => sum + a, 0), games);
}

/** Where power lies, and who has men to fill its posts. */
export const OFFICES: readonly Fact[] = [
  {
    id: 'SF-37',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: { estimate: counted => wonByOthers(counted('crisis')), expected: { below: 0.05 } },
    mechanism: [],
  },
  {
    id: 'SF-38',
    kind: 'data',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: {
      estimate: counted => shiftOf(counted('crisis'), 'strength/khrushchevBehind'),
      expected: { above: 0 },
    },
    mechanism: [],
  },
  {
    id: 'SF-39',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: [],
    needs: ['party', 'government'],
    measure: {
      estimate: counted =>
        weakest(
          gains(counted, 'khrushchev', 'party'),
          gains(counted, 'beria', 'government'),
          gains(counted, 'malenkov', 'government'),
        ),
      expected: { above: 0 },
      parts: counted => ({
        khrushchevParty: gains(counted, 'khrushchev', 'party'),
        beriaGovernment: gains(counted, 'beria', 'government'),
        malenkovGovernment: gains(counted, 'malenkov', 'government'),
      }),
    },
    mechanism: ['locus'],
  },
  {
    id: 'SF-40',
    kind: 'emergent',
    basis: 'editor',
    deniedBy: [],
    needs: ['crisis'],
    measure: {
      estimate: counted =>
        weakest(shiftOf(counted('crisis'), 'strength/network'), shiftOf(counted('crisis'), 'strength/embittered')),
      expected: { above: 0 },
      parts: counted => ({
        network: shiftOf(counted('crisis'), 'strength/network'),
        embittered: shiftOf(counted('crisis'), 'strength/embittered'),
      }),
    },
    mechanism: ['rehabilitation'],
  },
];
