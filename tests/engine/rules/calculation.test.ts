import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/engine/index.ts';
import { CORPS } from '../../../src/engine/scenario.ts';
import { type Asked, type Facts, given, LEVEL, person, playOn, type Step, sentences, weighing } from './given.ts';

/** The calculation of a client, tried on the men it was made for; and how the four lenses differ. */

const TURNS = LEVEL.lengths['8']!.turns.length;
const EVERYONE = LEVEL.people.map(({ id }) => id);
const policy = (id: string): Step => ({ type: 'motion', seat: 'beria', motion: 'policy', policy: id });
const order = (type: Step['type'], man: string): Step => ({ type, seat: 'beria', person: man });

/** Beria's spring by turn: reforms in haste, and the two deputies kept in the dark. */
const REFORMS: readonly (readonly Step[])[] = [
  [policy('amnesty')],
  [],
  [policy('doctors-plot')],
  [policy('trade-and-market')],
  [policy('party-out-of-administration')],
  [policy('russification-end')],
  [policy('deportees-relief')],
];
const EXCLUSIONS: readonly (readonly Step[])[] = [
  [],
  [],
  [],
  [order('exclude', 'kruglov'), order('exclude', 'serov')],
  [order('exclude', 'kruglov')],
  [],
  [],
];

/** The evening of orders in each turn of such a spring, 1-based in the list's order. Berlin rises if `event` is 1. */
function evenings(event: 0 | 1, ...plans: readonly (readonly (readonly Step[])[])[]): Position[] {
  const fate = { event };
  const found: Position[] = [];
  let here = given({ phase: 'offers' });
  for (let turn = 0; turn < TURNS; turn++) {
    const orders = playOn(here, 'orders', { fate });
    found.push(orders);
    const steps = plans.flatMap(plan => plan[turn] ?? []);
    if (turn + 1 < TURNS) here = playOn(orders, 'offers', { steps, ayes: EVERYONE, fate });
  }
  return found;
}
const HASTY = evenings(1, REFORMS, EXCLUSIONS);
const KIND = evenings(1, REFORMS);
const QUIET = evenings(0);

const kruglov: Asked = { by: 'malenkov', to: 'kruglov', office: 'mvd-minister', safety: true };
const serov: Asked = { by: 'khrushchev', to: 'serov', office: 'mvd-minister', safety: true };
const chance = (position: Position, suit: Asked) => weighing(position, suit).accept;
const last = (positions: readonly Position[]): Position => positions.at(-1)!;

describe('the record’s men', () => {
  test.each(
    sentences(
      [
        {
          suit: kruglov,
          when: HASTY[0]!,
          most: 60,
          because: 'in March Kruglov has no reason and the rule still holds',
        },
        {
          suit: kruglov,
          when: last(QUIET),
          most: 400,
          because: 'with no reform, no slight and no rising in Berlin an acquaintance is not enough',
        },
      ],
      ({ most, because }) => `at most ${most} in a thousand: ${because}`,
    ),
  )('%s', (_, { suit, when, most }) => {
    expect(chance(when, suit)).toBeLessThanOrEqual(most);
  });

  test.each(
    sentences(
      [
        { suit: kruglov, least: 400, because: 'by late June Kruglov has been shut out and the times are out of joint' },
        { suit: serov, least: 400, because: 'Serov’s record has been disowned as well' },
      ],
      ({ least, because }) => `at least ${least} in a thousand: ${because}`,
    ),
  )('%s', (_, { suit, least }) => {
    expect(last(HASTY).game.happened).toEqual([true]);
    expect(chance(last(HASTY), suit)).toBeGreaterThanOrEqual(least);
  });

  test.each(
    sentences(
      [
        { suit: kruglov, other: 'khrushchev', because: 'Kruglov has worked with Malenkov and hardly knows the other' },
        { suit: serov, other: 'malenkov', because: 'Serov has worked with Khrushchev and hardly knows the other' },
      ],
      ({ suit, other, because }) =>
        `in no month does ${suit.to} go to ${other} half as soon as to ${suit.by}: ${because}`,
    ),
  )('%s', (_, { suit, other }) => {
    for (const position of HASTY)
      expect(chance(position, { ...suit, by: other })).toBeLessThan(chance(position, suit) / 2);
    expect(chance(last(HASTY), { ...suit, by: other })).toBeLessThanOrEqual(350);
  });

  test.each(
    sentences(
      [
        { suit: kruglov, because: 'slight and crisis together move him, and crisis alone far less' },
        { suit: serov, because: 'a deputy who is told things has something to lose' },
      ],
      ({ suit, because }) => `${suit.to} goes sooner if excluded: ${because}`,
    ),
  )('%s', (_, { suit }) => {
    expect(chance(last(HASTY), suit)).toBeGreaterThan(chance(last(KIND), suit) + 100);
  });

  const offers = ['malenkov', 'khrushchev'].flatMap(by =>
    [undefined, 'mvd-minister', 'mvd-review'].flatMap(office =>
      [false, true].map(pressure => ({ by, to: 'kobulov', safety: true, pressure, ...(office && { office }) })),
    ),
  );
  test.each(
    sentences(
      [
        { spring: HASTY, because: 'he is rooted where Beria is' },
        { spring: QUIET, because: 'nobody else knows him' },
      ],
      ({ because }) => `Bogdan Kobulov never, whoever asks, whatever he offers, in any month: ${because}`,
    ),
  )('%s', (_, { spring }) => {
    for (const [turn, position] of spring.entries())
      for (const suit of offers)
        expect({ turn, suit, below: chance(position, suit) < 10 }).toEqual({ turn, suit, below: true });
  });
});

const LENSES = LEVEL.lenses.map(({ id }) => id);
const lens = (id: string, more: Facts = {}) => given({ lens: id, ...more });
const under = (id: string, more: Facts = {}) => weighing(lens(id, more), kruglov);
const most = (value: (id: string) => number): string =>
  LENSES.reduce((best, id) => (value(id) > value(best) ? id : best), LENSES[0]!);

/** How much of the unwritten rule is left when the times go from ordinary to extraordinary. */
const left = (id: string) => under(id, { tension: 85 }).lines.ethos! / under(id, { tension: 25 }).lines.ethos!;
const guarded: Facts = { men: { beria: { protection: 80 } } };

describe('a lens is a scholar’s weighing', () => {
  test.each(
    sentences(
      [
        {
          lens: 'fairbanks',
          extreme: most(id => under(id, { tension: 25 }).lines.ethos!),
          because: 'the rule is strong',
        },
        { lens: 'fairbanks', extreme: most(left), because: 'and no crisis loosens it' },
        { lens: 'fairbanks', extreme: most(id => -under(id).lines.promise!), because: 'for him offices are scarce' },
        { lens: 'blauvelt', extreme: most(id => -left(id)), because: 'extraordinary times dissolve the rule' },
        {
          lens: 'conquest',
          extreme: most(id => -under(id, { tension: 25 }).lines.ethos!),
          because: 'the rule is weak',
        },
        { lens: 'conquest', extreme: most(id => under(id).hedge), because: 'men reinsure themselves' },
        { lens: 'rigby', extreme: most(id => under(id).lines.fear!), because: 'fear rules' },
        { lens: 'rigby', extreme: most(id => under(id, guarded).lines.protection!), because: 'men want a protector' },
      ],
      ({ lens, because }) => `${lens}: ${because}`,
    ),
  )('%s', (_, { lens, extreme }) => {
    expect(extreme).toBe(lens);
  });

  test('under Fairbanks tension makes no difference at all', () => {
    expect(under('fairbanks', { tension: 95 })).toEqual(under('fairbanks', { tension: 25 }));
  });

  const promised: Asked = { ...serov, office: 'secretariat' };
  const promise = (id: string, more?: Facts) => weighing(lens(id, more), promised).lines.promise!;
  const emptied: Facts = { posts: { secretariat: null } };
  test('only under Fairbanks is an empty post no freer than one for which a man would have to go', () => {
    for (const id of LENSES)
      expect({ id, freer: promise(id, emptied) > promise(id) }).toEqual({ id, freer: id !== 'fairbanks' });
  });

  const taught = (corps: 'police' | 'party'): Facts => ({
    and: draft => {
      draft.precedent[CORPS.length * person('beria') + CORPS.indexOf(corps)] = 400;
    },
  });
  test('only under Fairbanks does a policeman learn from what was done for a Party man', () => {
    for (const id of LENSES) {
      const untaught = under(id).lines.ethos!;
      expect({ id, learns: under(id, taught('party')).lines.ethos! < untaught }).toEqual({
        id,
        learns: id === 'fairbanks',
      });
      expect(under(id, taught('police')).lines.ethos, 'from one of his own everybody learns').toBeLessThan(untaught);
    }
  });

  test('under Blauvelt the rule is as strong as anybody’s while times are ordinary', () => {
    const ordinary = (id: string) => under(id, { tension: 25 }).lines.ethos!;
    expect(ordinary('blauvelt')).toBeGreaterThan(0.9 * ordinary('fairbanks'));
    expect(ordinary('blauvelt')).toBeGreaterThan(ordinary('conquest') + 10);
  });
});
