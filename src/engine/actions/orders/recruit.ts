import { atlasOf } from '../../atlas.ts';
import { ask } from '../../due.ts';
import { note } from '../../events.ts';
import type { Game } from '../../game.ts';
import { NOBODY, type Person } from '../../ids.ts';
import { type CarryOut, manOrder } from '../../orders.ts';
import { grip } from '../../power.ts';

/** Whether he has anybody in the army to speak to its officers: a man of his, or a minister in his plot. */
export function hasArmy(game: Game, patron: Person): boolean {
  return atlasOf(game.scenario).officesWith.army.some(office => {
    const holder = game.holder[office]!;
    return grip(game, office, patron) >= 0.75 || (holder >= 0 && game.plotOf[holder] === patron);
  });
}

/** Ready officers for the day. There are never many, and guards and army watchers have eyes. */
export const recruit = manOrder(
  'recruit',
  'nobody',
  (game, patron) =>
    game.officers[patron]! < game.model.recruit.most && atlasOf(game.scenario).officesWith.army.length > 0,
);

export const readyOfficers: CarryOut = (draft, patron) => {
  if (hasArmy(draft, patron)) draft.officers[patron] = draft.officers[patron]! + 1;
  note(draft, 'recruited', 1 << patron, patron, NOBODY, draft.officers[patron]!);
  ask(draft, 'noticed', patron);
};
