import type { Person } from '../engine/ids.ts';
import type { View } from '../engine/view.ts';
import { seenIn } from './knowing.ts';

/** Whom a rival has won over, as a partner in a plot tells it; undefined of one who tells this seat nothing. */
export function wonBy({ scenario, seat, won }: View, rival: Person): readonly Person[] | undefined {
  const { people } = scenario;
  const row = people.map((_, person) => won[rival * people.length + person]);
  if (rival === (seat as Person) || row.every(answer => !answer?.seen)) return undefined;
  return row.flatMap((answer, person) => ((seenIn(answer) ?? 'no') !== 'no' ? [person as Person] : []));
}
