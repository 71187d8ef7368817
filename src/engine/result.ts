import { isOver, type Position } from './position.ts';
import { type Result, resultOf } from './scoring.ts';

/** Ending, winner and scores once the game is over; undefined before. */
export const result = (position: Position): Result | undefined =>
  isOver(position) ? resultOf(position.game) : undefined;
