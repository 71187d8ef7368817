import { type Action, imagine, type Person, type Position, type Temper, type View } from '../engine/index.ts';
import { standings } from '../engine/power.ts';
import { chosenTarget, isObsession } from './plot.ts';

/** Why a computer player prefers what it does: the name of a sentence in the catalogue, and its weight in points. */
export interface Motive {
  readonly reason: string;
  readonly points: number;
}
/** An option and what speaks for it. */
export interface Judged {
  readonly action: Action;
  readonly score: number;
  readonly motives: readonly Motive[];
}

/** What a player has before him when he decides: only his view, and what follows from it. */
export interface Mind {
  readonly view: View;
  readonly self: Person;
  readonly temper: Temper;
  readonly seed: number;
  /** The world at the centre of what he knows. */
  readonly world: Position['game'];
  readonly shares: readonly number[];
  /** The man he means to bring down, or NOBODY. */
  readonly target: Person;
  /** Whether it is a fixed idea with him: then he goes on though the odds are poor. */
  readonly fixed: boolean;
}

/** Makes up a mind about a view. `seed` is the player's own, and has nothing to do with the game's. */
export function ponder(view: View, temper: Temper, seed: number): Mind {
  const world = imagine(view).game;
  const shares = standings(world);
  const self = view.seat as Person;
  const target = chosenTarget(world, self, temper, shares, seed);
  const fixed = target >= 0 && isObsession(world, self, target, seed);
  return { view, self, temper, seed, world, shares, target, fixed };
}

/** The best of what was judged; the first of equals. */
export function best(judged: readonly Judged[]): Judged | undefined {
  let found: Judged | undefined;
  for (const option of judged) if (found === undefined || option.score > found.score) found = option;
  return found;
}
