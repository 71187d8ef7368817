import { atlasOf } from '../../atlas.ts';
import { note, PERSON } from '../../events.ts';
import { add, addSign, points, stored } from '../../ledger.ts';
import { type CarryOut, isOthers, manOrder } from '../../orders.ts';
import { bestGrip } from '../../power.ts';

/** Look for what could be used against a man; whoever owns the Files may see who asked. */
export const investigate = manOrder('investigate', 'ranks', isOthers);

export const lookInto: CarryOut = (draft, patron, { person }) => {
  const { investigate: i } = draft.model;
  const index = person * draft.scenario.patrons + patron;
  const files = Math.max(bestGrip(draft, 'files', patron), i.law * bestGrip(draft, 'law', patron));
  if (draft.scenario.people[person]!.role === 'member') {
    // Of a member nothing is found that could be named; that his file is asked for gets about.
    add(draft.dread, index, i.dread * files);
    add(draft.lean, index, -i.offends);
    note(draft, 'leafed', (1 << patron) | PERSON, person, patron);
  } else {
    const most = points(draft.vulnerability[person]!);
    const found = Math.min(most, points(draft.kompromat[index]!) + i.base + i.files * files);
    draft.kompromat[index] = stored(found);
    note(draft, 'found', 1 << patron, person, patron, Math.round(found));
  }
  for (const other of atlasOf(draft.scenario).patrons)
    if (other !== patron && bestGrip(draft, 'files', other) >= 0.75)
      addSign(draft, other, { sign: 'file', about: person, other: patron, leans: 0 });
};
