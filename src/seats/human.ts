import type { Action, View } from '../engine/index.ts';
import type { Controller } from './controller.ts';

/** A person at a screen: the view is offered, the answer comes when it comes. */
export interface Human extends Controller {
  /** Answers the view that was offered last. False if none waits: it was answered already, or is no longer wanted. */
  answer(action: Action): boolean;
}

/** `offer` is given each view that waits for an answer, and undefined as soon as none does. */
export function human(offer: (view: View | undefined) => void): Human {
  let settle: ((action: Action) => void) | undefined;
  const close = () => {
    settle = undefined;
    offer(undefined);
  };
  return {
    choose: (view, signal) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          close();
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', leave, { once: true });
        settle = action => {
          signal.removeEventListener('abort', leave);
          close();
          resolve(action);
        };
        offer(view);
      }),
    answer(action) {
      const waits = settle !== undefined;
      settle?.(action);
      return waits;
    },
  };
}
