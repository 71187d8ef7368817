import type { Action, View } from '../engine/index.ts';

/** A player that takes any of its options, all alike: it tries the rules, not the model. */
export const randomly = (view: View, roll: (sides: number) => number): Action => {
  const action = view.options[roll(view.options.length)];
  if (action === undefined) throw new Error(`nothing to do in ${view.phase} for seat ${view.seat}`);
  return action;
};
