import type { Action } from '../../src/engine/index.ts';
import { computer } from '../../src/seats/computer.ts';
import type { Chair, Picker } from '../../src/seats/controller.ts';

/** Any option, by lot. */
export const randomPicker: Picker = (view, roll) => view.options[roll(view.options.length)] as Action;

const ENDS: ReadonlySet<string> = new Set(['seal', 'pass', 'send', 'reply', 'vote']);
/** Any option by lot, but soon done: games that are short enough to play by the dozen. */
export const briskPicker: Picker = (view, roll) => {
  const ends = view.options.filter(({ type }) => ENDS.has(type));
  return (ends.length > 0 && roll(2) === 0 ? ends[roll(ends.length)] : randomPicker(view, roll)) as Action;
};

export const briskComputer: Chair = { by: 'computer', controller: computer(briskPicker) };
