import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { sheetOf } from '../sheets.ts';

/** Take back the planned order at `index` (0-based), as long as one has not sealed. */
export interface Withdraw {
  readonly type: 'withdraw';
  readonly seat: Seat;
  readonly index: number;
}

/** Times a turn that an order may be taken back; bounded, so that no turn lasts for ever. */
const WITHDRAWALS = 8;

export const withdraw: Rule<Withdraw> = {
  options(game, seat, found) {
    if (sheetOf(game, seat as Person) !== undefined || game.withdrawn[seat]! >= WITHDRAWALS) return;
    for (let index = 0; index < game.plans[seat]!.length; index++) found.push({ type: 'withdraw', seat, index });
  },
  play(draft, { seat, index }) {
    draft.plans[seat] = draft.plans[seat]!.filter((_, i) => i !== index);
    draft.withdrawn[seat] = draft.withdrawn[seat]! + 1;
  },
};
