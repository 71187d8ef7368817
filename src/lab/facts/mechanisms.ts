import type { Settings } from '../settings.ts';

/** What the model is made of, each with the coefficients that switch it off and leave the rest as it is. */
export const MECHANISMS = {
  /** The unwritten rule against betrayal. */
  ethos: { 'lens.ethos': 0 },
  /** Extraordinary times dissolve it. */
  relief: { 'lens.relief': 0 },
  /** Who has served with a man trusts him, and is drawn to him: three terms read it, so that all must go. */
  exposure: { 'leave.exposure': 0, 'leave.strangerTrust': 1, 'leave.safetyStranger': 1 },
  /** What a man owes his patron, and a common home. */
  debt: { 'stay.gratitude': 0, 'stay.roots': 0 },
  inclusion: { 'stay.inclusion': 0 },
  resentment: { 'stay.resentment': 0 },
  fear: { 'brake.fear': 0 },
  protection: { 'stay.protection': 0 },
  /** A post that another holds is worth less to whom it is promised. */
  scarcity: { 'promise.taken': 1, 'promise.ownMan': 1 },
  /** Who has rewarded one traitor is sooner betrayed himself. */
  precedent: {
    'spoils.precedentMinister': 0,
    'spoils.precedentPolice': 0,
    'spoils.precedentParty': 0,
    'plea.precedent': 0,
  },
  /** Whoever has a patron's ears hears what is said, keeps from him what he is to be told, and lulls him. */
  ears: {
    'reports.overheard': 0,
    'reports.officersEar': 0,
    'reports.suppressed': 0,
    'reports.suppressedByHedger': 0,
    'suspicion.falseCalm': 0,
  },
  /** Who has the troops of the police has arms at hand. */
  troops: { 'arms.fist': 0, 'arms.defenceFist': 0, 'arms.exitFist': 0, 'arms.exitDefenceFist': 0 },
  /** Who presides can break up a sitting, and waverers follow him. */
  chair: { 'arrest.noChair': 0, 'arrest.holdsWithout': 950 },
  /** What a patron does frightens the others. */
  noise: {
    'level.policyAlarm': 0,
    'policy.haste': 0,
    'appointing.alarm': 0,
    'appointing.policeAlarm': 0,
    'rehabilitate.alarm': 0,
    'rehabilitate.alarmReviewed': 0,
    'removal.alarm': 0,
    'removal.greatAlarm': 0,
    'removal.failedAlarm': 0,
    'buildCase.ownAlarm': 0,
    'approaching.flurry': 0,
  },
  events: { 'level.eventWeight': 0 },
  /** Where power is lodged, the great seats and the regions weigh more. */
  locus: { 'level.seatLocus': 0, 'later.nestLocus': 0 },
  hedging: { 'lens.hedge': 0, 'lens.unasked': 0 },
  /** Fallen men can be freed: switched off, nobody can pay for it, and no policy does it. */
  rehabilitation: { 'cost.rehabilitate': 99, 'level.policyFrees': 0 },
} as const satisfies Record<string, Settings>;
export type MechanismName = keyof typeof MECHANISMS;

/** The settings that switch off several. */
export const without = (names: readonly MechanismName[]): Settings =>
  Object.assign({}, ...names.map(name => MECHANISMS[name]));
