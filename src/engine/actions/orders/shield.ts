import { note } from '../../events.ts';
import { type CarryOut, manOrder } from '../../orders.ts';

/** Stand before a man of one's own: whoever attacks him this turn attacks his patron. */
export const shield = manOrder('shield', 'own', (game, _patron, c) => game.post[c]! >= 0);

export const standBefore: CarryOut = (draft, patron, { person }) => {
  draft.shields.push(person);
  note(draft, 'shielded', 1 << patron, person, patron);
};
