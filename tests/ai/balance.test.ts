import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/index.ts';
import { rateOf } from '../../src/lab/estimate.ts';
import { type Stats, under } from '../../src/lab/stats.ts';
import { TEMPERAMENTS, type Temperaments, work } from '../../src/lab/unit.ts';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';

/** What many games of computer players against each other come to: that each patron can win, and whom men turn to. */

const GAMES = effort(60, 2000);
const scenario = levelOf('1953');

function play(
  level: Scenario,
  temper: Temperaments,
  length: string,
  games: number,
  lens: string = level.lenses[0]!.id,
): Stats {
  const players = level.people.slice(0, level.patrons).map(() => 'heuristic' as const);
  const terms = { study: 'play', level: level.id, length, lens, temper, players, set: {} } as const;
  return work(level, { terms, seed: 1, from: 0, to: games });
}
const found: Partial<Record<Temperaments, Stats>> = {};
for (const temper of TEMPERAMENTS) found[temper] = play(scenario, temper, '8', GAMES);

/** How often a client turned: to one patron, or to any. */
const turned = (stats: Stats, client: string, to?: string): number =>
  under(stats, `flip/${client}`).reduce(
    (total, [taker, { a }]) => total + (to === undefined || taker === to ? a : 0),
    0,
  );

/** Shares that chance may bring in fewer games than the full number: three standard deviations either way. */
const chance = (share: number, games = GAMES) => 3 * Math.sqrt((share * (1 - share)) / games) * (games < 2000 ? 1 : 0);

describe.each(TEMPERAMENTS)('%s games', temper => {
  const stats = found[temper]!;

  test('end, and nobody does what he may not', () => {
    expect(stats.decisions?.n).toBe(GAMES);
    expect(under(stats, 'win').reduce((total, [, { a }]) => total + a, 0)).toBe(GAMES);
    expect(stats.illegal).toMatchObject({ n: GAMES, a: 0 });
  });

  test.each([
    { client: 'kruglov', taker: 'malenkov', because: 'his past service was with Malenkov' },
    { client: 'serov', taker: 'khrushchev', because: 'he served Khrushchev in Ukraine' },
  ])('$client turns mostly to $taker: $because', ({ client, taker }) => {
    expect(turned(stats, client, taker)).toBeGreaterThan(0);
    expect(turned(stats, client, taker)).toBeGreaterThan(0.5 * turned(stats, client));
  });

  test('count a man once, by the last who took him', () => {
    for (const [key, { a, n }] of under(stats, 'flip')) expect(a, key).toBeLessThanOrEqual(n);
    for (const { id } of scenario.people) expect(turned(stats, id), id).toBeLessThanOrEqual(GAMES);
  });

  test('Bogdan Kobulov stays, as good as always: he has no road to another', () => {
    expect(turned(stats, 'kobulov')).toBeLessThanOrEqual(0.05 * GAMES);
  });
});

test.each(scenario.people.slice(0, scenario.patrons).map(({ id }) => id))(
  '%s wins between a quarter and two fifths of neutral games',
  patron => {
    const share = rateOf(found.neutral!, `win/${patron}`).estimate;
    expect(share).toBeGreaterThan(0.25 - chance(0.25));
    expect(share).toBeLessThan(0.4 + chance(0.4));
  },
);

test.each(scenario.lenses.slice(1).map(({ id }) => id))('through the lens of %s too', lens => {
  const games = effort(50, 2000);
  const stats = play(scenario, 'neutral', '8', games, lens);
  for (const { id } of scenario.people.slice(0, scenario.patrons)) {
    const share = rateOf(stats, `win/${id}`).estimate;
    expect(share, id).toBeGreaterThan(0.25 - chance(0.25, games));
    expect(share, id).toBeLessThan(0.4 + chance(0.4, games));
  }
});

test('history is likelier among men like those of history than among like men', () => {
  const arrests = (temper: Temperaments) => rateOf(found[temper]!, 'ending/beria-arrested').estimate;
  expect(arrests('historical')).toBeGreaterThan(arrests('neutral'));
});

test('in ordinary times hardly a man turns', () => {
  const ordinary = levelOf('ordinary-times');
  const quiet = play(ordinary, 'neutral', Object.keys(ordinary.lengths)[0]!, effort(20, 400));
  expect(rateOf(quiet, 'flips').estimate).toBeLessThan(rateOf(found.neutral!, 'flips').estimate / 5);
});

test('games end as the level says that they may, and in enough games every way', () => {
  const named: { endings: Record<string, unknown> } = JSON.parse(readFileSync('levels/1953/text/en.json', 'utf8'));
  const endings = TEMPERAMENTS.flatMap(temper => under(found[temper]!, 'ending'));
  const reached = new Set(endings.flatMap(([ending, { a }]) => (a > 0 ? [ending] : [])));
  expect(Object.keys(named.endings)).toEqual(expect.arrayContaining([...reached]));
  // Some come once in a hundred games: only the full number must show them all.
  if (GAMES >= 2000) expect([...reached].sort()).toEqual(Object.keys(named.endings).sort());
});
