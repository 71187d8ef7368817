import { fromPromise } from 'xstate';
import { type Action, owing, type Position, type Seat, viewFrom } from '../engine/index.ts';
import type { Chair, Controller, Past, Roll } from '../seats/controller.ts';
import type { Step } from './take-back.ts';
import { decide } from './turn.ts';

/** What asking needs to know of a sitting. */
export interface Asking extends Past {
  /** By seat. */
  readonly chairs: readonly Chair[];
}

/** Lots for one decision of a seat: the same for the same decision, whenever it is asked. */
function rollFor({ position, draws }: Past, seat: Seat): Roll {
  let nth = 0;
  return sides => draws.roll(position, seat, sides, nth++);
}

const offerTo = (past: Past, seat: Seat, controller: Controller, signal: AbortSignal): Promise<Action> =>
  controller.choose(viewFrom(past.position, seat), signal, rollFor(past, seat)).then(action => {
    if (action.seat !== seat) throw new Error(`seat ${seat} answered for seat ${action.seat}`);
    return action;
  });

/** The first to answer of all that owe is heard; the rest are told that they need not. */
async function race(asking: Asking, seats: readonly Seat[], signal: AbortSignal): Promise<Action> {
  const heard = new AbortController();
  const stop = () => heard.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race(
      seats.flatMap(seat => {
        const chair = asking.chairs[seat]!;
        return chair.by === 'house' ? [] : [offerTo(asking, seat, chair.controller, heard.signal)];
      }),
    );
  } finally {
    signal.removeEventListener('abort', stop);
    heard.abort();
  }
}

/** In this order: the house, computers, people. Those who need nobody one at a time, in the order of seats; people together. */
function ask(asking: Asking, signal: AbortSignal): Action | Promise<Action> {
  const { position, chairs } = asking;
  const debtors = owing(position);
  for (const by of ['house', 'computer'] as const)
    for (const seat of debtors) {
      const chair = chairs[seat]!;
      if (chair.by !== by) continue;
      return chair.by === 'house'
        ? chair.controller.choose(asking, seat)
        : offerTo(asking, seat, chair.controller, signal);
    }
  return race(asking, debtors, signal);
}

/** Asks, and lets the turn decide on the answer. An illegal answer is an error, never a silent loop. */
export const askSeats = fromPromise<Step, Asking>(async ({ input, signal }) => {
  const before: Position = input.position;
  const action = await ask(input, signal);
  return { before, action, after: decide(before, action) };
});
