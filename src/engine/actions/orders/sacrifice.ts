import { bringDown } from '../../appointments.ts';
import { atlasOf } from '../../atlas.ts';
import { EVERYONE, note } from '../../events.ts';
import { NOBODY } from '../../ids.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, isInPost, manOrder } from '../../orders.ts';

/** Give up a man of one's own to be thought less dangerous. Every client of one's own sees it. */
export const sacrifice = manOrder('sacrifice', 'own', isInPost);

export const giveUp: CarryOut = (draft, patron, { person }) => {
  const { sacrifice: s } = draft.model;
  bringDown(draft, person, patron);
  draft.acknowledged[person] = draft.serves[person] = NOBODY;
  add(draft.alarm, patron, -s.alarm);
  add(draft.protection, patron, -s.protection);
  for (const client of atlasOf(draft.scenario).clients)
    if (draft.acknowledged[client] === patron) add(draft.resentment, client, s.resentment);
  note(draft, 'sacrificed', EVERYONE, person, patron);
};
