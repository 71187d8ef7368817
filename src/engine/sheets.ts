import { atlasOf } from './atlas.ts';
import type { Clause, Draft, Game, Sheet } from './game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person } from './ids.ts';

/** What a patron writes clause by clause: packages, offers, approaches, appointments. */

/** Times a clause may be struck out of one sheet. */
export const DROPS = 4;
/** Clauses on each side of an offer, and on an approach. */
export const CLAUSES = 2;

export const blank = (what: Sheet['what'], to: Person, open = false, office: Office = NO_OFFICE): Sheet => ({
  what,
  to,
  office,
  open,
  clauses: [],
  drops: 0,
});

export const clause = (
  side: Clause['side'],
  term: Clause['term'],
  office: Office = NO_OFFICE,
  person: Person = NOBODY,
  turns = 0,
): Clause => ({ side, term, office, person, turns });

export const sheetOf = (game: Game, patron: Person): Sheet | undefined => game.sheets[patron]!;
export const clausesOn = (sheet: Sheet, side: Clause['side']): number =>
  sheet.clauses.reduce((count, { side: s }) => count + (s === side ? 1 : 0), 0);
export const has = (sheet: Sheet, side: Clause['side'], term: Clause['term']): boolean =>
  sheet.clauses.some(c => c.side === side && c.term === term);

export function write(draft: Draft, patron: Person, added: Clause): void {
  const sheet = draft.sheets[patron]!;
  if (sheet !== undefined) draft.sheets[patron] = { ...sheet, clauses: [...sheet.clauses, added] };
}
export function strikeOut(draft: Draft, patron: Person, index: number): void {
  const sheet = draft.sheets[patron]!;
  if (sheet !== undefined)
    draft.sheets[patron] = { ...sheet, clauses: sheet.clauses.filter((_, i) => i !== index), drops: sheet.drops + 1 };
}

/** Whether what is written may be sent: a package names a man for every post, the rest say something. */
export function isSendable(game: Game, sheet: Sheet): boolean {
  switch (sheet.what) {
    case 'package':
      return sheet.clauses.length === (game.scenario.division?.posts.length ?? 0);
    case 'offer':
    case 'counter':
      return sheet.clauses.length > 0;
    case 'approach':
      return sheet.clauses.length > 0;
    case 'appointment':
      return false;
  }
}

/** The patron who is neither of the two, if he stands. */
export const thirdOf = (game: Game, a: Person, b: Person): Person =>
  atlasOf(game.scenario).patrons.find(patron => patron !== a && patron !== b && !game.fell[patron]) ?? NOBODY;
