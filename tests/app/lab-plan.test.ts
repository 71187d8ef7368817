import { describe, expect, test } from 'vitest';
import { type Draft, type Fault, freshDraft, onLevel, planOf, rangeOf, withAim } from '../../src/app/lab/draft.ts';
import { csvOf, type Grid } from '../../src/app/lab/grid.ts';
import { NAMED } from '../../src/app/lab/numbers.ts';
import { armsOf, type Comparison, type Plan, stepsOf, termsOf } from '../../src/app/lab/plan.ts';
import { OFFERED } from '../../src/app/lab/players.ts';
import { apart } from '../../src/app/lab/plots/lines.ts';
import { QUESTIONS } from '../../src/app/lab/questions.ts';
import { verdictOf } from '../../src/lab/facts/verdict.ts';
import { PLAYERS } from '../../src/lab/players.ts';
import { SETTABLE, settingOf, withSettings } from '../../src/lab/settings.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const fresh = freshDraft(scenario, '1953');
const lenses = scenario.lenses.map(({ id }) => id);

describe('the questions', () => {
  test.each(Object.entries(QUESTIONS))('%s changes something, under some reading', (_, set) => {
    const changes = lenses.flatMap(lens =>
      Object.entries(set).filter(([path, value]) => settingOf(scenario, '8', lens, path) !== value),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(withSettings(scenario, set)).not.toEqual(scenario);
  });

  test('name no coefficient that does not exist, nor do the names in words', () => {
    const paths = [...Object.keys(NAMED), ...Object.values(QUESTIONS).flatMap(set => Object.keys(set))];
    expect(paths.filter(path => !SETTABLE.includes(path))).toEqual([]);
  });
});

test('the page offers players that there are', () => {
  expect(OFFERED.filter(name => !PLAYERS.includes(name))).toEqual([]);
  expect(OFFERED.length).toBeGreaterThan(1);
});

describe('the form', () => {
  test('asks at once for something that can be played', () => {
    expect(planOf(fresh)).toEqual({
      aim: 'question',
      question: 'offices',
      lens: 'blauvelt',
      bench: {
        level: '1953',
        length: '8',
        temper: 'historical',
        players: ['heuristic', 'heuristic', 'heuristic'],
        games: 200,
        seed: 1,
      },
    });
  });

  const FAULTY: readonly { readonly draft: Partial<Draft>; readonly fault: Fault }[] = [
    { draft: { games: '' }, fault: 'games' },
    { draft: { games: '0' }, fault: 'games' },
    { draft: { games: '1.5' }, fault: 'games' },
    { draft: { games: '20001' }, fault: 'games' },
    { draft: { seed: 'x' }, fault: 'seed' },
    { draft: { seed: '-1' }, fault: 'seed' },
    { draft: { aim: 'readings', lenses: [] }, fault: 'lenses' },
    { draft: { aim: 'facts', lenses: [] }, fault: 'lenses' },
    { draft: { aim: 'number', steps: '1' }, fault: 'steps' },
    { draft: { aim: 'number', steps: '22' }, fault: 'steps' },
    { draft: { aim: 'number', from: '1', to: '1' }, fault: 'range' },
    { draft: { aim: 'number', from: '', to: '1' }, fault: 'range' },
    { draft: { aim: 'number', path: 'stay.nothing' }, fault: 'range' },
  ];
  test.each(FAULTY)('finds what is wrong: $draft', ({ draft, fault }) => {
    expect(planOf({ ...fresh, ...draft })).toEqual(new Set([fault]));
  });

  test('does not mind what belongs to another aim', () => {
    expect(planOf({ ...fresh, steps: 'x', from: '', lenses: [] })).toHaveProperty('aim', 'question');
  });

  test('another aim brings its usual games, but not over what was typed', () => {
    expect(withAim(fresh, 'readings').games).toBe('100');
    expect(withAim({ ...fresh, games: '37' }, 'readings').games).toBe('37');
  });

  test('another level keeps what was asked, and has lengths and men of its own', () => {
    const small = levelOf('first-night');
    const moved = onLevel({ ...fresh, aim: 'number', games: '9', path: 'stay.roots' }, small, 'first-night');
    expect(moved).toMatchObject({ aim: 'number', games: '9', level: 'first-night', length: '1' });
    expect(planOf(moved)).toHaveProperty('bench.length', '1');
  });

  test('a coefficient is varied from nothing to twice what it is', () => {
    expect(rangeOf(scenario, '8', 'blauvelt', 'stay.gratitude')).toEqual({ from: '0', to: '0.6' });
    expect(rangeOf(scenario, '8', 'fairbanks', 'lens.relief')).toEqual({ from: '0', to: '1' });
  });
});

describe('the worlds of a plan', () => {
  const { bench } = planOf(fresh) as Plan;
  const PLANS: readonly { readonly plan: Comparison; readonly keys: readonly string[] }[] = [
    { plan: { bench, aim: 'question', question: 'times', lens: 'rigby' }, keys: ['base', 'changed'] },
    { plan: { bench, aim: 'readings', lenses }, keys: lenses },
    { plan: { bench, aim: 'number', lens: 'rigby', path: 'lens.relief', values: [0, 0.5] }, keys: ['0', '0.5'] },
  ];
  test.each(PLANS)('$plan.aim', ({ plan, keys }) => {
    expect(armsOf(plan).map(({ key }) => key)).toEqual(keys);
  });

  test('differ in what is asked, and in nothing else', () => {
    const [base, changed] = armsOf(PLANS[0]!.plan).map(arm => termsOf(bench, arm));
    expect(base).toMatchObject({ study: 'play', lens: 'rigby', set: {} });
    expect(changed).toEqual({ ...base, set: { 'lens.relief': 0 } });
  });

  test.each([
    [0, 1, 5, [0, 0.25, 0.5, 0.75, 1]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [-2, 2, 2, [-2, 2]],
  ])('from %d to %d in %i steps', (from, to, steps, values) => {
    expect(stepsOf(from, to, steps)).toEqual(values);
  });

  test('are written out with all that is needed to count them again', () => {
    const plan: Comparison = { bench, aim: 'question', question: 'times', lens: 'blauvelt' };
    const [, arm] = armsOf(plan);
    const grid: Grid = {
      columns: ['ending'],
      measured: 'share',
      rows: [
        { arm: arm!, cells: ['a "b", c'], estimate: { estimate: 0.5, low: 0.25, high: 0.75, n: 8 } },
        { arm: arm!, cells: ['none'], estimate: { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 } },
      ],
    };
    const terms = '1953,8,blauvelt,historical,heuristic heuristic heuristic,lens.relief=0,1';
    expect(csvOf(grid, plan).split('\r\n')).toEqual([
      'level,length,lens,temper,players,set,seed,ending,share,low,high,n',
      `${terms},"a ""b"", c",0.5,0.25,0.75,8`,
      `${terms},none,,,,0`,
      '',
    ]);
  });
});

const between = (low: number, high: number, n = 10) => ({ estimate: (low + high) / 2, low, high, n });
test.each([
  [between(6, 9), { above: 5 }, 'holds'],
  [between(4, 9), { above: 5 }, 'open'],
  [between(2, 5), { above: 5 }, 'fails'],
  [between(0, 0.4), { below: 0.5 }, 'holds'],
  [between(0.4, 0.6), { below: 0.5 }, 'open'],
  [between(0.5, 0.6), { below: 0.5 }, 'fails'],
  [between(0.65, 0.8), { within: [0.6, 0.85] }, 'holds'],
  [between(0.5, 0.8), { within: [0.6, 0.85] }, 'open'],
  [between(0.5, 0.9), { within: [0.6, 0.85] }, 'open'],
  [between(0.86, 0.9), { within: [0.6, 0.85] }, 'fails'],
  [between(0.1, 0.6), { within: [0.6, 0.85] }, 'fails'],
  [between(6, 9, 0), { above: 5 }, 'waiting'],
  [between(Number.NaN, 9), { above: 5 }, 'waiting'],
] as const)('a fact is judged by the whole of its interval: %o, %o', (estimate, expected, verdict) => {
  expect(verdictOf(estimate, expected)).toBe(verdict);
});

test.each([
  { wanted: [0.5, 0.1, 0.9], least: 0.2, placed: [0.5, 0.1, 0.9], because: 'there is room' },
  { wanted: [0.5, 0.5, 0.5], least: 0.2, placed: [0.5, 0.7, 0.9], because: 'they lie on one another' },
  { wanted: [0.55, 0.5], least: 0.2, placed: [0.7, 0.5], because: 'the upper one makes room' },
])('labels stand apart: $because', ({ wanted, least, placed }) => {
  const found = apart(wanted, least);
  for (const [i, at] of placed.entries()) expect(found[i]).toBeCloseTo(at);
});
