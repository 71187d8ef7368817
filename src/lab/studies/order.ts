import type { Order, OrderKind } from '../../engine/game.ts';
import { type Draft, NO_OFFICE, NOBODY, type Person } from '../../engine/index.ts';
import type { CarryOut } from '../../engine/orders.ts';

/** Carries out an order of a patron on one man at once, whatever it costs. */
export function command(draft: Draft, carryOut: CarryOut, order: OrderKind, patron: Person, person: Person): void {
  const plan: Order = { order, person, office: NO_OFFICE, against: NOBODY, safety: false, pressure: false };
  carryOut(draft, patron, plan);
}
