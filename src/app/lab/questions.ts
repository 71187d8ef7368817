import { MECHANISMS } from '../../lab/facts/mechanisms.ts';
import type { Settings } from '../../lab/settings.ts';

/**
 * What a class asks of 1953, and the coefficients that would have had to be otherwise: a mechanism of the model switched off,
 * or set to something else. The words are in the catalogue.
 */
export const QUESTIONS = {
  offices: { ...MECHANISMS.scarcity, 'lens.scarcity': 1 },
  promises: { 'lens.scarcity': 0 },
  times: MECHANISMS.relief,
  rule: MECHANISMS.ethos,
  fear: MECHANISMS.fear,
  grudges: MECHANISMS.resentment,
  service: MECHANISMS.exposure,
  gratitude: { 'stay.gratitude': 0, 'brake.bond': 0 },
  reserve: { 'lens.hedge': 0.55, 'lens.unasked': 0.7 },
  reports: MECHANISMS.ears,
  calm: { 'opening.tension': 10, 'time.tension': 0 },
  berlin: MECHANISMS.events,
  party: { 'opening.locus': 80 },
} as const satisfies Record<string, Settings>;

export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];
