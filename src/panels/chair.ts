import { NONE, type Person } from '../engine/ids.ts';
import type { Motion } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';

/** Who presides over a motion: whoever has the Gavel; over one on his own place, whoever has the Agenda. */
export function chairOf({ scenario, holder }: View, motion: Motion | undefined): Person | undefined {
  const heldWith = (power: 'gavel' | 'agenda') =>
    holder[scenario.offices.findIndex(({ powers }) => powers.includes(power))] ?? NONE;
  const personal = motion?.motion === 'dismiss' || motion?.motion === 'arrest';
  const chair = personal && heldWith('gavel') === motion?.person ? heldWith('agenda') : heldWith('gavel');
  return (chair as number) === NONE ? undefined : (chair as Person);
}
