import { describe, expect, test } from 'vitest';
import { legalActions, type Seat, seenBy, witness } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  isAsked,
  LEVEL,
  MODEL as M,
  moved,
  person,
  playOn,
  type Step,
  sentences,
  yes,
} from './given.ts';

/** Whether a man who calls on another than his patron takes him in reserve, unasked: through Conquest's lens, and no other. */

const calls = (patron: string): Step => ({ type: 'evening', seat: 'kruglov', deed: 'call', patron });
const through = (lens: string, kruglov: Facts['men'] = {}): Facts => ({ lens, men: kruglov });
const CONQUEST = LEVEL.lenses.find(({ id }) => id === 'conquest')!;

/** The evening of such a man: whether fate is asked about it before the Presidium meets. */
function evening(facts: Facts, on = 'malenkov') {
  const asked = isAsked('reserve');
  const here = playOn(
    given(facts),
    position => position.phase === 'agenda' || (typeof asked === 'function' && asked(position)),
    { steps: [calls(on)] },
  );
  return { here, asked: here.phase !== 'agenda' };
}

describe('fate is asked', () => {
  const ROWS: readonly { facts: Facts; on?: string; asked: boolean; because: string }[] = [
    { facts: through('conquest'), asked: true, because: 'he serves Beria, and calls on Malenkov' },
    { facts: through('conquest'), on: 'beria', asked: false, because: 'he calls on his own patron' },
    { facts: through('blauvelt'), asked: false, because: 'for Blauvelt a call is a call' },
    { facts: through('fairbanks'), asked: false, because: 'for Fairbanks men do not look about' },
    { facts: through('rigby'), asked: false, because: 'Rigby does not speak of it' },
    {
      facts: through('conquest', { kruglov: { hedge: 'khrushchev' } }),
      asked: false,
      because: 'one patron in reserve is enough',
    },
    {
      facts: through('conquest', { kruglov: { serves: 'malenkov' } }),
      asked: false,
      because: 'he is Malenkov’s man already',
    },
    {
      facts: through('conquest', { kruglov: { serves: null, acknowledged: null } }),
      asked: false,
      because: 'whoever serves nobody need not reinsure himself',
    },
  ];
  test.each(sentences(ROWS, ({ asked, because }) => `${asked ? '' : 'nothing: '}${because}`))('%s', (_, row) => {
    expect(evening(row.facts, row.on).asked).toBe(row.asked);
  });
});

describe('the odds', () => {
  test.each([
    { roots: 0, permille: 1000 * CONQUEST.unasked, because: 'nothing ties him to the nest' },
    { roots: 50, permille: 500 * CONQUEST.unasked, because: 'half of him is the nest’s' },
    { roots: 100, permille: 0, because: 'he is one with his patron' },
  ])('are $permille permille with roots of $roots: $because', ({ roots, permille }) => {
    expect(yes(evening(through('conquest', { kruglov: { roots } })).here)).toBe(Math.round(permille));
  });
});

test('if he does, he and the other know, and nobody else', () => {
  const { here } = evening(through('conquest'));
  const comesOff = legalActions(here).find(action => action.type === 'draw' && action.outcome === 1)!;
  const { events } = witness(here, comesOff);
  const knows = ['kruglov', 'malenkov', 'beria', 'khrushchev', 'serov'].filter(id =>
    seenBy(events, person(id) as Seat).some(({ event }) => event === 'reserved'),
  );
  expect(knows).toEqual(['kruglov', 'malenkov']);
});

test('if he does, he cools a little, and the other has half of him', () => {
  const start = given(through('conquest'));
  const [without, taken] = [0, 1].map(reserve =>
    playOn(start, 'agenda', { steps: [calls('malenkov')], fate: { reserve } }),
  ) as [typeof start, typeof start];
  expect(moved(without, taken, { kruglov: { gratitude: 0 } })).toEqual({
    kruglov: { gratitude: -M.turning.hedgeCools },
  });
  expect(taken.game.hedge[person('kruglov')]).toBe(person('malenkov'));
  const won = (here: typeof start) =>
    LEVEL.people.slice(0, 3).map((_, q) => here.game.won[q * LEVEL.people.length + person('kruglov')]);
  expect(won(taken)).toEqual(['no', 'half', 'no']);
  expect(won(without)).toEqual(['no', 'no', 'no']);
});
