import { type Action, type ActionType, sameAction } from './action.ts';
import { CHANCES } from './chances.ts';
import { type Phase, type PhaseChart, TURN } from './chart.ts';
import { copyGame, type Draft, type Game } from './game.ts';
import type { Seat } from './ids.ts';
import type { Permille } from './odds.ts';
import { OWING as BY_PHASE } from './owing.ts';
import { type Odds, type Reckoning, reckon } from './reckoning.ts';
import type { Rule } from './rule.ts';
import { EFFECTS, GUARDS, RULES } from './rules.ts';

/** A node of the game tree: control state and extended state, the two halves of any statechart. */
export interface Position {
  readonly phase: Phase;
  readonly game: Game;
}

/** A position the caller owns and may write to. */
export interface Scratch {
  phase: Phase;
  game: Draft;
}

export const ruleOf = (type: ActionType): Rule<Action> => RULES[type] as unknown as Rule<Action>;
/** Every phase says who owes; the compiler holds the two tables together. */
const OWING: { readonly [P in Phase]: (game: Game) => readonly Seat[] } = BY_PHASE;
const phaseOf = (phase: Phase): PhaseChart<Phase> => TURN.states[phase];
const eachPhase = <T>(read: (chart: PhaseChart<Phase>) => T): Readonly<Record<Phase, T>> =>
  Object.fromEntries(Object.entries(TURN.states).map(([phase, chart]) => [phase, read(chart)])) as Record<Phase, T>;
/** The chart with its names looked up once, for the loop below. */
const RULES_IN = eachPhase(({ on = {} }) => Object.keys(on).map(type => ruleOf(type as ActionType)));
const EXITS_OF = eachPhase(({ always = [] }) =>
  always.map(({ guard, target, actions }) => ({
    leaves: GUARDS[guard],
    target,
    effect: actions && EFFECTS[actions],
  })),
);

/** The seats that owe a decision; none when the game is over. */
export const owing = ({ phase, game }: Position): readonly Seat[] => OWING[phase](game);

/** Every action open to `seat` (by default the first that owes a decision): none if it owes nothing, and never more than 300. */
export function legalActions({ phase, game }: Position, seat?: Seat): Action[] {
  const debtors = OWING[phase](game);
  const actor = seat ?? debtors[0];
  const found: Action[] = [];
  if (actor === undefined || !debtors.includes(actor)) return found;
  for (const rule of RULES_IN[phase]) rule.options(game, actor, found);
  return found;
}

/** Whether a seat that owes is offered exactly this action; the chart has already said that the phase admits its kind. */
export function isOption(phase: Phase, game: Game, action: Action): boolean {
  if (!OWING[phase](game).includes(action.seat)) return false;
  const found: Action[] = [];
  ruleOf(action.type).options(game, action.seat, found);
  return found.some(option => sameAction(option, action));
}

/** Whether `action` may be played now. */
export const isLegal = ({ phase, game }: Position, action: Action): boolean =>
  action.type in (phaseOf(phase).on ?? {}) && isOption(phase, game, action);

/** Follows the chart as far as it leads without a decision, writing to `at`. */
export function settle(at: Scratch): void {
  while (leave(at));
}
/** Takes the first exit that is open; false if the phase goes on. */
function leave(at: Scratch): boolean {
  for (const { leaves, target, effect } of EXITS_OF[at.phase]) {
    if (!leaves(at.game)) continue;
    effect?.(at.game);
    at.phase = target;
    return true;
  }
  return false;
}

/** Play one legal action and follow the chart to the next decision, writing to `at`. */
export function advance(at: Scratch, action: Action): void {
  ruleOf(action.type).play(at.game, action);
  settle(at);
}

export const scratch = ({ phase, game }: Position): Scratch => ({ phase, game: copyGame(game) });

/** The position after `action`; the given one is untouched. */
export function apply(position: Position, action: Action): Position {
  const next = scratch(position);
  advance(next, action);
  return next;
}

export const isOver = ({ phase }: Position): boolean => phaseOf(phase).type === 'final';

/** Fate's options with their permille; empty when fate owes nothing. Deals are even. */
export function chances(position: Position): Odds[] {
  const { game } = position;
  const options = position.phase === 'deals' || game.due.length > 0 ? legalActions(position) : [];
  const due = game.due[0];
  const odds: readonly Permille[] | undefined = due && CHANCES[due.chance].odds(game, due);
  if (odds === undefined) {
    const even = options.length;
    return options.map((action, i) => ({
      action,
      permille: Math.floor((1000 * (i + 1)) / even) - Math.floor((1000 * i) / even),
    }));
  }
  return options.map(action => ({ action, permille: action.type === 'draw' ? odds[action.outcome]! : 0 }));
}

/** The odds over its options of a member or client that owes a decision, with the account; undefined for other seats. */
export const reckoning = (position: Position, seat: Seat): Reckoning | undefined =>
  owing(position).includes(seat) ? reckon(position.phase, position.game, seat) : undefined;
