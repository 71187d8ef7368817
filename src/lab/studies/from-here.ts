import {
  type GameRecord,
  type Position,
  replay,
  resultOf,
  type Scenario,
  type Setup,
  scratch,
} from '../../engine/index.ts';
import { Draws } from '../../seats/draws.ts';
import { pickersOf } from '../players.ts';
import { note } from '../stats.ts';
import type { Study, Terms } from '../unit.ts';
import { playToEnd } from './course.ts';

/** Where a record ends; the same for all worlds of an experiment. */
const ends = new WeakMap<Scenario, WeakMap<GameRecord, Position>>();
function endOf(scenario: Scenario, record: GameRecord): Position {
  const known = ends.get(scenario) ?? new WeakMap<GameRecord, Position>();
  ends.set(scenario, known);
  const end = known.get(record) ?? replayed(scenario, record);
  known.set(record, end);
  return end;
}
function replayed(scenario: Scenario, record: GameRecord): Position {
  const { positions, misfit } = replay(scenario, record);
  if (misfit !== undefined) throw new Error(`action ${misfit.ply}: ${misfit.problem}`);
  return positions[positions.length - 1]!;
}

/** Every patron by the same computer player, by the rules as they are: on what terms a record is played on. */
export const termsFromHere = ({ id, patrons }: Scenario, { length, lens, temperaments }: Setup): Terms => ({
  study: 'fromHere',
  level: id,
  length,
  lens,
  temper: temperaments,
  players: Array.from({ length: patrons }, () => 'heuristic' as const),
  set: {},
});

/**
 * A record played on from where it ends, by computer players, with chance free from there on: how it ends, and who wins.
 * Throws if there is no record, or it does not fit the level.
 */
export const fromHere: Study = (world, stats) => {
  const { scenario, record, seed } = world;
  if (record === undefined) throw new Error(`nothing to play on from in level ${scenario.id}`);
  const here = scratch(endOf(scenario, record));
  playToEnd({ here, draws: new Draws(seed), pickers: pickersOf(world) });
  const { ending, winner } = resultOf(here.game);
  note(stats, `ending/${ending}`, 1);
  note(stats, `winner/${scenario.people[winner]!.id}`, 1);
};
