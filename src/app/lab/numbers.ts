import type { Key } from '../../text/index.ts';

/** The coefficients that have a name in words: those that the scholars quarrel about. The others go by their path. */
export const NAMED: Readonly<Record<string, Key>> = {
  'lens.relief': 'lab.number.relief',
  'lens.ethos': 'lab.number.ethos',
  'lens.scarcity': 'lab.number.scarcity',
  'lens.room': 'lab.number.room',
  'lens.spill': 'lab.number.spill',
  'lens.hedge': 'lab.number.hedge',
  'lens.unasked': 'lab.number.unasked',
  'lens.fear': 'lab.number.fear',
  'lens.protection': 'lab.number.protection',
  'lens.resentment': 'lab.number.resentment',
  'stay.gratitude': 'lab.number.gratitude',
  'stay.roots': 'lab.number.roots',
  'stay.inclusion': 'lab.number.inclusion',
  'leave.exposure': 'lab.number.exposure',
  'leave.strangerTrust': 'lab.number.strangerTrust',
  'leave.pressure': 'lab.number.pressure',
  'promise.taken': 'lab.number.taken',
  'promise.ownMan': 'lab.number.ownMan',
  'brake.terror': 'lab.number.terror',
  'reports.suppressed': 'lab.number.suppressed',
  'time.tension': 'lab.number.tide',
  'opening.tension': 'lab.number.tension',
  'opening.locus': 'lab.number.locus',
  'opening.unrest': 'lab.number.unrest',
};
