import { NONE, type Person } from '../engine/ids.ts';
import type { Motion } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';

/** The law of the vote, as everybody in the room knows it; the engine's `presidium/motions.ts` applies it. */

/** A motion about a man's own place. */
export const isPersonal = ({ motion }: Motion): boolean => motion === 'dismiss' || motion === 'arrest';

/** The members, and the patrons who have not fallen. */
export const inOffice = ({ scenario, fell }: View): Person[] =>
  Array.from({ length: scenario.patrons + scenario.members }, (_, seat) => seat as Person).filter(
    person => person >= scenario.patrons || !fell[person],
  );

/** All in office but the man it concerns. */
export const votersOn = (view: View, motion: Motion): Person[] =>
  inOffice(view).filter(person => !(isPersonal(motion) && motion.person === person));

/** Ayes from more than half of those in office carry it. */
export const needed = (members: number): number => Math.floor(members / 2) + 1;

/** Who presides over a motion: whoever has the Gavel; over one on his own place, whoever has the Agenda. */
export function chairOf({ scenario, holder }: View, motion: Motion | undefined): Person | undefined {
  const heldWith = (power: 'gavel' | 'agenda') =>
    holder[scenario.offices.findIndex(({ powers }) => powers.includes(power))] ?? NONE;
  const own = motion !== undefined && isPersonal(motion) && heldWith('gavel') === motion.person;
  const chair = heldWith(own ? 'agenda' : 'gavel');
  return (chair as number) === NONE ? undefined : (chair as Person);
}
