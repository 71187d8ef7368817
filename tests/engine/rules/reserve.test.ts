import { describe, expect, test } from 'vitest';
import { apply, legalActions, owing, reckoning, type Seat, seenBy, witness } from '../../../src/engine/index.ts';
import { DEEDS } from '../../../src/engine/terms.ts';
import {
  type Facts,
  given,
  LEVEL,
  MODEL as M,
  may,
  moved,
  person,
  play,
  playOn,
  type Step,
  sentences,
} from './given.ts';

/** A man may take another than his patron in reserve, unasked, when he calls on him: through Conquest's lens, and no other. */

const reserves = (patron: string): Step => ({ type: 'evening', seat: 'kruglov', deed: 'reserve', patron });
const CONQUEST = LEVEL.lenses.find(({ id }) => id === 'conquest')!;
const evening = (lens: string, kruglov: NonNullable<Facts['men']>[string] = {}) =>
  playOn(given({ lens, men: { kruglov } }), 'approaches');

describe('it is open', () => {
  const ROWS: readonly {
    lens?: string;
    kruglov?: NonNullable<Facts['men']>[string];
    on?: string;
    open: boolean;
    because: string;
  }[] = [
    { open: true, because: 'he serves Beria, and may look to Malenkov' },
    { on: 'beria', open: false, because: 'his own patron is no reserve' },
    { lens: 'blauvelt', open: false, because: 'for Blauvelt a call is a call' },
    { lens: 'fairbanks', open: false, because: 'for Fairbanks men do not look about' },
    { lens: 'rigby', open: false, because: 'Rigby does not speak of it' },
    { kruglov: { hedge: 'khrushchev' }, open: false, because: 'one patron in reserve is enough' },
    {
      kruglov: { serves: 'malenkov' },
      on: 'beria',
      open: false,
      because: 'whoever has left Beria calls on him for show, and would give himself away',
    },
    { kruglov: { serves: 'malenkov' }, on: 'khrushchev', open: false, because: 'he has gone over already' },
    {
      kruglov: { serves: null, acknowledged: null },
      open: false,
      because: 'whoever serves nobody need not reinsure himself',
    },
    {
      kruglov: { serves: 'khrushchev', acknowledged: null },
      open: false,
      because: 'whoever passes for nobody’s would tell that he is somebody’s',
    },
  ];
  test.each(sentences(ROWS, ({ open, because }) => `${open ? '' : 'not: '}${because}`))('%s', (_, row) => {
    expect(may(evening(row.lens ?? 'conquest', row.kruglov), reserves(row.on ?? 'malenkov'))).toBe(row.open);
  });
});

describe('of his calls on others it is a share', () => {
  const appeals = (roots: number) => {
    const { options } = reckoning(evening('conquest', { roots }), person('kruglov') as Seat)!;
    const odds = (deed: string) =>
      options
        .filter(({ action }) => action.type === 'evening' && action.deed === deed && action.patron !== person('beria'))
        .reduce((sum, { permille }) => sum + permille, 0);
    return odds('reserve') / (odds('reserve') + odds('call'));
  };
  test.each([
    { roots: 0, share: CONQUEST.unasked, because: 'nothing ties him to the nest' },
    { roots: 50, share: CONQUEST.unasked / 2, because: 'half of him is the nest’s' },
    { roots: 100, share: 0, because: 'he is one with his patron' },
  ])('of $share with roots of $roots: $because', ({ roots, share }) => {
    expect(appeals(roots)).toBeCloseTo(share, 1);
  });
});

test('he cools a little, and the other has half of him', () => {
  const start = given({ lens: 'conquest' });
  const called = playOn(start, 'agenda', { steps: [{ ...reserves('malenkov'), deed: 'call' }] });
  const taken = playOn(start, 'agenda', { steps: [reserves('malenkov')] });
  expect(moved(called, taken, { kruglov: { gratitude: 0 } })).toEqual({
    kruglov: { gratitude: -M.turning.hedgeCools },
  });
  expect(taken.game.hedge[person('kruglov')]).toBe(person('malenkov'));
  const won = ({ game }: typeof start) =>
    ['beria', 'malenkov', 'khrushchev'].map(id => game.won[person(id) * LEVEL.people.length + person('kruglov')]);
  expect([won(called), won(taken)]).toEqual([
    ['no', 'no', 'no'],
    ['no', 'half', 'no'],
  ]);
});

test('everybody sees a call; that it was more, he and the other', () => {
  let here = play(evening('conquest'), reserves('malenkov'));
  const quiet = (seat: Seat) => legalActions(here, seat)[0]!;
  while (owing(here).length > 1) here = apply(here, quiet(owing(here)[0]!));
  const { events } = witness(here, quiet(owing(here)[0]!));
  const seen = (id: string) =>
    seenBy(events, person(id) as Seat)
      .filter(event => event.event === 'called' && event.person === person('kruglov'))
      .map(({ extra }) => DEEDS[extra]);
  expect(seen('kruglov')).toEqual(['call', 'reserve']);
  expect(seen('malenkov')).toEqual(['call', 'reserve']);
  for (const id of ['beria', 'khrushchev', 'serov', 'molotov']) expect(seen(id), id).toEqual(['call']);
});
