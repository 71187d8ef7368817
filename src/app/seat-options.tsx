import type { Scenario } from '../engine/index.ts';
import type { Text } from '../text/index.ts';

interface SeatOptionsProps {
  readonly text: Text;
  readonly people: Scenario['people'];
  nameOf(id: string): string;
}

const ROLES = ['patron', 'member', 'client'] as const;

/** The men of a list, each under what he is; the value is his id. */
export function SeatOptions({ text, people, nameOf }: SeatOptionsProps) {
  return ROLES.map(role => {
    const men = people.filter(person => person.role === role);
    if (men.length === 0) return null;
    return (
      <optgroup key={role} label={text(`seating.${role}`)}>
        {men.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </optgroup>
    );
  });
}
