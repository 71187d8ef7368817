import { rateOf, shiftOf, times } from '../estimate.ts';
import type { Stats } from '../stats.ts';
import type { Fact } from './fact.ts';
import { minus, weakest } from './weigh.ts';

type What = 'won' | 'warned' | 'unarmed';
/** In one variant of a forced arrest; and how much more in one than in the other. */
const forced = (what: What, variant: string) => (stats: Stats) => rateOf(stats, `arrest/${what}/${variant}`);
const more = (what: What, pair: string) => (stats: Stats) => shiftOf(stats, `arrest/${what}/${pair}`);
/** How much each inside man lowers the chance that the target is warned, and that arms fail. */
const warnedLess = (man: string) => (stats: Stats) => minus(more('warned', `${man}-neither`)(stats));
const unarmedLess = (man: string) => (stats: Stats) => minus(more('unarmed', `${man}-neither`)(stats));

/** What makes an arrest come off. All but two are measured on attempts that are forced. */
export const CONSPIRACY: readonly Fact[] = [
  {
    id: 'SF-09',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['arrest'],
    measure: {
      estimate: counted => more('won', 'both-alone')(counted('arrest')),
      expected: { above: 0 },
      parts: counted => ({
        with: forced('won', 'both')(counted('arrest')),
        without: forced('won', 'alone')(counted('arrest')),
      }),
    },
    mechanism: ['chair'],
  },
  {
    id: 'SF-10',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['keystone', 'crisis'],
    measure: {
      estimate: counted => shiftOf(counted('keystone'), 'keystone/wins/leaves-stays'),
      expected: { below: 0 },
      parts: counted => ({
        fallsStays: rateOf(counted('keystone'), 'keystone/falls/stays'),
        fallsLeaves: rateOf(counted('keystone'), 'keystone/falls/leaves'),
        winsStays: rateOf(counted('keystone'), 'keystone/wins/stays'),
        winsLeaves: rateOf(counted('keystone'), 'keystone/wins/leaves'),
        winsFreelyStays: rateOf(counted('crisis'), 'ally/wins/with'),
        winsFreelyLeaves: rateOf(counted('crisis'), 'ally/wins/without'),
      }),
    },
    mechanism: ['chair'],
  },
  {
    id: 'SF-11',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: [],
    needs: ['arrest'],
    measure: {
      estimate: counted => {
        const step = (pair: string) => more('won', pair)(counted('arrest'));
        return weakest(step('both-kruglov'), step('both-serov'), step('kruglov-neither'), step('serov-neither'));
      },
      expected: { above: 0 },
      parts: counted => ({
        neither: forced('won', 'neither')(counted('arrest')),
        kruglov: forced('won', 'kruglov')(counted('arrest')),
        serov: forced('won', 'serov')(counted('arrest')),
        both: forced('won', 'both')(counted('arrest')),
      }),
    },
    mechanism: ['ears', 'troops'],
  },
  {
    id: 'SF-12',
    kind: 'emergent',
    basis: 'editor',
    deniedBy: [],
    needs: ['arrest'],
    measure: {
      estimate: counted => {
        const stats = counted('arrest');
        return weakest(
          warnedLess('kruglov')(stats),
          more('warned', 'serov-kruglov')(stats),
          unarmedLess('serov')(stats),
          more('unarmed', 'kruglov-serov')(stats),
        );
      },
      expected: { above: 0 },
      parts: counted => ({
        warnedNeither: forced('warned', 'neither')(counted('arrest')),
        warnedKruglov: forced('warned', 'kruglov')(counted('arrest')),
        warnedSerov: forced('warned', 'serov')(counted('arrest')),
        unarmedNeither: forced('unarmed', 'neither')(counted('arrest')),
        unarmedKruglov: forced('unarmed', 'kruglov')(counted('arrest')),
        unarmedSerov: forced('unarmed', 'serov')(counted('arrest')),
      }),
    },
    mechanism: ['ears', 'troops'],
  },
  {
    id: 'SF-41',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: [],
    needs: ['arrest'],
    measure: {
      estimate: counted =>
        times(forced('warned', 'kruglov')(counted('arrest')), forced('warned', 'neither')(counted('arrest'))),
      expected: { below: 0.5 },
      parts: counted => ({
        kruglov: forced('warned', 'kruglov')(counted('arrest')),
        neither: forced('warned', 'neither')(counted('arrest')),
      }),
    },
    mechanism: ['ears'],
  },
  {
    id: 'SF-42',
    kind: 'emergent',
    basis: 'editor',
    deniedBy: [],
    needs: ['history'],
    measure: {
      estimate: counted => rateOf(counted('history'), 'history/arrested'),
      expected: { within: [0.6, 0.85] },
      parts: counted => ({
        allied: rateOf(counted('history'), 'history/allied'),
        kruglovWon: rateOf(counted('history'), 'history/kruglovWon'),
        serovWon: rateOf(counted('history'), 'history/serovWon'),
        onceMoved: rateOf(counted('history'), 'history/arrestedOnceMoved'),
        byThree: rateOf(counted('history'), 'history/arrestedByThree'),
        fromEve: rateOf(counted('history'), 'history/arrestedFromEve'),
      }),
    },
    // What every man chose is given here, and no lens can change it: what is left is how an arrest goes.
    mechanism: ['troops'],
  },
];
