import type { Settings } from '../../lab/settings.ts';

/** What a class asks of 1953, and the coefficients that would have had to be otherwise. Its words are in the catalogue. */
export const QUESTIONS = {
  offices: { 'promise.taken': 1, 'promise.ownMan': 1, 'lens.scarcity': 1 },
  promises: { 'lens.scarcity': 0 },
  times: { 'lens.relief': 0 },
  rule: { 'lens.ethos': 0 },
  fear: { 'lens.fear': 0 },
  grudges: { 'lens.resentment': 0 },
  service: { 'leave.exposure': 0, 'leave.strangerTrust': 1, 'leave.safetyStranger': 1 },
  gratitude: { 'stay.gratitude': 0, 'brake.bond': 0 },
  reserve: { 'lens.hedge': 0.55 },
  reports: { 'reports.suppressed': 0, 'reports.suppressedByHedger': 0, 'suspicion.falseCalm': 0 },
  calm: { 'opening.tension': 10, 'time.tension': 0 },
  party: { 'opening.locus': 80 },
} as const satisfies Record<string, Settings>;

export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];
