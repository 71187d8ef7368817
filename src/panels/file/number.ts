import type { Person } from '../../engine/ids.ts';

/** The number of a man's file: his place in the list, and the letter it is kept under. */
export const fileNumber = (person: Person, name: string): string =>
  `${String(person + 1).padStart(2, '0')}-${(name.split(' ').at(-1) ?? '').charAt(0)}`;

/** A full name as it stands under a picture: the surname first, then initials. */
export function filedName(fullName: string): string {
  const parts = fullName.split(' ');
  const initials = parts.slice(0, -1).map(part => `${part.charAt(0)}.`);
  return [`${parts.at(-1)},`, ...initials].join(' ');
}
