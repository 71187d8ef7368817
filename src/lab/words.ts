import type { Scenario } from '../engine/index.ts';

/** Ids of a scenario, as keys of what is counted. */

export const idOf = ({ people }: Scenario, person: number): string => people[person]?.id ?? 'nobody';
export const patronIds = ({ people, patrons }: Scenario): string[] => people.slice(0, patrons).map(({ id }) => id);

/** Every way a game of a scenario may end. */
export function endingsOf({ people }: Scenario): string[] {
  const named = people.flatMap(person =>
    person.role === 'patron'
      ? [
          `${person.id}-arrested`,
          `${person.id}-demoted`,
          person.leads,
          ...(person.strikes === '' ? [] : [person.strikes]),
        ]
      : [],
  );
  return [...new Set([...named, 'plot-exposed', 'collective'])];
}
