import { type Action, type Position, reckoning as reckon, type Seat } from '../engine/index.ts';
import type { HouseController } from './controller.ts';
import { type Draws, pick } from './draws.ts';

/** What a member or client does if left to himself. Throws for a seat that has no reckoning of its own: a patron's. */
export function drawReckoning(position: Position, seat: Seat, draws: Draws): Action {
  const reckoned = reckon(position, seat);
  if (reckoned === undefined) throw new Error(`seat ${seat} has no reckoning of its own in ${position.phase}`);
  return pick(reckoned.options, draws.roll(position, seat));
}

/** A member or client whom nobody plays. */
export const reckoning: HouseController = {
  choose: ({ position, draws }, seat) => drawReckoning(position, seat, draws),
};
