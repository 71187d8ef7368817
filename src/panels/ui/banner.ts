import { NOBODY, type Person } from '../../engine/ids.ts';
import type { View } from '../../engine/view.ts';

/** Whose man he passes for; patrons and members are their own. */
export function bannerOf({ scenario, acknowledged }: View, person: Person): Person {
  if (person === NOBODY) return NOBODY;
  return scenario.people[person]?.role === 'client' ? (acknowledged[person] ?? NOBODY) : person;
}
