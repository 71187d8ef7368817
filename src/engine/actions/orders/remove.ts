import { mayAppoint } from '../../appointments.ts';
import { ask } from '../../due.ts';
import { NOBODY } from '../../ids.ts';
import { type CarryOut, manOrder } from '../../orders.ts';
import { removed } from '../../removal.ts';

/** Dismiss a man from an office that one fills. His patron, if he has another, contests it. */
export const remove = manOrder(
  'remove',
  'clients',
  (game, patron, c) => game.post[c]! >= 0 && mayAppoint(game, patron, game.post[c]!),
);

export const dismissMan: CarryOut = (draft, patron, { person }) => {
  if (draft.post[person]! < 0) return;
  const banner = draft.acknowledged[person]!;
  if (banner === NOBODY || banner === patron || draft.fell[banner]!) removed(draft, patron, person);
  else ask(draft, 'removal', patron, person, draft.post[person]!);
};
