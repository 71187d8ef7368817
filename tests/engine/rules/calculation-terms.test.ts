import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/index.ts';
import { CORPS } from '../../../src/engine/scenario.ts';
import { type Asked, type Facts, given, type Line, type Men, person, sentences, weighing } from './given.ts';

/** What weighs with a client, one input at a time: the line of his account that moves, and which way it moves him. */

const KRUGLOV: Asked = { by: 'malenkov', to: 'kruglov', office: 'mvd-minister', safety: true };

/** A spring that leaves the question open: nothing here is at the end of its scale. */
const SPRING: Men = {
  kruglov: { gratitude: 50, roots: 20, inclusion: 45, resentment: 40, kompromat: { malenkov: 10 } },
  beria: { alarm: 60, protection: 50, fear: 55 },
  malenkov: { credibility: 58, alarm: 30 },
};
function spring(men: Men = {}, more: Facts = {}) {
  const merged: Record<string, Men[string]> = { ...SPRING };
  for (const [id, facts] of Object.entries(men)) merged[id] = { ...merged[id], ...facts };
  return given({ turn: 6, tension: 55, ...more, men: merged });
}
const taught = (patron: string, points: number) => (draft: Draft) => {
  draft.precedent[person(patron) * CORPS.length + CORPS.indexOf('police')] = points * 10;
};
const joins = (...members: string[]): Men =>
  Object.fromEntries(members.map(id => [id, { plotOf: 'malenkov', plotOn: 'beria' }]));

interface Row {
  readonly lines: readonly Line[];
  readonly from?: Men;
  readonly to: Men;
  readonly more?: Facts;
  readonly pressure?: true;
  readonly odds: 'rise' | 'fall';
  readonly because: string;
}
const HOLDS: readonly Row[] = [
  {
    lines: ['gratitude', 'ethos'],
    to: { kruglov: { gratitude: 80 } },
    odds: 'fall',
    because: 'who owes a man much wants to stay with him and feels bound to',
  },
  { lines: ['roots'], to: { kruglov: { roots: 60 } }, odds: 'fall', because: 'a nest is not left for an office' },
  {
    lines: ['inclusion'],
    to: { kruglov: { inclusion: 80 } },
    odds: 'fall',
    because: 'a confidant has already what another could promise him',
  },
  {
    lines: ['resentment'],
    to: { kruglov: { resentment: 48 } },
    odds: 'rise',
    because: 'a grievance is a reason to go',
  },
  {
    lines: ['protection'],
    to: { beria: { protection: 80 } },
    odds: 'fall',
    because: 'a patron who shields his own is worth keeping',
  },
  {
    lines: ['stay prospects'],
    to: { beria: { alarm: 90 } },
    odds: 'rise',
    because: 'a patron of whom everybody is afraid has a poor future',
  },
  {
    lines: ['tests'],
    to: { kruglov: { tests: 3 } },
    odds: 'fall',
    because: 'who has been proved has committed himself',
  },
  {
    lines: ['hold'],
    to: { kruglov: { turnedIn: 3 } },
    odds: 'fall',
    because: 'the man who turned him knows what he did',
  },
];
const DRAWS: readonly Row[] = [
  {
    lines: ['acquaintance', 'promise', 'safety'],
    from: { kruglov: { exposure: { malenkov: 20 } } },
    to: { kruglov: { exposure: { malenkov: 60 } } },
    odds: 'rise',
    because: 'he trusts those with whom he has served',
  },
  {
    lines: ['promise'],
    to: { malenkov: { credibility: 90 } },
    odds: 'rise',
    because: 'a promise is worth what the man who makes it is worth',
  },
  { lines: ['safety'], to: joins('molotov', 'mikoyan'), odds: 'rise', because: 'a plot that has votes gives shelter' },
  {
    lines: ['safety'],
    to: { khrushchev: { joined: { beria: 'malenkov' } } },
    odds: 'rise',
    because: 'a plot that has a second leader gives shelter',
  },
  {
    lines: ['pressure'],
    to: { kruglov: { kompromat: { malenkov: 60 } } },
    pressure: true,
    odds: 'rise',
    because: 'material is a lever, and more of it a longer one',
  },
  {
    lines: ['betrayedBefore'],
    to: { kruglov: { pressed: { malenkov: true } } },
    odds: 'fall',
    because: 'a man who was forced once has become an enemy',
  },
  {
    lines: ['leave prospects'],
    to: { malenkov: { alarm: 90 } },
    odds: 'fall',
    because: 'nobody goes over to a man who is about to be brought down',
  },
];
const BRAKES: readonly Row[] = [
  { lines: ['fear'], to: { beria: { fear: 67 } }, odds: 'fall', because: 'fear holds a man, up to a point' },
  {
    lines: ['fear'],
    to: { kruglov: { watcher: 'beria' } },
    odds: 'fall',
    because: 'with an overseer beside him he is sooner found out',
  },
  {
    lines: ['fear'],
    to: { kobulov: { serves: 'malenkov' } },
    odds: 'rise',
    because: 'files in a traitor’s hands find nobody out',
  },
  {
    lines: ['fear'],
    to: { kruglov: { hedge: 'malenkov' } },
    odds: 'rise',
    because: 'an ear that is half another’s hears half',
  },
  {
    lines: ['fear', 'resentment', 'protection'],
    from: { kruglov: { resentment: 49 }, beria: { protection: 36 } },
    to: { kruglov: { resentment: 51 }, beria: { protection: 34 } },
    odds: 'rise',
    because: 'fear without hope of protection pushes where it used to hold',
  },
  {
    lines: ['fear', 'desperation'],
    from: { beria: { fear: 68 } },
    to: { beria: { fear: 95 } },
    odds: 'rise',
    because: 'terror beyond a point drives men out',
  },
  {
    lines: ['ethos'],
    to: {},
    more: { tension: 80 },
    odds: 'rise',
    because: 'extraordinary times dissolve the rule against betrayal',
  },
  {
    lines: ['ethos'],
    to: {},
    more: { and: taught('beria', 40) },
    odds: 'rise',
    because: 'a patron who rewards traitors teaches his own men',
  },
];

describe.each([
  { side: 'what holds him', rows: HOLDS },
  { side: 'what draws him', rows: DRAWS },
  { side: 'what brakes him', rows: BRAKES },
])('$side', ({ rows }) => {
  test.each(sentences(rows, ({ because, odds }) => `${because}: the odds ${odds}`))('%s', (_, row) => {
    const { lines, from, to, more, pressure = false, odds } = row;
    const before = weighing(spring(from), { ...KRUGLOV, pressure });
    const after = weighing(spring(to, more), { ...KRUGLOV, pressure });
    const all = new Set([...Object.keys(before.lines), ...Object.keys(after.lines)]) as Set<Line>;
    expect([...all].filter(line => before.lines[line] !== after.lines[line]).sort()).toEqual([...lines].sort());
    expect(Math.sign(after.accept - before.accept)).toBe(odds === 'rise' ? 1 : -1);
  });
});

test('the precedents of a suitor teach his own men and nobody else’s', () => {
  expect(weighing(spring({}, { and: taught('malenkov', 40) }), KRUGLOV)).toEqual(weighing(spring(), KRUGLOV));
});

test('who has no patron pays no brake, and who has lost one least of all', () => {
  const zhukov: Asked = { by: 'khrushchev', to: 'zhukov', office: 'defence-minister' };
  const free = weighing(spring(), zhukov);
  expect(free.lines).not.toHaveProperty('ethos');
  expect(free.lines).not.toHaveProperty('fear');
  expect(free.report).toBe(0);
  const lost = weighing(spring({ beria: { fell: true } }), KRUGLOV);
  expect(lost.lines).not.toHaveProperty('ethos');
  expect(lost.lines.unattached).toBeLessThan(free.lines.unattached!);
});

describe('an office promised', () => {
  const offered = (men: Men, office?: string, more: Facts = {}) =>
    weighing(spring(men, more), { by: 'malenkov', to: 'kuzmichev', ...(office && { office }) }).lines.promise ?? 0;
  const PROMISES = [
    { better: offered({}, 'mvd-minister'), worse: offered({}, 'mvd-forces'), because: 'the higher office draws more' },
    {
      better: offered({}, 'mvd-forces'),
      worse: offered({}),
      because: 'a promise must name an office',
    },
    {
      better: offered({}, 'mvd-forces', { posts: { 'mvd-forces': null } }),
      worse: offered({}, 'mvd-forces'),
      because: 'of an office that another holds one must wait to see',
    },
    {
      better: offered({}, 'mvd-forces'),
      worse: offered({ serov: { acknowledged: 'malenkov' } }, 'mvd-forces'),
      because: 'a suitor will hardly turn out his own man for him',
    },
    {
      better: offered({}, 'mvd-forces', { lens: 'blauvelt' }),
      worse: offered({}, 'mvd-forces', { lens: 'fairbanks' }),
      because: 'where offices are scarce no promise of one is worth much',
    },
  ];
  test.each(sentences(PROMISES, ({ because }) => because))('%s', (_, { better, worse }) => {
    expect(better).toBeGreaterThan(worse);
  });

  test('but not named is worth nothing', () => {
    expect(offered({})).toBe(0);
  });
});
