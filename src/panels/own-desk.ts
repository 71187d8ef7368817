import type { Order, Sheet } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';
import { seenIn } from './knowing.ts';

/** What lies on the desk of the seat that looks. */

/** What it is writing. */
export const sheetOf = (view: View): Sheet | undefined => seenIn(view.sheets[view.seat]);

/** Whether it is giving orders and is in the middle of none. */
export const isOrdering = (view: View): boolean => view.phase === 'orders' && view.owes && sheetOf(view) === undefined;

/** The favours of a turn, what is left of them, and the orders that are planned. */
export interface Purse {
  /** Undefined for seats that have none. */
  readonly total: number | undefined;
  readonly left: number;
  readonly plans: readonly Order[];
}

export function purseOf(view: View): Purse {
  const total = seenIn(view.favours[view.seat]);
  const plans = seenIn(view.plans[view.seat]) ?? [];
  const costs = view.scenario.lengths[view.length]?.model.cost;
  const spent = plans.reduce((sum, { order }) => sum + (costs?.[order] ?? 0), 0);
  return { total, left: Math.max(0, (total ?? 0) - spent), plans };
}
