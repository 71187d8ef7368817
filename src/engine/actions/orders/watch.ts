import { note } from '../../events.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, manOrder, ownMen } from '../../orders.ts';
import { isSeat } from '../../power.ts';

/** Set an overseer beside a man's office: betrayal is likelier to be found out, and the man minds. */
export const watch = manOrder('watch', (game, patron) =>
  ownMen(game, patron).filter(c => game.post[c]! >= 0 && !isSeat(game, game.post[c]!) && game.watcher[c] !== patron),
);

export const setWatch: CarryOut = (draft, patron, { person }) => {
  draft.watcher[person] = patron;
  add(draft.resentment, person, draft.model.watch.resentment);
  note(draft, 'watchSet', 1 << patron, person, patron);
};
