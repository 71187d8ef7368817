import { EVERYONE, note } from '../events.ts';
import { MOTIONS, type MotionKind } from '../game.ts';
import { NO_OFFICE, NO_POLICY, NOBODY, type Office, type Person, type Policy, type Seat } from '../ids.ts';
import { motionsOpen } from '../presidium/motions.ts';
import type { Rule } from '../rule.ts';

/** Table a motion. Unused fields are NONE. */
export interface Moving {
  readonly type: 'motion';
  readonly seat: Seat;
  readonly motion: MotionKind;
  readonly person: Person;
  readonly office: Office;
  readonly policy: Policy;
}

export const motion: Rule<Moving> = {
  options(game, seat, found) {
    for (const m of motionsOpen(game, seat as Person))
      found.push({
        type: 'motion',
        seat,
        motion: m.motion,
        person: m.person ?? NOBODY,
        office: m.office ?? NO_OFFICE,
        policy: m.policy ?? NO_POLICY,
      });
  },
  play(draft, { seat, motion, person, office, policy }) {
    draft.motion = { motion, by: seat as Person, person, office, policy };
    draft.moved[seat] = true;
    draft.motionsMade++;
    note(draft, 'moved', EVERYONE, seat as Person, person, MOTIONS.indexOf(motion));
  },
};
