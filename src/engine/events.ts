import type { Draft } from './game.ts';
import { NOBODY, NONE, type Person, type Seat } from './ids.ts';

/** What `extra` stands for in each kind of event. */
export const EVENTS = {
  turnOpened: 'turn',
  befell: 'event',
  spared: 'event',
  posted: 'office',
  vacated: 'office',
  packageSent: 'none',
  packageCarried: 'none',
  packageFailed: 'none',
  backed: 'none',
  opposed: 'none',
  demanded: 'office',
  granted: 'office',
  offered: 'none',
  accepted: 'none',
  refused: 'none',
  countered: 'none',
  informed: 'man',
  promiseKept: 'term',
  promiseBroken: 'term',
  confided: 'none',
  freed: 'none',
  tested: 'reading',
  watchSet: 'none',
  excluded: 'none',
  sentAway: 'none',
  found: 'points',
  leafed: 'none',
  shielded: 'none',
  sacrificed: 'none',
  removed: 'office',
  removalFailed: 'office',
  obliged: 'none',
  caseBuilt: 'points',
  recruited: 'points',
  layLow: 'none',
  approached: 'office',
  replied: 'reply',
  sounded: 'none',
  flipped: 'none',
  hedged: 'none',
  warned: 'man',
  suppressed: 'none',
  calmed: 'none',
  overheard: 'kind',
  called: 'none',
  moved: 'motion',
  spoke: 'statement',
  voted: 'vote',
  carried: 'motion',
  rejected: 'motion',
  adopted: 'policy',
  revealed: 'reveal',
  stage: 'stage',
  arrested: 'none',
  struck: 'none',
  backfired: 'none',
  demoted: 'none',
  fell: 'none',
  custody: 'keeper',
  rewarded: 'office',
  cheated: 'office',
  ranksSpared: 'none',
  ranksPurged: 'none',
  mutiny: 'none',
  pleaded: 'none',
  pleaGranted: 'none',
  pleaRefused: 'none',
  lapsed: 'office',
  testified: 'none',
  verdict: 'none',
  chapter: 'chapter',
  yielded: 'office',
} as const;
export type EventKind = keyof typeof EVENTS;

/** Something that happened, and who can know of it. */
export interface Event {
  readonly event: EventKind;
  readonly turn: number;
  readonly person: Person;
  readonly other: Person;
  readonly extra: number;
  /** Bits: 1 << patron, or any of the named audiences. */
  readonly audience: number;
}

/** What ends a ballot: they have turned over, and all may read them. */
export const CLOSES: ReadonlySet<EventKind> = new Set<EventKind>([
  'carried',
  'rejected',
  'packageCarried',
  'packageFailed',
]);

/** Audiences, as bits above those of the patrons. */
export const EVERYONE = 1 << 8;
export const PERSON = 1 << 9;
export const OTHER = 1 << 10;

/** Notes what happens, if anybody has asked. Costs nothing otherwise. */
export function note(
  draft: Draft,
  event: EventKind,
  audience: number,
  person: Person = NOBODY,
  other: Person = NOBODY,
  extra: number = NONE,
): void {
  draft.log?.push({ event, turn: draft.turn, person, other, extra, audience });
}

/** Whether a seat can know that something happened. */
export const mayKnow = ({ audience, person, other }: Event, seat: Seat): boolean =>
  (audience & EVERYONE) !== 0 ||
  (seat < 8 && (audience & (1 << seat)) !== 0) ||
  ((audience & PERSON) !== 0 && person === (seat as Person)) ||
  ((audience & OTHER) !== 0 && other === (seat as Person));
