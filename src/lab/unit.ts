import type { GameRecord, Scenario } from '../engine/index.ts';
import type { PlayerName } from './players.ts';
import { type Settings, withSettings } from './settings.ts';
import type { Stats } from './stats.ts';
import { STUDIES, type StudyName } from './studies/index.ts';

/** How computer players of a patron are inclined: as in 1953, or like everybody. */
export const TEMPERAMENTS = ['historical', 'neutral'] as const;
export type Temperaments = (typeof TEMPERAMENTS)[number];

/** What to play, apart from which games: the terms of an experiment. */
export interface Terms {
  /** What is done with each world, and noted. */
  readonly study: StudyName;
  readonly level: string;
  readonly length: string;
  readonly lens: string;
  readonly temper: Temperaments;
  /** Who plays each patron. */
  readonly players: readonly PlayerName[];
  /** Coefficients changed. */
  readonly set: Settings;
}
/** A unit of work, that any machine can do by itself: worlds `from` up to and not including `to` of a seed. */
export interface Unit {
  readonly terms: Terms;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** One world of an experiment, as a study gets it. */
export interface World {
  readonly scenario: Scenario;
  readonly terms: Terms;
  /** Of this world alone, the same whatever was played before it. */
  readonly seed: number;
  /** What was done in history, where the level has one. */
  readonly record: GameRecord | undefined;
}
/** Plays in one world and notes what it finds. */
export type Study = (world: World, stats: Stats) => void;

/** A seed for each world of a run. */
export const seedOf = (seed: number, world: number): number => (Math.imul(seed, 7919) + Math.imul(world, 104729)) | 0;

/**
 * Does a unit. `scenario` is its level as the files have it, `record` the level's history if it has one. Throws on a setting that
 * does not exist, and where a study needs a history that is not there.
 */
export function work(scenario: Scenario, { terms, seed, from, to }: Unit, record?: GameRecord): Stats {
  const stats: Stats = {};
  const changed = withSettings(scenario, terms.set);
  const study = STUDIES[terms.study];
  for (let world = from; world < to; world++)
    study({ scenario: changed, terms, seed: seedOf(seed, world), record }, stats);
  return stats;
}

/** Cuts `worlds` worlds into units of at most `size`. */
export function unitsOf(terms: Terms, seed: number, worlds: number, size: number): Unit[] {
  const units: Unit[] = [];
  for (let from = 0; from < worlds; from += size) units.push({ terms, seed, from, to: Math.min(worlds, from + size) });
  return units;
}
