import { readFileSync } from 'node:fs';
import {
  type Action,
  isOver,
  legalActions,
  owing,
  type Position,
  type Scenario,
  startPosition,
} from '../src/engine/index.ts';
import { parseScenario } from '../src/levels/index.ts';

/** What every contender plays: the full game of 1953, by the same random choices. */

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const parsed = parseScenario(readJson('levels/1953/scenario.json'), readJson('levels/model.json'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
export const SCENARIO: Scenario = parsed.value;
export const LENGTH = '8';

export const start = (): Position =>
  startPosition(SCENARIO, { length: LENGTH, lens: SCENARIO.lenses[0]?.id ?? '', temperaments: 'neutral' });

/** A game played to its end. */
export interface Played {
  readonly position: Position;
  readonly decisions: number;
}
/** Plays the game that belongs to a seed. */
export type Contender = (seed: number) => Played;

/** Whole random numbers below a bound: mulberry32, since a benchmark must not wait for better ones. */
export type Dice = (below: number) => number;
export function diceFrom(seed: number): Dice {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** One of those who owe a decision takes any of his options; undefined when the game is over. */
export function choose(position: Position, dice: Dice): Action | undefined {
  if (isOver(position)) return undefined;
  const seats = owing(position);
  const options = legalActions(position, seats[dice(seats.length)]);
  return options[dice(options.length)];
}
