import { ask } from '../../due.ts';
import { alarm, suspect } from '../../ledger.ts';
import { type CarryOut, isRival, manOrder } from '../../orders.ts';
import { breakPact } from '../../pacts.ts';

/** Have a rival made to look dangerous, through files, law and press. Loud: he knows who. */
export const buildCase = manOrder('buildCase', 'patrons', isRival);

export const accuse: CarryOut = (draft, patron, { person }) => {
  const { buildCase: b } = draft.model;
  alarm(draft, patron, b.ownAlarm);
  suspect(draft, person, patron, b.suspicion);
  breakPact(draft, patron, person);
  ask(draft, 'caseStrength', patron, person);
};
