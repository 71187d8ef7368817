import { difference, rateOf, shiftOf } from '../estimate.ts';
import type { Fact } from './fact.ts';
import { weakest } from './weigh.ts';

/** Past service with a rival, and what it is worth against what is owed. */
export const EXPOSURE: readonly Fact[] = [
  {
    id: 'SF-04',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['odds', 'crisis'],
    measure: {
      estimate: counted => shiftOf(counted('odds'), 'odds/exposure/known-stranger'),
      expected: { above: 0 },
      parts: counted => ({
        known: rateOf(counted('odds'), 'odds/exposure/known'),
        stranger: rateOf(counted('odds'), 'odds/exposure/stranger'),
        acceptedKnown: rateOf(counted('crisis'), 'accept/exposed'),
        acceptedStranger: rateOf(counted('crisis'), 'accept/stranger'),
      }),
    },
    mechanism: ['exposure'],
  },
  {
    id: 'SF-05',
    kind: 'emergent',
    basis: 'editor',
    deniedBy: [],
    needs: ['crisis'],
    measure: { estimate: counted => rateOf(counted('crisis'), 'left/matching'), expected: { above: 0.8 } },
    mechanism: ['exposure'],
  },
  {
    id: 'SF-06',
    kind: 'emergent',
    basis: 'editor',
    // Conquest expects reinsurance of all but whoever is wholly identified with one patron, as these men are.
    deniedBy: [],
    needs: ['odds', 'crisis'],
    measure: {
      estimate: counted => rateOf(counted('odds'), 'odds/nest/asItIs'),
      expected: { below: 0.05 },
      parts: counted => ({ leftInPlay: rateOf(counted('crisis'), 'left/nest') }),
    },
    mechanism: ['ethos', 'debt'],
  },
  {
    id: 'SF-07',
    kind: 'rule',
    basis: 'argued',
    deniedBy: [],
    needs: ['crisis'],
    measure: {
      estimate: counted => {
        const [low, middle, key] = ['low', 'middle', 'key'].map(band => rateOf(counted('crisis'), `offers/${band}`));
        return weakest(difference(key!, middle!), difference(key!, low!));
      },
      expected: { above: 0 },
      parts: counted => ({
        low: rateOf(counted('crisis'), 'offers/low'),
        middle: rateOf(counted('crisis'), 'offers/middle'),
        key: rateOf(counted('crisis'), 'offers/key'),
      }),
    },
    mechanism: [],
  },
  {
    id: 'SF-08',
    kind: 'emergent',
    basis: 'argued',
    deniedBy: [],
    needs: ['odds', 'crisis'],
    measure: {
      estimate: counted => rateOf(counted('odds'), 'odds/debt/deep'),
      expected: { above: 0.1 },
      parts: counted => ({
        light: rateOf(counted('odds'), 'odds/debt/light'),
        acceptedIndebted: rateOf(counted('crisis'), 'accept/indebted'),
      }),
    },
    mechanism: ['relief'],
  },
  {
    id: 'SF-32',
    kind: 'rule',
    basis: 'editor',
    deniedBy: [],
    needs: ['crisis', 'odds'],
    measure: {
      estimate: counted => rateOf(counted('crisis'), 'left/middleFirst'),
      expected: { below: 0.05 },
      parts: counted => ({ yesIfAsked: rateOf(counted('odds'), 'odds/middle/asItIs') }),
    },
    mechanism: [],
  },
];
