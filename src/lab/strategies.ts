import { createHeuristic } from '../ai/heuristic.ts';
import { type Action, NOBODY, type Phase, type Temper, type View } from '../engine/index.ts';
import type { Picker } from '../seats/controller.ts';

/**
 * Players who overdo one thing, to find out whether that would win: the computer player of ordinary temper, who is shown only some of
 * what he might do.
 */

/** Whether an action is of the sort that he is after. */
type Wish = (action: Action, view: View) => boolean;

interface Strategy {
  /** In a phase: the first of these of which there is any, and nothing else. Where there is none of any, he does as he likes. */
  readonly wants?: { readonly [P in Phase]?: readonly Wish[] };
  /** What he never does while he has another choice. */
  readonly never?: Wish;
  /** How he differs from others in temper. Beyond 0 to 1 it is a fixed idea. */
  readonly temper?: Partial<Temper>;
}

type Motion = Extract<Action, { type: 'motion' }>['motion'];
const kind =
  (...types: readonly Action['type'][]): Wish =>
  ({ type }) =>
    types.includes(type);
const moves =
  (motion: Motion): Wish =>
  action =>
    action.type === 'motion' && action.motion === motion;

const seal = kind('seal');
const pass = kind('pass');
const accepts: Wish = action => action.type === 'answer' && action.answer === 'accept';
const refuses: Wish = action => action.type === 'answer' && action.answer === 'refuse';
const tells: Wish = action => action.type === 'inform' && action.from !== NOBODY;
const strikes: Wish = action => action.type === 'riposte' && action.strike;
const opposes: Wish = (action, { seat, motion }) =>
  motion?.by !== seat &&
  ((action.type === 'vote' && action.vote === 'nay') || (action.type === 'speak' && action.side === 'against'));
/** An order that is aimed at another's man, or at his master. */
const harms: Wish = (action, { seat, acknowledged }) =>
  (action.type === 'remove' && acknowledged[action.person] !== seat) ||
  action.type === 'approach' ||
  action.type === 'buildCase';
const removesOthers: Wish = (action, { seat, acknowledged }) =>
  action.type === 'remove' && acknowledged[action.person] !== seat;
const attacks: Wish = (action, view) =>
  harms(action, view) || kind('sound', 'recruit', 'strike')(action, view) || moves('arrest')(action, view);

export const STRATEGIES = {
  /** Tries to win over others' men, and orders nothing else. */
  approacher: { wants: { orders: [kind('approach'), seal] } },
  /** Leaves others' men alone. */
  loner: { never: kind('approach') },
  /** Removes every man of others that he can. */
  purger: { wants: { orders: [removesOthers] } },
  /** Moves a policy whenever there is one. */
  reformer: { wants: { agenda: [moves('policy')] } },
  /** Offers and takes every alliance, keeps none. */
  betrayer: {
    wants: {
      offers: [kind('offer')],
      answers: [accepts],
      informing: [tells],
      orders: [harms],
      statements: [opposes],
      ballot: [opposes],
    },
    temper: { loyal: 0 },
  },
  /** Does nothing that he need not. */
  turtle: {
    wants: { offers: [pass], answers: [pass, refuses], orders: [kind('lieLow'), seal], agenda: [pass] },
  },
  /** Looks after his own men, and orders nothing else. */
  keeper: { wants: { orders: [kind('confide', 'rehabilitate', 'shield', 'appoint'), kind('test', 'watch'), seal] } },
  /** Plots from the first day, and moves an arrest as soon as he may. */
  conspirator: {
    wants: { orders: [kind('strike'), kind('sound'), kind('recruit')], agenda: [moves('arrest')], riposte: [strikes] },
    temper: { plot: 3, bold: 3 },
  },
  /** Has his rivals looked into and accused. */
  prosecutor: { wants: { orders: [kind('buildCase'), kind('investigate'), seal] } },
  /** Does services to members, and orders nothing else. */
  courtier: { wants: { orders: [kind('oblige'), seal] } },
  /** Calls the Plenum as soon as he may. */
  caller: { wants: { agenda: [moves('plenum')] } },
  /** Attacks nobody, and makes no noise. */
  dove: { never: attacks, temper: { plot: -3, restraint: 1, haste: 0 } },
  /** As ready to plot as Khrushchev was; beside the next, he shows what conspiracy is worth. */
  schemer: { temper: { plot: 1 } },
  /** Hardly ready to plot at all. */
  loyalist: { temper: { plot: 0 } },
} as const satisfies Record<string, Strategy>;

export type StrategyName = keyof typeof STRATEGIES;
export const STRATEGY_NAMES = Object.keys(STRATEGIES) as StrategyName[];

/** What is left of his options; all of them if nothing would be. */
function narrowed(view: View, { wants, never }: Strategy): readonly Action[] {
  const kept = never === undefined ? view.options : view.options.filter(action => !never(action, view));
  const options = kept.length > 0 ? kept : view.options;
  for (const wish of wants?.[view.phase] ?? []) {
    const wished = options.filter(action => wish(action, view));
    if (wished.length > 0) return wished;
  }
  return options;
}

/** A player of a strategy. `seed` gives it whims of its own. */
export function strategist(name: StrategyName, temper: Temper, seed: number): Picker {
  const strategy: Strategy = STRATEGIES[name];
  const player = createHeuristic({ ...temper, ...strategy.temper }, seed);
  return view => player({ ...view, options: narrowed(view, strategy) }).action;
}
