import { inkOf } from '../../art/palette.ts';
import type { View } from '../../engine/view.ts';

/** The class of what is printed in a patron's ink; of nobody's, for whoever is no patron. */
export function inkClass({ scenario }: View, patron: number): string {
  const known = patron >= 0 && patron < scenario.patrons;
  return `ink-${known ? inkOf(scenario.people[patron]?.id, patron) : 'n'}`;
}
