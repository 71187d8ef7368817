import { rateOf, shiftOf, times } from '../estimate.ts';
import type { Fact } from './fact.ts';
import { weakest } from './weigh.ts';

/** What loosens a man's tie to his patron: how he is treated, disowned, frightened, sold, tested. */
export const MOTIVES: readonly Fact[] = [
  {
    id: 'SF-13',
    kind: 'emergent',
    basis: 'possible',
    deniedBy: [],
    needs: ['care'],
    measure: {
      estimate: counted => shiftOf(counted('care'), 'care/yes/excluded-included'),
      expected: { above: 0 },
      parts: counted => ({
        included: rateOf(counted('care'), 'care/yes/included'),
        excluded: rateOf(counted('care'), 'care/yes/excluded'),
      }),
    },
    mechanism: ['resentment', 'inclusion'],
  },
  {
    id: 'SF-14',
    kind: 'rule',
    basis: 'possible',
    deniedBy: [],
    needs: ['care'],
    measure: { estimate: counted => shiftOf(counted('care'), 'care/hold/favourite-even'), expected: { below: 0 } },
    mechanism: ['resentment'],
  },
  {
    id: 'SF-15',
    kind: 'rule',
    basis: 'possible',
    deniedBy: [],
    needs: ['care'],
    measure: { estimate: counted => shiftOf(counted('care'), 'care/holdOnSerov/away-home'), expected: { below: 0 } },
    mechanism: ['inclusion', 'debt'],
  },
  {
    id: 'SF-16',
    kind: 'rule',
    basis: 'possible',
    deniedBy: [],
    needs: ['odds'],
    measure: { estimate: counted => shiftOf(counted('odds'), 'plays/holdOnSerov'), expected: { below: 0 } },
    mechanism: ['resentment'],
  },
  {
    id: 'SF-33',
    kind: 'rule',
    basis: 'scholar',
    deniedBy: [],
    needs: ['odds'],
    measure: {
      estimate: counted =>
        weakest(shiftOf(counted('odds'), 'odds/fear/little-some'), shiftOf(counted('odds'), 'odds/fear/terror-some')),
      expected: { above: 0 },
      parts: counted => ({
        little: rateOf(counted('odds'), 'odds/fear/little'),
        some: rateOf(counted('odds'), 'odds/fear/some'),
        terror: rateOf(counted('odds'), 'odds/fear/terror'),
      }),
    },
    mechanism: ['fear'],
  },
  {
    id: 'SF-34',
    kind: 'rule',
    basis: 'scholar',
    deniedBy: [],
    needs: ['odds'],
    measure: { estimate: counted => shiftOf(counted('odds'), 'odds/sellOut/soldOut-stoodBy'), expected: { above: 0 } },
    mechanism: ['protection', 'resentment'],
  },
  {
    id: 'SF-35',
    kind: 'rule',
    basis: 'scholar',
    deniedBy: [],
    needs: ['odds'],
    measure: { estimate: counted => shiftOf(counted('odds'), 'odds/tests/never-often'), expected: { above: 0 } },
    mechanism: [],
  },
  {
    id: 'SF-36',
    kind: 'emergent',
    basis: 'scholar',
    // Fairbanks would not deny it: he would say that few do.
    deniedBy: [],
    needs: ['crisis', 'odds'],
    measure: {
      estimate: counted => times(rateOf(counted('crisis'), 'left/hedged'), rateOf(counted('crisis'), 'left/unhedged')),
      expected: { above: 1 },
      parts: counted => ({
        hedged: rateOf(counted('crisis'), 'left/hedged'),
        unhedged: rateOf(counted('crisis'), 'left/unhedged'),
        share: rateOf(counted('crisis'), 'hedged'),
        byItself: shiftOf(counted('odds'), 'odds/hedge/hedged-single'),
      }),
    },
    mechanism: ['hedging'],
  },
];
