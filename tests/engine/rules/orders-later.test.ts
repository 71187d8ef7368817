import { describe, expect, test } from 'vitest';
import { chances } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  MODEL as M,
  type Men,
  moved,
  person,
  playOn,
  roundedMen,
  type Step,
  sentences,
} from './given.ts';

/** What comes of an order: the odds that it comes off or comes out, and what it does while the turns go by. */

const beria = (type: Step['type'], person: string | null): Step => ({ type, seat: 'beria', person });

/** What fate is asked first when the orders are carried out, and its odds of yes in permille. */
function askedFirst(
  facts: Facts,
  order: readonly Step[],
): { readonly chance: string | undefined; readonly yes: number } {
  const here = playOn(given(facts), 'resolution', { steps: order });
  return { chance: here.game.due[0]?.chance, yes: chances(here).at(-1)!.permille };
}
const REPORT: readonly Step[] = [
  { type: 'approach', seat: 'malenkov', person: 'riasnoi' },
  { type: 'term', seat: 'malenkov', term: 'safety' },
  { type: 'send', seat: 'malenkov' },
  { type: 'reply', seat: 'riasnoi', by: 'malenkov', reply: 'report' },
];
const REMOVAL = [beria('remove', 'strokach')];
const RECRUITING: readonly Step[] = [{ type: 'recruit', seat: 'khrushchev', person: null }];
const half: Men = { kruglov: { hedge: 'malenkov' } };
const turned: Men = { kruglov: { serves: 'malenkov' } };

interface Likelier {
  readonly because: string;
  readonly order: readonly Step[];
  readonly more: Facts;
  readonly less: Facts;
  /** Another order of the same turn, where it is less likely. */
  readonly parry?: Step;
}
const ODDS: readonly Likelier[] = [
  { order: REPORT, more: {}, less: { men: half }, because: 'an ear that serves two lets some reports vanish' },
  {
    order: REPORT,
    more: { men: half },
    less: { men: turned },
    because: 'an ear that has turned lets nearly all vanish',
  },
  {
    order: REPORT,
    more: { men: { ...turned, riasnoi: { inclusion: M.reports.directFrom } } },
    less: { men: turned },
    because: 'a confidant goes straight to his patron',
  },
  {
    order: REPORT,
    more: { men: { kruglov: { serves: 'khrushchev' } } },
    less: { men: { kruglov: { serves: 'khrushchev' }, khrushchev: { joined: { beria: 'malenkov' } } } },
    because: 'an ear stops what is told of its master’s partner, and nothing else',
  },
  {
    order: REMOVAL,
    more: {},
    less: {},
    parry: { type: 'shield', seat: 'khrushchev', person: 'strokach' },
    because: 'a patron who stands before his man is harder to beat',
  },
  {
    order: REMOVAL,
    more: { men: { khrushchev: { protection: 20 } } },
    less: {},
    because: 'a patron known to let men fall holds none',
  },
  {
    order: REMOVAL,
    more: {},
    less: { men: { beria: { pact: { khrushchev: 3 } } } },
    because: 'an ally’s man is not so easily removed',
  },
  {
    order: RECRUITING,
    more: {},
    less: { men: { kruglov: { serves: 'khrushchev' } } },
    because: 'the ears of the ministry hear of officers',
  },
  {
    order: RECRUITING,
    more: {},
    less: { men: { kuzmichev: { serves: 'khrushchev' } } },
    because: 'the guard of the Kremlin sees them',
  },
];
describe('what makes it likelier', () => {
  test.each(sentences(ODDS, ({ order, because }) => `${order[0]!.type}: ${because}`))(
    '%s',
    (_, { order, more, less, parry }) => {
      const [high, low] = [askedFirst(more, order), askedFirst(less, parry ? [parry, ...order] : order)];
      expect(high.chance).toBe(low.chance);
      expect(high.yes).toBeGreaterThan(low.yes);
    },
  );
});

interface Later {
  readonly because: string;
  readonly order: Step;
  readonly facts?: Facts;
  readonly fate?: Readonly<Record<string, number>>;
  /** Points by which it leaves men elsewhere, a turn later, than if the order had not been given. */
  readonly apart: Men;
}
const keen: Facts = { men: { serov: { inclusion: 60, roots: 10, resentment: 10, gratitude: 60 } } };
const { cooling } = M;
/** Serov left at 38 points, another of Beria's men at 88. */
const slight = (cooling.favourite * (88 - (60 - M.exclude.inclusion) - cooling.gapFrom)) / 40;
const LATER: readonly Later[] = [
  {
    order: beria('exclude', 'serov'),
    facts: { men: { ...keen.men, kobulov: { inclusion: 60 }, goglidze: { inclusion: 88 } } },
    apart: { serov: { resentment: M.exclude.resentment + cooling.neglect + slight } },
    because: 'who is not told grows bitterer with each turn',
  },
  {
    order: beria('exclude', 'kobulov'),
    facts: { men: { kobulov: { inclusion: 60, roots: 95 } } },
    apart: { kobulov: { resentment: M.exclude.resentment } },
    because: 'a man rooted in his patron’s nest bears it',
  },
  {
    order: beria('sendAway', 'serov'),
    facts: keen,
    apart: { serov: { inclusion: -cooling.awayInclusion, gratitude: -cooling.awayGratitude } },
    because: 'away from Moscow a man’s tie weakens',
  },
  {
    order: beria('watch', 'serov'),
    facts: { men: { serov: { belief: { beria: 0 } } } },
    fate: { glimpse: 4 },
    apart: { serov: { belief: { beria: 2 * M.signs.glimpseEvidence } } },
    because: 'an overseer sees something every turn',
  },
];
describe('a turn later', () => {
  test.each(sentences(LATER, ({ order, because }) => `${order.type}: ${because}`))('%s', (_, row) => {
    const { order, facts, fate = {}, apart } = row;
    const start = given(facts);
    const without = playOn(start, 'offers');
    const ordered = playOn(start, 'offers', { steps: [order], fate });
    expect(moved(without, ordered, apart)).toEqual(roundedMen(apart));
  });
});

describe('a man who has turned passes on what he is told', () => {
  const passesOn: Step = { type: 'evening', seat: 'kruglov', deed: 'passOn', patron: 'malenkov' };
  const { tellsFrom } = M.evening;
  const out = beria('exclude', 'kruglov');
  const CASES = [
    {
      knows: tellsFrom,
      orders: [],
      tells: 1,
      because: 'who is still told this much knows how it stands with a colleague',
    },
    { knows: tellsFrom - 1, orders: [], tells: 0, because: 'whoever is told no more has nothing to tell' },
    {
      knows: tellsFrom + M.exclude.inclusion,
      orders: [out],
      tells: 1,
      because: 'shut out for the first time, he may have heard enough before',
    },
    {
      knows: tellsFrom + M.exclude.inclusion - 1,
      orders: [out],
      tells: 0,
      because: 'shut out, he has nothing left for the same evening',
    },
  ];
  test.each(sentences(CASES, ({ because }) => because))('or not: %s', (_, { knows, orders, tells }) => {
    const here = given({ men: { kruglov: { serves: 'malenkov', inclusion: knows } } });
    const { signs } = playOn(here, 'agenda', { steps: [...orders, passesOn] }).game;
    const heard = signs[person('malenkov')]!.filter(
      ({ sign, other }) => sign === 'tale' && other === person('kruglov'),
    );
    expect(heard).toHaveLength(tells);
  });
});
