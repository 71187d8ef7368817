import type { Action, ActionType } from './action.ts';
import { NONE } from './ids.ts';
import { apply, isLegal, type Position } from './position.ts';
import { RULES } from './rules.ts';
import type { Scenario } from './scenario.ts';
import { type Setup, startPosition } from './start.ts';

/** The version of the record's form, and of the rules: a change of rules that changes games raises the second. */
export const RECORD_FORMAT = 1;
export const RULES_VERSION = 1;

/** An action as it leaves the house: people, offices and policies by their ids; `null` for none. */
export type WireAction = Readonly<Record<string, string | number | boolean | null>>;

/** Where a game parted from a record of its level: which, and how many of its actions it keeps. */
export interface Left {
  readonly record: string;
  readonly ply: number;
}

/** A game: how it was set up, and every action in order. It replays to the same position anywhere. */
export interface GameRecord {
  readonly format: number;
  readonly rules: number;
  readonly level: string;
  readonly levelHash: string;
  readonly setup: Setup;
  readonly actions: readonly WireAction[];
  /** Remarks, by the number of the action (0-based) that they precede. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly left?: Left;
}

/** What each field of an action names. Any other is a plain scalar. */
const FIELDS: Readonly<Record<string, 'seat' | 'person' | 'office' | 'policy'>> = {
  seat: 'seat',
  person: 'person',
  to: 'person',
  from: 'person',
  by: 'person',
  against: 'person',
  patron: 'person',
  toward: 'person',
  subject: 'person',
  office: 'office',
  policy: 'policy',
};
const FATE = 'fate';

function idsOf(scenario: Scenario, kind: 'seat' | 'person' | 'office' | 'policy'): readonly string[] {
  switch (kind) {
    case 'seat':
      return [...scenario.people.map(({ id }) => id), FATE];
    case 'person':
      return scenario.people.map(({ id }) => id);
    case 'office':
      return scenario.offices.map(({ id }) => id);
    case 'policy':
      return scenario.policies.map(({ id }) => id);
  }
}

/** Indexes to ids. */
export function toWire(scenario: Scenario, action: Action): WireAction {
  return Object.fromEntries(
    Object.entries(action).map(([key, value]) => {
      const kind = FIELDS[key];
      if (kind === undefined || typeof value !== 'number') return [key, value];
      return [key, value === NONE ? null : (idsOf(scenario, kind)[value] ?? null)];
    }),
  );
}

/** Ids to indexes. Throws with the field and the value that the level does not know. */
export function fromWire(scenario: Scenario, wire: WireAction): Action {
  if (typeof wire.type !== 'string' || !Object.hasOwn(RULES, wire.type))
    throw new Error(`no kind of action "${String(wire.type)}"`);
  const action = Object.fromEntries(
    Object.entries(wire).map(([key, value]) => {
      const kind = FIELDS[key];
      if (kind === undefined) return [key, value];
      if (value === null) return [key, NONE];
      const index = typeof value === 'string' ? idsOf(scenario, kind).indexOf(value) : -1;
      if (index < 0) throw new Error(`${key}: no ${kind} "${String(value)}" in level ${scenario.id}`);
      return [key, index];
    }),
  );
  return action as unknown as Action;
}
export const isActionType = (type: string): type is ActionType => Object.hasOwn(RULES, type);

export const recordOf = (scenario: Scenario, setup: Setup, actions: readonly Action[]): GameRecord => ({
  format: RECORD_FORMAT,
  rules: RULES_VERSION,
  level: scenario.id,
  levelHash: scenario.hash,
  setup,
  actions: actions.map(action => toWire(scenario, action)),
});

/** Where a record stops fitting: the number of the action, 0-based, and why. */
export interface Misfit {
  readonly ply: number;
  readonly problem: string;
}
export interface Replayed {
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly misfit: Misfit | undefined;
}

/** Plays a record from the start as far as it fits. `positions[n]` is the position before action n; the last is where it ends. */
export function replay(scenario: Scenario, record: GameRecord): Replayed {
  const positions: Position[] = [startPosition(scenario, record.setup)];
  const actions: Action[] = [];
  for (let ply = 0; ply < record.actions.length; ply++) {
    const here = positions[ply] as Position;
    try {
      const action = fromWire(scenario, record.actions[ply] as WireAction);
      if (!isLegal(here, action)) return { positions, actions, misfit: { ply, problem: `illegal in ${here.phase}` } };
      actions.push(action);
      positions.push(apply(here, action));
    } catch (error) {
      return { positions, actions, misfit: { ply, problem: error instanceof Error ? error.message : String(error) } };
    }
  }
  return { positions, actions, misfit: undefined };
}
