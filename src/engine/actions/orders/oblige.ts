import { note, PERSON } from '../../events.ts';
import { add, points } from '../../ledger.ts';
import { clamp } from '../../odds.ts';
import { type CarryOut, manOrder } from '../../orders.ts';

/** Do a member a service: he leans more, the less he leaned already. */
export const oblige = manOrder('oblige', 'members');

export const doService: CarryOut = (draft, patron, { person }) => {
  const { oblige: o } = draft.model;
  const index = person * draft.scenario.patrons + patron;
  const room = clamp(o.ease - (points(draft.lean[index]!) - o.from) / o.span, o.least, o.ease);
  add(draft.lean, index, o.lean * room);
  note(draft, 'obliged', (1 << patron) | PERSON, person, patron);
};
