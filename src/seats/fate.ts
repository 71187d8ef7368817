import { type Action, chances, legalActions, type Position, type Seat } from '../engine/index.ts';
import type { HouseController } from './controller.ts';
import { type Draws, pick } from './draws.ts';

/** What chance decides: hidden starting values evenly, all else by its odds. */
export function drawFate(position: Position, seat: Seat, draws: Draws): Action {
  if (position.phase !== 'deals') return pick(chances(position), draws.roll(position, seat));
  const options = legalActions(position, seat);
  return options[draws.roll(position, seat, options.length)]!;
}

/** The seat of chance. */
export const fate: HouseController = {
  choose: ({ position, draws }, seat) => drawFate(position, seat, draws),
};
