import { benchOf, mayAppoint, promote } from '../../appointments.ts';
import { atlasOf } from '../../atlas.ts';
import type { Game } from '../../game.ts';
import { NOBODY, type Office, type Person, type Seat } from '../../ids.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, mayOrder } from '../../orders.ts';
import type { Rule } from '../../rule.ts';
import { blank } from '../../sheets.ts';

/** Fill a vacant office that one appoints to; the man is named next. */
export interface Appoint {
  readonly type: 'appoint';
  readonly seat: Seat;
  readonly office: Office;
}

const isOpen = (game: Game, patron: Person, office: Office): boolean =>
  game.holder[office] === NOBODY &&
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

/** Whoever waited for the post and did not get it minds: offices are scarce. */
export const fillPost: CarryOut = (draft, patron, { person, office }) => {
  if (draft.holder[office] !== NOBODY || draft.down[person]!) return;
  for (const client of atlasOf(draft.scenario).clients)
    if (client !== person && draft.owed[client] === office && draft.serves[client] === patron)
      add(draft.resentment, client, draft.model.appointing.passedOver);
  promote(draft, patron, person, office);
};
