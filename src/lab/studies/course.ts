import {
  type Action,
  type Draft,
  isOver,
  type Person,
  type Phase,
  type Position,
  type Scratch,
  scratch,
  startPosition,
  type View,
} from '../../engine/index.ts';
import { turnsOf } from '../../engine/turns.ts';
import { Draws } from '../../seats/draws.ts';
import { type Chooser, type Pickers, playOn } from '../../seats/play-out.ts';
import { pickersOf } from '../players.ts';
import type { World } from '../unit.ts';
import type { Observer } from './play.ts';

/** A world played up to a point, then changed in one thing in a copy, and played on or read: what a controlled contrast needs. */

/** A game under way: where it stands, its luck, and who plays. */
export interface Course {
  readonly here: Scratch;
  readonly draws: Draws;
  readonly pickers: Pickers;
}

export function begin(world: World, pickers: Pickers = pickersOf(world)): Course {
  const { scenario, terms, seed } = world;
  const setup = { length: terms.length, lens: terms.lens, temperaments: terms.temper };
  return { here: scratch(startPosition(scenario, setup)), draws: new Draws(seed), pickers };
}

/** Plays to where `until` is true, which is asked before every decision; false if the game was over first. */
export function playTo(
  { here, draws, pickers }: Course,
  until: (here: Position) => boolean,
  watch?: Observer['watch'],
) {
  playOn(here, draws, pickers, watch, until);
  return !isOver(here);
}
export const playToEnd = ({ here, draws, pickers }: Course, watch?: Observer['watch']): void =>
  void playOn(here, draws, pickers, watch);

/** The first decision of a phase in a turn. */
export const reaches =
  (phase: Phase, turn: number) =>
  (here: Position): boolean =>
    here.phase === phase && here.game.turn === turn;

/**
 * A course of its own from the same place, with something changed. Its luck from here on is that of `luck` alone: two forks with
 * the same have it in common, so that they differ by the change and by what follows from it.
 */
export function fork(from: Course, luck: number, change?: (draft: Draft) => void, pickers = from.pickers): Course {
  const here = scratch(from.here);
  change?.(here.game);
  return { here, draws: new Draws(Math.imul(from.draws.seed, 31) + luck), pickers };
}

/** Players who leave out what is barred, as long as anything else is open to them. */
export const without = (pickers: Pickers, barred: (action: Action, view: View) => boolean): Pickers =>
  pickers.map(picker => picker && sparing(picker, barred));
const sparing =
  (picker: Chooser, barred: (action: Action, view: View) => boolean): Chooser =>
  (view, roll) => {
    const options = view.options.filter(action => !barred(action, view));
    return picker(options.length > 0 ? { ...view, options } : view, roll);
  };

/** What brings a patron down, or the game to an early end. Barred, it leaves the three where they can be compared. */
export const isCoup = (action: Action): boolean =>
  action.type === 'strike' || (action.type === 'motion' && ['arrest', 'dismiss', 'plenum'].includes(action.motion));

/** What makes a patron a partner in a plot against another. */
export const joinsAgainst =
  (victim: Person) =>
  (action: Action): boolean =>
    action.type === 'term' && action.term === 'join' && action.person === victim;

/** The turn in which men are won over in earnest: two before the last. */
export const lateTurn = (here: Position): number => Math.max(1, turnsOf(here.game) - 2);
