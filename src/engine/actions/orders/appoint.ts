import { benchOf, mayAppoint, promote } from '../../appointments.ts';
import { atlasOf } from '../../atlas.ts';
import { note } from '../../events.ts';
import type { Game } from '../../game.ts';
import { NOBODY, type Office, type Person, type Seat } from '../../ids.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, isOwn, mayOrder } from '../../orders.ts';
import type { Rule } from '../../rule.ts';
import { blank } from '../../sheets.ts';

/** Fill an office that one appoints to, vacant or a man of one's own out of it; who is to have it is named next. */
export interface Appoint {
  readonly type: 'appoint';
  readonly seat: Seat;
  readonly office: Office;
}

/** Another's man must first be removed, and his patron may contest it. */
const mayReplace = (game: Game, patron: Person, office: Office): boolean => {
  const holder = game.holder[office]!;
  return holder === NOBODY || isOwn(game, patron, holder);
};
const isOpen = (game: Game, patron: Person, office: Office): boolean =>
  mayReplace(game, patron, office) &&
  mayAppoint(game, patron, office) &&
  !game.plans[patron]!.some(o => o.order === 'appoint' && o.office === office) &&
  benchOf(game, patron, office).length > 0;

export const appoint: Rule<Appoint> = {
  options(game, seat, found) {
    const patron = seat as Person;
    if (!mayOrder(game, patron, 'appoint')) return;
    for (let office = 0; office < game.holder.length; office++)
      if (isOpen(game, patron, office as Office)) found.push({ type: 'appoint', seat, office: office as Office });
  },
  play(draft, { seat, office }) {
    draft.sheets[seat] = blank('appointment', NOBODY, false, office);
  },
};

/** Whoever had the post minds, and whoever waited for it and did not get it: offices are scarce. */
export const fillPost: CarryOut = (draft, patron, { person, office }) => {
  if (!mayReplace(draft, patron, office) || draft.down[person]!)
    return note(draft, 'lapsed', 1 << patron, person, patron, office);
  const displaced = draft.holder[office]!;
  if (displaced !== NOBODY) add(draft.resentment, displaced, draft.model.appointing.displaced);
  for (const client of atlasOf(draft.scenario).clients)
    if (client !== person && draft.owed[client] === office && draft.serves[client] === patron)
      add(draft.resentment, client, draft.model.appointing.passedOver);
  promote(draft, patron, person, office);
};
