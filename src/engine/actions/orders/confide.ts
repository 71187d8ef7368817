import { note, PERSON } from '../../events.ts';
import { add, suspect } from '../../ledger.ts';
import { type CarryOut, isAway, manOrder } from '../../orders.ts';

/** Take a man into one's counsels: his tie grows. If he has turned, what he hears is passed on. */
export const confide = manOrder('confide', 'own', (game, _patron, c) => !isAway(game, c));

export const confideIn: CarryOut = (draft, patron, { person }) => {
  const { confide: c } = draft.model;
  add(draft.inclusion, person, c.inclusion);
  add(draft.resentment, person, -c.soothes);
  const master = draft.serves[person]!;
  if (master >= 0 && master !== patron) {
    suspect(draft, master, patron, c.passedOn);
    note(draft, 'overheard', (1 << master) | PERSON, person, patron);
  }
  note(draft, 'confided', (1 << patron) | PERSON, person, patron);
};
