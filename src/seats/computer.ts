import type { Controller, Picker } from './controller.ts';

/** A computer player as a controller. */
export const computer = (picker: Picker): Controller => ({
  choose: async (view, _signal, roll) => picker(view, roll),
});
