import { createHeuristic } from '../ai/heuristic.ts';
import { randomly } from '../ai/random.ts';
import { temperOf } from '../ai/temper.ts';
import { type Action, isLegal, NOBODY, type Position, result, type Scenario, type Setup } from '../engine/index.ts';
import type { Picker } from '../seats/controller.ts';
import { playOut } from '../seats/play-out.ts';

/** What to simulate: games `from` up to and not including `to`, each with a seed of its own. */
export interface Batch {
  readonly level: string;
  readonly setup: Setup;
  readonly players: 'heuristic' | 'random';
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Counts over many games, by id. */
export interface Tally {
  games: number;
  decisions: number;
  wins: Record<string, number>;
  endings: Record<string, number>;
  /** Clients who left a patron, by the man they went to. */
  flips: Record<string, Record<string, number>>;
  illegal: number;
}
export const emptyTally = (): Tally => ({ games: 0, decisions: 0, wins: {}, endings: {}, flips: {}, illegal: 0 });

const bump = (counts: Record<string, number>, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds what was counted elsewhere. */
export function addTally(sum: Tally, part: Tally): void {
  sum.games += part.games;
  sum.decisions += part.decisions;
  sum.illegal += part.illegal;
  for (const [id, n] of Object.entries(part.wins)) bump(sum.wins, id, n);
  for (const [id, n] of Object.entries(part.endings)) bump(sum.endings, id, n);
  for (const [id, takers] of Object.entries(part.flips))
    for (const [taker, n] of Object.entries(takers)) {
      const counts = sum.flips[id] ?? {};
      sum.flips[id] = counts;
      bump(counts, taker, n);
    }
}

/** A seed for each game of a run, the same whatever ran before it. */
const seedOf = (seed: number, game: number): number => Math.imul(seed, 7919) + Math.imul(game, 104729);

function pickersFor(scenario: Scenario, { players, setup }: Batch, seed: number): (Picker | undefined)[] {
  return Array.from({ length: scenario.patrons }, (_, patron) => {
    if (players === 'random') return randomly;
    const player = createHeuristic(temperOf(scenario, patron, setup.temperaments), seed + patron);
    return view => player(view).action;
  });
}

/** Plays a batch of games and counts. An illegal choice is counted. */
export function simulate(scenario: Scenario, batch: Batch): Tally {
  const tally = emptyTally();
  const idOf = (person: number) => scenario.people[person]!.id;
  for (let game = batch.from; game < batch.to; game++) {
    const seed = seedOf(batch.seed, game);
    const { position, decisions } = playOut(
      scenario,
      batch.setup,
      seed,
      pickersFor(scenario, batch, seed),
      (here, action) => {
        if (!isLegal(here, action)) tally.illegal++;
        if (action.type !== 'reply' || !isFlip(here, action)) return;
        const takers = tally.flips[idOf(action.seat)] ?? {};
        tally.flips[idOf(action.seat)] = takers;
        bump(takers, idOf(action.by));
      },
    );
    tally.games++;
    tally.decisions += decisions;
    const end = result(position);
    if (end === undefined) continue;
    bump(tally.wins, idOf(end.winner));
    bump(tally.endings, end.ending);
  }
  return tally;
}

/** A man changes patron. Nobody's man who becomes somebody's betrays nobody. */
const isFlip = ({ game }: Position, { seat, reply }: Extract<Action, { type: 'reply' }>): boolean =>
  reply === 'accept' && seat >= game.scenario.patrons + game.scenario.members && game.serves[seat]! !== NOBODY;
