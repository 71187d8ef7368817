import type { Ink } from '../art/palette.ts';
import type { Office, Person } from '../engine/ids.ts';
import type { Target } from './picture.ts';

/** What everything on the board is called; the words themselves lie in the catalogues. */
export interface BoardWords {
  man(person: Person): string;
  /** On a patron's mark. */
  letter(person: Person): string;
  /** On a seat of the ring: three. */
  letters(person: Person): string;
  place(id: string): string;
  post(office: Office): string;
  /** What a reader of screens hears of a pick. */
  label(target: Target): string;
  readonly hall: string;
  readonly waiting: string;
  /** Along the wall. */
  readonly city: string;
  carries(count: number): string;
}

/** How a portrait is had, once it is loaded. */
export type Face = (id: string, ink: Ink, state?: 'contested' | 'arrested') => string | undefined;
