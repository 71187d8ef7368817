import { vacate } from '../appointments.ts';
import { atlasOf } from '../atlas.ts';
import { EVERYONE, note } from '../events.ts';
import { NO_POLICY, type Office, type Person, type Seat } from '../ids.ts';
import { rivalsOf } from '../orders.ts';
import type { Rule } from '../rule.ts';

/** Give up one of two seats that nobody may hold together, and say who should have it. The Presidium decides. */
export interface Yield {
  readonly type: 'yield';
  readonly seat: Seat;
  readonly office: Office;
  readonly to: Person;
}

export const yieldSeat: Rule<Yield> = {
  options(game, seat, found) {
    const { gavel, agenda } = atlasOf(game.scenario);
    for (const office of [gavel, agenda])
      for (const to of rivalsOf(game, seat as Person)) found.push({ type: 'yield', seat, office, to });
  },
  play(draft, { seat, office, to }) {
    vacate(draft, office);
    draft.motion = { motion: 'succession', by: seat as Person, person: to, office, policy: NO_POLICY };
    draft.votes.fill(undefined);
    note(draft, 'yielded', EVERYONE, seat as Person, to, office);
  },
};
