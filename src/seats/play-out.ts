import {
  type Action,
  advance,
  fateOf,
  isOver,
  legalActions,
  owing,
  type Position,
  type Scenario,
  type Scratch,
  type Seat,
  type Setup,
  scratch,
  startPosition,
  viewFrom,
} from '../engine/index.ts';
import type { Picker } from './controller.ts';
import { Draws } from './draws.ts';
import { drawFate } from './fate.ts';
import { drawReckoning } from './reckoning.ts';

/** Who plays which seat, by seat; the house plays those without an entry, and where an entry leaves it to the house. Never a patron. */
export type Pickers = readonly (Chooser | undefined)[];
export type Chooser = (...asked: Parameters<Picker>) => Action | undefined;

/** Is shown each action and the position that it is played in, which it must not keep: it is written over. */
export type Watch = (here: Position, action: Action) => void;

export interface PlayedOut {
  readonly position: Position;
  /** How many actions it took, fate's included. */
  readonly decisions: number;
}

/** The first that needs no picker, else the first: as a sitting asks, so that both play the same game from the same seed. */
function nextOf(debtors: readonly Seat[], pickers: Pickers): Seat {
  for (const seat of debtors) if (pickers[seat] === undefined) return seat;
  return debtors[0]!;
}

function chosen(here: Position, seat: Seat, draws: Draws, picker: Chooser | undefined): Action {
  if (picker !== undefined) {
    const options = legalActions(here, seat);
    // A view is dear, and nothing hangs on it where there is no choice.
    if (options.length === 1) return options[0]!;
    let nth = 0;
    const picked = picker(viewFrom(here, seat), sides => draws.roll(here, seat, sides, nth++));
    if (picked !== undefined) return picked;
  }
  return seat === fateOf(here.game.scenario) ? drawFate(here, seat, draws) : drawReckoning(here, seat, draws);
}

/**
 * Plays on from `here`, in place, to the end of the game or, if that is sooner, to where `until` is true, which is asked before
 * every decision. Trusts its pickers: what they choose is not checked. Returns the decisions made.
 */
export function playOn(
  here: Scratch,
  draws: Draws,
  pickers: Pickers,
  watch?: Watch,
  until?: (here: Position) => boolean,
): number {
  let decisions = 0;
  while (!isOver(here) && until?.(here) !== true) {
    const seat = nextOf(owing(here), pickers);
    const action = chosen(here, seat, draws, pickers[seat]);
    watch?.(here, action);
    draws.note(here, seat);
    advance(here, action);
    decisions++;
  }
  return decisions;
}

/** A whole game without machines or promises, for simulation. `watch` is told of every action before it is played. */
export function playOut(scenario: Scenario, setup: Setup, seed: number, pickers: Pickers, watch?: Watch): PlayedOut {
  const here = scratch(startPosition(scenario, setup));
  const decisions = playOn(here, new Draws(seed), pickers, watch);
  return { position: here, decisions };
}
