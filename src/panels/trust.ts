import { NOBODY, type Person } from '../engine/ids.ts';
import type { View } from '../engine/view.ts';
import { wonOf } from './knowing.ts';

/** What a seat makes of a client's loyalty, as the catalogue names it; undefined where it has no opinion. */
export type TrustName = View['trust'][number] | 'self' | 'won' | 'half';

export function trustOf(view: View, person: Person): TrustName | undefined {
  const { people, patrons } = view.scenario;
  if (person === (view.seat as Person)) return 'self';
  const won = wonOf(view, person);
  if (won !== 'no') return won === 'yes' ? 'won' : 'half';
  const known = view.seat < patrons && people[person]?.role === 'client' && view.acknowledged[person] !== NOBODY;
  return known ? (view.trust[person] ?? 'unsure') : undefined;
}
