import {
  type Action,
  type ActionType,
  apply,
  chances,
  fateOf,
  legalActions,
  owing,
  type Phase,
  type Position,
  type Seat,
  toWire,
  type WireAction,
} from '../../../src/engine/index.ts';
import { LEVEL, person } from './facts.ts';

/** Games played on from a position, step by step or as far as a phase. */

/** An action by its ids; what is left out is anything. */
export type Step = { readonly type: ActionType; readonly seat: string } & Partial<WireAction>;
const wired = (action: Action): WireAction => toWire(LEVEL, action);
const fits = (action: Action, step: Step): boolean => {
  const wire = wired(action);
  return Object.entries(step).every(([key, value]) => wire[key] === value);
};
const seatOf = (id: string): Seat => (id === 'fate' ? fateOf(LEVEL) : (person(id) as Seat));
/** The first of a seat's legal actions that fits. */
const find = (position: Position, step: Step): Action | undefined =>
  legalActions(position, seatOf(step.seat)).find(action => action.type === step.type && fits(action, step));

export const may = (position: Position, step: Step): boolean => find(position, step) !== undefined;
/** Plays the steps, each of which must be legal. */
export const play = (position: Position, ...steps: readonly Step[]): Position =>
  steps.reduce((here, step) => {
    const action = find(here, step);
    if (action === undefined) throw new Error(`not open in ${here.phase}: ${JSON.stringify(step)}`);
    return apply(here, action);
  }, position);

/** How a game goes on: who does what when it is his turn, what fate says, who votes aye or abstains. */
export interface Plan {
  readonly steps?: readonly Step[];
  /** Outcome by kind of chance; of a list, one after another. What is not named does not come off. */
  readonly fate?: Readonly<Record<string, number | readonly number[]>>;
  readonly ayes?: readonly string[];
  readonly abstain?: readonly string[];
}

/** A phase, or anything else to stop at. */
export type Until = Phase | ((position: Position) => boolean);
/** Until fate is asked this. */
export const isAsked =
  (chance: string): Until =>
  ({ game }) =>
    game.due[0]?.chance === chance;

/** Plays on until then. Whoever has no step in the plan does as little as he may. Every step must find its time. */
export function playOn(from: Position, until: Until, plan: Plan = {}): Position {
  const left = [...(plan.steps ?? [])];
  const drawn: Record<string, number> = {};
  const isThere = typeof until === 'string' ? ({ phase }: Position) => phase === until : until;
  let here = from;
  for (let ply = 0; ply === 0 || !isThere(here); ply++) {
    if (here.phase === 'over' || ply > 2000) throw new Error(`never came to ${until}: stands in ${here.phase}`);
    here = apply(here, next(here, left, plan, drawn));
  }
  if (left.length > 0) throw new Error(`no time came for ${JSON.stringify(left)}`);
  return here;
}
/** What fate is asked now, and its permille of yes. */
export const yes = (position: Position): number =>
  chances(position).find(({ action }) => action.type === 'draw' && action.outcome === 1)?.permille ?? 0;

function next(here: Position, left: Step[], plan: Plan, drawn: Record<string, number>): Action {
  const debtors = owing(here);
  for (const [index, step] of left.entries()) {
    const action = debtors.includes(seatOf(step.seat)) ? find(here, step) : undefined;
    if (action === undefined) continue;
    left.splice(index, 1);
    return action;
  }
  const options = legalActions(here, debtors[0]);
  const first = options[0]!;
  const wish = (fit: object): Action => options.find(option => fits(option, fit as Step)) ?? first;
  switch (first.type) {
    case 'draw': {
      const told = plan.fate?.[first.chance];
      const count = drawn[first.chance] ?? 0;
      drawn[first.chance] = count + 1;
      const outcome = typeof told === 'number' ? told : told?.[count];
      if (outcome === undefined) return wish({ outcome: options.length < 5 ? 0 : 2 });
      const meant = options.find(option => option.type === 'draw' && option.outcome === outcome);
      if (meant === undefined) throw new Error(`fate cannot say ${outcome} to ${first.chance}`);
      return meant;
    }
    case 'vote': {
      const voter = LEVEL.people[first.seat]!.id;
      return wish({ vote: plan.ayes?.includes(voter) ? 'aye' : plan.abstain?.includes(voter) ? 'abstain' : 'nay' });
    }
    case 'reply':
      return wish({ reply: 'refuse' });
    case 'answer':
      return wish({ answer: 'refuse' });
    case 'speak':
      return wish({ side: 'silent' });
    case 'settle':
      return wish({ yes: false });
    default:
      return options.find(({ type }) => type === 'pass' || type === 'seal') ?? first;
  }
}
