import type { Draft } from './game.ts';
import { NOBODY, NONE, type Person } from './ids.ts';

/** Everything that is left to chance, by name; the table CHANCES has the odds and the consequence of each. */
export const CHANCE_KINDS = [
  'event',
  'report',
  'leak',
  'overheard',
  'noticed',
  'testReading',
  'glimpse',
  'removal',
  'caseStrength',
  'warned',
  'sitting',
  'arms',
  'exit',
  'rescue',
  'backfire',
  'scatter',
  'strike',
  'defiance',
  'mutiny',
  'verdict',
  'challenge',
] as const;
export type ChanceKind = (typeof CHANCE_KINDS)[number];

/** A question put to fate. What `extra` is depends on the kind: a person, an event, a number of points. */
export interface Due {
  readonly chance: ChanceKind;
  readonly subject: Person;
  readonly object: Person;
  readonly extra: number;
}

/** Fate is asked in the order in which questions arise. */
export function ask(
  draft: Draft,
  chance: ChanceKind,
  subject: Person,
  object: Person = NOBODY,
  extra: number = NONE,
): void {
  draft.due.push({ chance, subject, object, extra });
}
/** The same, before anything else that is waiting. */
export function askFirst(
  draft: Draft,
  chance: ChanceKind,
  subject: Person,
  object: Person = NOBODY,
  extra: number = NONE,
): void {
  draft.due.unshift({ chance, subject, object, extra });
}
