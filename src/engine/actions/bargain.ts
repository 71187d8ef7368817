import { demandable } from '../division.ts';
import { EVERYONE, note } from '../events.ts';
import { NO_OFFICE, type Office, type Person, type Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Say what one thinks of the package: back it, oppose it, or demand a post for oneself. `office` is NO_OFFICE but for a demand. */
export interface Bargain {
  readonly type: 'bargain';
  readonly seat: Seat;
  readonly stance: 'back' | 'oppose' | 'demand';
  readonly office: Office;
}

export const bargain: Rule<Bargain> = {
  options(game, seat, found) {
    found.push({ type: 'bargain', seat, stance: 'back', office: NO_OFFICE });
    found.push({ type: 'bargain', seat, stance: 'oppose', office: NO_OFFICE });
    for (const office of demandable(game, seat as Person))
      found.push({ type: 'bargain', seat, stance: 'demand', office });
  },
  play(draft, { seat, stance, office }) {
    draft.backing[seat] = stance;
    draft.demand[seat] = office;
    note(
      draft,
      stance === 'back' ? 'backed' : stance === 'oppose' ? 'opposed' : 'demanded',
      EVERYONE,
      seat as Person,
      undefined,
      office,
    );
  },
};
