/** The engine's public face. Everything else in this folder is its own business. */
export { type Action, type ActionType, sameAction } from './action.ts';
export { alike, share } from './alike.ts';
export { atlasOf, fateOf } from './atlas.ts';
export { type Phase, TURN } from './chart.ts';
export { type Account, REASONS, type Reason, type ReasonName } from './clients/calculation.ts';
export { determinize, imagine, type Random } from './determinize.ts';
export { EVENTS, type Event, type EventKind, mayKnow } from './events.ts';
export { copyGame, type Draft, type Game } from './game.ts';
export { NO_OFFICE, NO_POLICY, NOBODY, NONE, type Office, type Person, type Policy, type Seat } from './ids.ts';
export type { Lens, Model, Temper } from './model.ts';
export { outcomeAt, type Permille } from './odds.ts';
export {
  advance,
  apply,
  chances,
  isLegal,
  isOption,
  isOver,
  legalActions,
  owing,
  type Position,
  reckoning,
  ruleOf,
  type Scratch,
  scratch,
} from './position.ts';
export type { Counsel } from './presidium/leanings.ts';
export type { Odds, Reckoning } from './reckoning.ts';
export * from './record.ts';
export { result } from './result.ts';
export { EFFECTS, GUARDS } from './rules.ts';
export type { Scenario } from './scenario.ts';
export { type Result, resultOf, type Score } from './scoring.ts';
export { type Setup, startPosition } from './start.ts';
export {
  publicView,
  type Sighting,
  TRUSTS,
  type Trust,
  type Veiled,
  type View,
  viewFrom,
  WARMTHS,
  type Warmth,
  type Windows,
} from './view.ts';
export { seenBy, type Witnessed, witness } from './witness.ts';
