import { type Action, fateOf, owing, type Position, type Seat } from '../engine/index.ts';

/** One action as it was played. */
export interface Step {
  readonly before: Position;
  readonly action: Action;
  readonly after: Position;
}

/** Whether with this step the seat was done for the round: a seal, a vote, a pass, an answer. */
const seals = ({ before, action, after }: Step, seat: Seat): boolean =>
  action.seat === seat && !(after.phase === before.phase && owing(after).includes(seat));

/** A round may be left only for one that shows a patron nothing: sealed orders wait for the answers of those approached. */
const keepsVeil = ({ before, after }: Step): boolean =>
  after.phase === before.phase || (before.phase === 'orders' && after.phase === 'approaches');

const signsOf = ({ game }: Position, seat: Seat): string => JSON.stringify(game.signs[seat]);

/**
 * Where one who plays alone may go back to: the index, in `steps`, of his own last seal, if since then neither fate has
 * acted, nor has a round been opened, nor has he learned a new sign. Within an open round anyone may act in any order: who
 * takes back what he sealed has gained nothing that he could not have had by waiting. Undefined where he may not.
 */
export function takeBack(steps: readonly Step[], seat: Seat): number | undefined {
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index] as Step;
    const { before, action, after } = step;
    if (action.seat === fateOf(before.game.scenario) || !keepsVeil(step)) return undefined;
    if (signsOf(before, seat) !== signsOf(after, seat)) return undefined;
    if (seals(step, seat)) return index;
  }
  return undefined;
}
