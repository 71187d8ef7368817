import { describe, expect, test } from 'vitest';
import { balanceOf, winsOf } from '../../src/lab/report/balance.ts';
import { COLUMNS, csvOf, rowsOf } from '../../src/lab/report/csv.ts';
import { type LabReport, labReport } from '../../src/lab/report/index.ts';
import { note, noteWhich, type Stats } from '../../src/lab/stats.ts';
import { STRATEGY_NAMES } from '../../src/lab/strategies.ts';
import { type Terms, work } from '../../src/lab/unit.ts';
import { levelOf } from '../fixture.ts';

/** What the lab says of what was counted. */

const PATRONS = ['x', 'y'] as const;

/** Stats of made-up games, in which x wins `wins` of ten. */
function made(games: number, wins: number, more: (stats: Stats, game: number) => void = () => {}): Stats {
  const stats: Stats = {};
  for (let game = 0; game < games; game++) {
    noteWhich(stats, 'win', game % 10 < wins ? 'x' : 'y', PATRONS);
    more(stats, game);
  }
  return stats;
}

describe('wins', () => {
  test.each([
    { wins: 2, holds: false },
    { wins: 3, holds: true },
    { wins: 4, holds: false },
  ])('of $wins in ten hold: $holds', ({ wins, holds }) => {
    const { x } = winsOf(made(100, wins));
    expect(x).toMatchObject({ estimate: wins / 10, n: 100, expected: { within: [0.28, 0.38] }, holds });
    expect(x!.low).toBeLessThan(wins / 10);
    expect(x!.high).toBeGreaterThan(wins / 10);
  });
});

describe('balance', () => {
  test('says which ending is the largest, and whether it is too large', () => {
    const ended = (share: number) =>
      balanceOf(made(100, 3, (stats, game) => noteWhich(stats, 'ending', game < share ? 'a' : 'b', ['a', 'b', 'c'])));
    expect(ended(30).largestEnding).toMatchObject({ which: 'b', estimate: 0.7, holds: false });
    expect(ended(56).largestEnding).toMatchObject({ which: 'a', estimate: 0.56, holds: false });
    expect(balanceOf(made(10, 3)).largestEnding).toBeUndefined();
  });

  test.each([
    { turns: 8, half: 5 },
    { turns: 5, half: 4 },
  ])('takes the leader at half time of $turns turns from turn $half', ({ turns, half }) => {
    const stats = made(50, 3, (stats, game) => {
      for (let turn = 1; turn <= turns; turn++) note(stats, `leader/${turn}`, turn === half && game < 30 ? 1 : 0);
    });
    expect(balanceOf(stats).leaderAtHalf).toMatchObject({ estimate: 0.6, n: 50, holds: true });
  });

  test('judges a first order from a hundred games on, and names a patron’s best', () => {
    const stats = made(200, 3, (stats, game) => {
      note(stats, 'first/x/test', game % 2);
      if (game < 99) note(stats, 'first/x/watch', 1);
      if (game < 150) note(stats, 'first/x/remove', game < 90 ? 1 : 0);
    });
    const balance = balanceOf(stats);
    expect(balance['first/x/watch']).toMatchObject({ estimate: 1, n: 99 });
    expect(balance['first/x/watch']).not.toHaveProperty('holds');
    expect(balance['first/x/test']).toMatchObject({ estimate: 0.5, holds: true });
    expect(balance['first/x/remove']).toMatchObject({ estimate: 0.6, holds: false });
    expect(balance['bestBeginning/x']).toMatchObject({ which: 'remove', estimate: 0.6, n: 150 });
    expect(balance['bestBeginning/y']).toBeUndefined();
  });

  test.each([
    { group: 'live', all: 35, holds: true },
    { group: 'live', all: 28, holds: false },
    { group: 'liveTaken', all: 21, holds: true },
    { group: 'liveTaken', all: 15, holds: false },
  ])('$all men in ten turns are enough for $group: $holds', ({ group, all, holds }) => {
    const stats = made(20, 3, stats => note(stats, `${group}/x`, all, 10));
    expect(balanceOf(stats)[`${group}/x`]).toMatchObject({ estimate: all / 10, n: 20, holds });
  });

  test('gives margins and scores in points, of which tenths are counted', () => {
    const stats = made(10, 3, stats => {
      note(stats, 'margin', 85);
      note(stats, 'score/x', 400);
    });
    expect(balanceOf(stats).margin!.estimate).toBeCloseTo(8.5, 9);
    expect(balanceOf(stats)['score/x']!.estimate).toBeCloseTo(40, 9);
  });
});

const scenario = levelOf('first-night');
const terms: Terms = {
  study: 'play',
  level: scenario.id,
  length: Object.keys(scenario.lengths)[0]!,
  lens: 'blauvelt',
  temper: 'historical',
  players: ['heuristic', 'heuristic', 'heuristic'],
  set: {},
};
const WITHOUT = { facts: false, strategies: false };

/** What was asked of the runner. */
interface Run {
  readonly terms: Terms;
  readonly worlds: number;
}
async function reported(asked: Terms, games: number, dear = WITHOUT): Promise<{ report: LabReport; runs: Run[] }> {
  const runs: Run[] = [];
  const run = async (terms: Terms, worlds: number) => {
    runs.push({ terms, worlds });
    return work(scenario, { terms, seed: 1, from: 0, to: worlds });
  };
  return { report: await labReport(run, scenario, asked, games, dear), runs };
}

describe('a report', () => {
  test('has endings of the temper that was asked for; wins, balance and signs of neutral men', async () => {
    const { report, runs } = await reported(terms, 4);
    expect(runs).toEqual([
      { terms, worlds: 4 },
      { terms: { ...terms, temper: 'neutral' }, worlds: 4 },
    ]);
    expect(Object.values(report.endings).reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(1, 9);
    expect(Object.keys(report.wins).sort()).toEqual(['beria', 'khrushchev', 'malenkov']);
    expect(report.balance.decisions).toMatchObject({ n: 4 });
    expect(report.balance.illegal).toMatchObject({ estimate: 0, holds: true });
    expect(report.signs.auc).toMatchObject({ expected: { within: [0.65, 0.85] } });
    expect([report.facts, report.strategies]).toEqual([[], {}]);
  });

  test('plays once what is asked for twice', async () => {
    const { runs } = await reported({ ...terms, temper: 'neutral' }, 4);
    expect(runs).toHaveLength(1);
  });

  test('tries every strategy as every patron through every lens beside men who overdo nothing, with a fifth of the games', async () => {
    const { report, runs } = await reported(terms, 5, { facts: false, strategies: true });
    const trials = runs.slice(2);
    const ordinary = trials.filter(({ terms }) => terms.players.every(name => name === 'heuristic'));
    expect(ordinary).toHaveLength(scenario.lenses.length);
    expect(trials).toHaveLength((STRATEGY_NAMES.length * scenario.patrons + 1) * scenario.lenses.length);
    expect(new Set(trials.map(({ terms }) => JSON.stringify([terms.lens, terms.players]))).size).toBe(trials.length);
    for (const { terms, worlds } of trials) {
      expect([terms.temper, worlds]).toEqual(['neutral', 1]);
      expect(terms.players.filter(name => name === 'heuristic').length).toBeGreaterThanOrEqual(2);
    }
    expect(report.strategies['rigby/heuristic/beria']).not.toHaveProperty('expected');
    const { low: _, high: __, ...turtle } = report.strategies['rigby/turtle/beria']!;
    expect(turtle).toMatchObject({ n: 1, expected: { below: 0.45 } });
  });

  test('is a table without a comma too many', async () => {
    const { report } = await reported(terms, 4);
    const lines = csvOf(rowsOf(report)).split('\n');
    expect(lines[0]).toBe(COLUMNS.join(','));
    for (const line of lines) expect(line.split(',')).toHaveLength(COLUMNS.length);
    expect(lines).toContain('signs,auc,,,,,0,within 0.65 to 0.85,,');
    expect(lines.filter(line => line.startsWith('wins,'))).toHaveLength(scenario.patrons);
    const row = { section: 'wins', id: 'a,b', kind: '', estimate: 0.5, low: 0, high: 1, n: 2 } as const;
    expect(csvOf([{ ...row, expected: 'the "half"', holds: true, which: '' }]).split('\n')[1]).toBe(
      'wins,"a,b",,0.5,0,1,2,"the ""half""",true,',
    );
  });
});
