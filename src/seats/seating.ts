import { fateOf, type Scenario, type Seat } from '../engine/index.ts';
import type { Chair } from './controller.ts';
import { fate } from './fate.ts';
import { reckoning } from './reckoning.ts';

/** Who sits where, by seat: the chairs that are `taken`; the house takes the rest. Throws if a patron's is left empty. */
export function seating(scenario: Scenario, taken: ReadonlyMap<Seat, Chair>): readonly Chair[] {
  const chanceSeat = fateOf(scenario);
  return Array.from({ length: chanceSeat + 1 }, (_, index): Chair => {
    const seat = index as Seat;
    const chair = taken.get(seat);
    if (chair !== undefined) return chair;
    if (seat < scenario.patrons) throw new Error(`nobody plays ${scenario.people[seat]?.id}`);
    return { by: 'house', controller: seat === chanceSeat ? fate : reckoning };
  });
}
