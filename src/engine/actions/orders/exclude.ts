import { note, PERSON } from '../../events.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, manOrder } from '../../orders.ts';

/** Keep a man in the dark: what he is not told he cannot pass on. */
export const exclude = manOrder('exclude', 'own', (game, _patron, c) => game.inclusion[c]! > 0);

export const shutOut: CarryOut = (draft, patron, { person }) => {
  const { exclude: e } = draft.model;
  add(draft.inclusion, person, -e.inclusion);
  add(draft.resentment, person, e.resentment);
  note(draft, 'excluded', (1 << patron) | PERSON, person, patron);
};
