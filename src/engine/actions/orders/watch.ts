import { note } from '../../events.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, isInPost, manOrder } from '../../orders.ts';

/** Set an overseer beside a man's office: betrayal is likelier to be found out, and the man minds. */
export const watch = manOrder(
  'watch',
  'own',
  (game, patron, c) => isInPost(game, patron, c) && game.watcher[c] !== patron,
);

export const setWatch: CarryOut = (draft, patron, { person }) => {
  draft.watcher[person] = patron;
  add(draft.resentment, person, draft.model.watch.resentment);
  note(draft, 'watchSet', 1 << patron, person, patron);
};
