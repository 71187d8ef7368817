import { type GameRecord, type Position, replay, resultOf, type Scenario, scratch } from '../../engine/index.ts';
import { Draws } from '../../seats/draws.ts';
import { pickersOf } from '../players.ts';
import { note } from '../stats.ts';
import type { Study } from '../unit.ts';
import { playToEnd } from './course.ts';

/** Where a record ends; the same for all worlds of an experiment. */
const ends = new WeakMap<GameRecord, Position>();
function endOf(scenario: Scenario, record: GameRecord): Position {
  const known = ends.get(record);
  if (known !== undefined) return known;
  const { positions, misfit } = replay(scenario, record);
  if (misfit !== undefined) throw new Error(`action ${misfit.ply}: ${misfit.problem}`);
  const end = positions[positions.length - 1]!;
  ends.set(record, end);
  return end;
}

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
