import { note } from '../../events.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, manOrder } from '../../orders.ts';

/** Do nothing that anybody could remark on. */
export const lieLow = manOrder('lieLow', 'nobody');

export const keepStill: CarryOut = (draft, patron) => {
  add(draft.alarm, patron, -draft.model.lieLow.alarm);
  note(draft, 'layLow', 1 << patron, patron);
};
