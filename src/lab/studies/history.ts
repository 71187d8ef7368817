import { type GameRecord, type Position, resultOf, type Scenario, scratch } from '../../engine/index.ts';
import { turnsOf } from '../../engine/turns.ts';
import { Draws } from '../../seats/draws.ts';
import { castOf } from '../cast.ts';
import { hasLeftBeria } from '../observe/alliance.ts';
import { pickersOf } from '../players.ts';
import { note } from '../stats.ts';
import type { Study, World } from '../unit.ts';
import { begin, fork, playTo, playToEnd } from './course.ts';
import { following, type Script, scriptOf } from './script.ts';

/** The last sitting begins, in which the arrest was moved; and it has been. */
const isEve = ({ phase, game }: Position): boolean => phase === 'agenda' && game.turn === turnsOf(game);
const isMoved = ({ game }: Position): boolean => game.motion?.motion === 'arrest';

/** What was done up to the motion, and where the record stands on its eve. */
interface Acts {
  readonly script: Script;
  readonly eve: Position;
}
/** The same for all worlds of an experiment. */
const scripts = new WeakMap<Scenario, Map<string, Acts | undefined>>();
function actsFor({ scenario, terms: { length, lens, temper } }: World, record: GameRecord): Acts | undefined {
  const known = scripts.get(scenario) ?? new Map<string, Acts | undefined>();
  scripts.set(scenario, known);
  const key = [length, lens, temper].join('/');
  if (!known.has(key)) {
    const setup = { length, lens, temperaments: temper };
    const isItsLength = record.setup.length === length;
    known.set(key, isItsLength ? actsOf(scenario, { ...record, setup }) : undefined);
  }
  return known.get(key);
}

function actsOf(scenario: Scenario, record: GameRecord): Acts | undefined {
  const script = scriptOf(scenario, record, isMoved);
  const eve = scriptOf(scenario, record, isEve)?.end;
  return script && eve && { script, eve };
}

/**
 * What was done in 1953 done again by every man, as far as it is open to him, up to the eve of Beria's arrest, with chance free
 * throughout and everybody from then on: whether he is arrested, and what of the plot is there on the eve. The same with the motion
 * made as it was; with only the three bound, and members and clients free to answer otherwise than they did; and from the very
 * position that the record has on the eve.
 * Throws if the level has no history; notes nothing in a length that the history is not of.
 */
export const history: Study = (world, stats) => {
  if (world.record === undefined) throw new Error(`level ${world.scenario.id} has no history`);
  const cast = castOf(world.scenario);
  const acts = actsFor(world, world.record);
  if (cast === undefined || acts === undefined) return;
  const free = pickersOf(world);
  const isArrested = ({ game }: Position): number => (resultOf(game).ending === 'beria-arrested' ? 1 : 0);

  const everyone = begin(
    world,
    world.scenario.people.map((_, person) => following(acts.script, free[person])),
  );
  if (playTo(everyone, isEve)) {
    const { game } = everyone.here;
    note(stats, 'history/allied', hasLeftBeria(game, cast) ? 1 : 0);
    note(stats, 'history/kruglovWon', game.serves[cast.kruglov] === cast.malenkov ? 1 : 0);
    note(stats, 'history/serovWon', game.serves[cast.serov] === cast.khrushchev ? 1 : 0);
    const unbound = fork(everyone, 0, undefined, free);
    playToEnd(unbound);
    note(stats, 'history/arrested', isArrested(unbound.here));
    playToEnd(everyone);
  } else note(stats, 'history/arrested', isArrested(everyone.here));
  note(stats, 'history/arrestedOnceMoved', isArrested(everyone.here));

  const three = begin(
    world,
    free.map(picker => following(acts.script, picker)),
  );
  playToEnd(three);
  note(stats, 'history/arrestedByThree', isArrested(three.here));

  const eve = { here: scratch(acts.eve), draws: new Draws(world.seed), pickers: free };
  playToEnd(eve);
  note(stats, 'history/arrestedFromEve', isArrested(eve.here));
};
