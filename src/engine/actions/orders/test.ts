import { ask } from '../../due.ts';
import { add } from '../../ledger.ts';
import { type CarryOut, manOrder } from '../../orders.ts';

/** Put a man's loyalty to the proof: better evidence, and a tie that holds a little more; often repeated, an insult. */
export const test = manOrder('test', 'own');

export const putToTest: CarryOut = (draft, patron, { person }) => {
  const { test: t } = draft.model;
  const before = draft.tests[person]!;
  draft.tests[person] = before + 1;
  if (before < t.welcome) add(draft.gratitude, person, t.pleases);
  else add(draft.resentment, person, t.offends);
  ask(draft, 'testReading', patron, person);
};
