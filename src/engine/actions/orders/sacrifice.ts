import { vacate } from '../../appointments.ts';
import { atlasOf } from '../../atlas.ts';
import { EVERYONE, note } from '../../events.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, manOrder, ownMen } from '../../orders.ts';
import { isSeat } from '../../power.ts';

/** Give up a man of one's own to be thought less dangerous. Every client of one's own sees it. */
export const sacrifice = manOrder('sacrifice', (game, patron) =>
  ownMen(game, patron).filter(c => game.post[c]! >= 0 && !isSeat(game, game.post[c]!)),
);

export const giveUp: CarryOut = (draft, patron, { person }) => {
  const { sacrifice: s } = draft.model;
  const post = draft.post[person]!;
  if (post >= 0) vacate(draft, post);
  draft.down[person] = true;
  draft.acknowledged[person] = draft.serves[person] = -1 as typeof person;
  add(draft.alarm, patron, -s.alarm);
  add(draft.protection, patron, -s.protection);
  for (const client of atlasOf(draft.scenario).clients)
    if (draft.acknowledged[client] === patron) add(draft.resentment, client, s.resentment);
  note(draft, 'sacrificed', EVERYONE, person, patron);
};
