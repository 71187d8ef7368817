import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyTally, simulate, type Tally } from '../../src/cli/simulate.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { levelOf, setupOf } from '../fixture.ts';

/** What many games of computer players against each other come to: that each patron can win, and whom men turn to. */

const GAMES = effort(60, 2000);
const scenario = levelOf('1953');
const TEMPERAMENTS = ['neutral', 'historical'] as const;

function play(level: Scenario, temperaments: (typeof TEMPERAMENTS)[number], length: string, games: number): Tally {
  const setup = { ...setupOf(level, length), temperaments };
  return simulate(level, { level: level.id, setup, players: 'heuristic', seed: 1, from: 0, to: games });
}
const tallies = Object.fromEntries(TEMPERAMENTS.map(temper => [temper, emptyTally()])) as Record<string, Tally>;
for (const temper of TEMPERAMENTS) tallies[temper] = play(scenario, temper, '8', GAMES);

/** How often a client turned, to each patron. */
const turnsOf = (tally: Tally, client: string, to: string) => tally.flips[client]?.[to] ?? 0;
const sum = (counts: Readonly<Record<string, number>> | undefined) =>
  Object.values(counts ?? {}).reduce((total, count) => total + count, 0);

/** Shares that chance may bring in fewer games than the full number: three standard deviations either way. */
const chance = (share: number) => 3 * Math.sqrt((share * (1 - share)) / GAMES) * (GAMES < 2000 ? 1 : 0);

describe.each(TEMPERAMENTS)('%s games', temper => {
  const tally = tallies[temper] as Tally;

  test('end, and nobody does what he may not', () => {
    expect(tally.games).toBe(GAMES);
    expect(sum(tally.wins)).toBe(GAMES);
    expect(tally.illegal).toBe(0);
  });

  test.each([
    { client: 'kruglov', taker: 'malenkov', because: 'his past service was with Malenkov' },
    { client: 'serov', taker: 'khrushchev', because: 'he served Khrushchev in Ukraine' },
  ])('$client turns mostly to $taker: $because', ({ client, taker }) => {
    expect(turnsOf(tally, client, taker)).toBeGreaterThan(0);
    expect(turnsOf(tally, client, taker)).toBeGreaterThan(0.5 * sum(tally.flips[client]));
  });

  test('Bogdan Kobulov stays, as good as always: he has no road to another', () => {
    expect(sum(tally.flips.kobulov)).toBeLessThanOrEqual(0.05 * GAMES);
  });
});

test.each(scenario.people.slice(0, scenario.patrons).map(({ id }) => id))(
  '%s wins between a fifth and a half of neutral games',
  patron => {
    const share = (tallies.neutral?.wins[patron] ?? 0) / GAMES;
    expect(share).toBeGreaterThan(0.2 - chance(0.2));
    expect(share).toBeLessThan(0.5 + chance(0.5));
  },
);

test('history is likelier among men like those of history than among like men', () => {
  const arrests = (temper: string) => tallies[temper]?.endings['beria-arrested'] ?? 0;
  expect(arrests('historical')).toBeGreaterThan(arrests('neutral'));
});

test('in ordinary times hardly a man turns', () => {
  const ordinary = levelOf('ordinary-times');
  const length = Object.keys(ordinary.lengths)[0]!;
  const games = effort(20, 400);
  const rate = (tally: Tally) =>
    Object.values(tally.flips).reduce((total, takers) => total + sum(takers), 0) / tally.games;
  expect(rate(play(ordinary, 'neutral', length, games))).toBeLessThan(rate(tallies.neutral as Tally) / 5);
});

test('games end as the level says that they may, and in enough games every way', () => {
  const named: { endings: Record<string, unknown> } = JSON.parse(readFileSync('levels/1953/text/en.json', 'utf8'));
  const found = new Set(TEMPERAMENTS.flatMap(temper => Object.keys(tallies[temper]?.endings ?? {})));
  expect(Object.keys(named.endings)).toEqual(expect.arrayContaining([...found]));
  // Some come once in a hundred games: only the full number must show them all.
  if (GAMES >= 2000) expect([...found].sort()).toEqual(Object.keys(named.endings).sort());
});
