import { raise } from '../../appointments.ts';
import { EVERYONE, note } from '../../events.ts';
import { NOBODY } from '../../ids.ts';
import { add, alarm } from '../../ledger.ts';
import { type CarryOut, manOrder } from '../../orders.ts';
import { injure } from '../../pacts.ts';
import { gripOn } from '../../power.ts';

/** Free a fallen man of one's own. The files of the cases make it easier to answer for; whoever put him there remembers. */
export const rehabilitate = manOrder(
  'rehabilitate',
  'clients',
  (game, patron, c) => game.down[c]! && (game.acknowledged[c] === patron || game.acknowledged[c] === NOBODY),
);

export const setFree: CarryOut = (draft, patron, { person }) => {
  const { rehabilitate: r } = draft.model;
  const foe = draft.downBy[person]!;
  if (foe !== NOBODY && foe !== patron) injure(draft, foe, patron, r.injury);
  raise(draft, person);
  if (draft.acknowledged[person] === NOBODY) draft.acknowledged[person] = draft.serves[person] = patron;
  add(draft.gratitude, person, r.gratitude);
  alarm(draft, patron, gripOn(draft, 'review', patron) > 0 ? r.alarmReviewed : r.alarm);
  note(draft, 'freed', EVERYONE, person, patron);
};
