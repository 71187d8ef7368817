import type { Draft, Sign } from './game.ts';
import type { Person } from './ids.ts';
import { clamp, whole } from './odds.ts';

/** Tenths of a point in a full track. */
const FULL = 1000;

/** A stored value in points. */
export const points = (tenths: number): number => tenths / 10;
/** A point value as it is stored. */
export const stored = (value: number): number => clamp(whole(value * 10), 0, FULL);

/** Adds points to one entry of a table of tracks; every track stays within 0 and 100. */
export function add(table: number[], index: number, value: number): void {
  table[index] = clamp(whole(table[index]! + value * 10), 0, FULL);
}

export function addTension(draft: Draft, value: number): void {
  draft.tension = clamp(whole(draft.tension + value * 10), 0, FULL);
}
export function addUnrest(draft: Draft, value: number): void {
  draft.unrest = clamp(whole(draft.unrest + value * 10), 0, FULL);
}
export function addLocus(draft: Draft, value: number): void {
  draft.locus = clamp(whole(draft.locus + value * 10), 0, FULL);
}

/** Alarm from something the patron did: remembered for the turn, since a quiet turn soothes. */
export function alarm(draft: Draft, patron: Person, value: number): void {
  add(draft.alarm, patron, value);
  if (value > 0) draft.alarming[patron] = draft.alarming[patron]! + whole(value * 10);
}

/** Suspicion that falls on one man. */
export function suspect(draft: Draft, patron: Person, of: Person, value: number): void {
  add(draft.suspicion, patron, value);
  add(draft.wary, patron * draft.scenario.patrons + of, value);
}

/** How many signs a patron keeps. */
const MEMORY = 24;
export function addSign(draft: Draft, patron: Person, sign: Omit<Sign, 'turn'>): void {
  const kept = draft.signs[patron]!;
  draft.signs[patron] = [...(kept.length < MEMORY ? kept : kept.slice(1)), { turn: draft.turn, ...sign }];
}

/** How far belief can run, in hundredths of log-odds: no sign makes a man certain. */
const CONVINCED = 400;
export function believe(draft: Draft, patron: Person, person: Person, evidence: number): void {
  const index = patron * draft.scenario.people.length + person;
  draft.belief[index] = clamp(draft.belief[index]! + whole(evidence), -CONVINCED, CONVINCED);
}
