import type { Game, Person } from '../engine/index.ts';
import { standing } from '../engine/power.ts';

/** What a player expects to come of it, if he waits and if he acts: his chance of being first in the end, 0 to 1. */

/** How much more likely to be first a man is who stands higher: shares are raised to this power. */
const STEEPNESS = 3;
/** Of a fallen man's share: what the man who brought him down gets, and what the third gets. */
const SPOILS = { leader: 0.5, third: 0.3 } as const;
/** What is left of a man's chance after an attempt that failed. */
const AFTER_FAILURE = 0.35;

const steep = (share: number): number => share ** STEEPNESS;

/** If nothing is done: by what others think of each man's prospects. */
export function ifHeWaits(game: Game, self: Person, shares: readonly number[]): number {
  const all = standing(game).reduce((sum, p) => sum + steep(shares[p]!), 0);
  return all > 0 ? steep(shares[self]!) / all : 0;
}

/** If `target` falls by his hand. */
export function ifHeSucceeds(game: Game, self: Person, target: Person, shares: readonly number[]): number {
  const mine = steep(shares[self]! + SPOILS.leader * shares[target]!);
  const others = standing(game)
    .filter(p => p !== self && p !== target)
    .reduce((sum, p) => sum + steep(shares[p]! + SPOILS.third * shares[target]!), 0);
  return mine / (mine + others);
}

/** The odds, 0 to 1, from which bringing `target` down is better than waiting; above 1 if it never is. */
export function oddsWorth(game: Game, self: Person, target: Person, shares: readonly number[]): number {
  const waits = ifHeWaits(game, self, shares);
  const fails = AFTER_FAILURE * waits;
  const succeeds = ifHeSucceeds(game, self, target, shares);
  return succeeds <= fails ? 2 : (waits - fails) / (succeeds - fails);
}
