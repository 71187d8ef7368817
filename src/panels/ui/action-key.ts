import type { Action } from '../../engine/action.ts';

/** What a choice of actions is keyed by: its place in the list changes with the list. */
export const keyOf = (action: Action): string => JSON.stringify(action);

/** The action that was chosen, as long as it is still to be had. */
export const chosenOf = <A extends Action>(actions: readonly A[], key: string | undefined): A | undefined =>
  actions.find(action => keyOf(action) === key);
