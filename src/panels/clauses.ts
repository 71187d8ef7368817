import { NONE, type Person } from '../engine/ids.ts';
import type { Clause, Order } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';
import type { Table } from './table.tsx';

const turnsIn = ({ scenario, length }: View): number => scenario.lengths[length]?.turns.length ?? 0;

/** How many turns are left, this one among them: what is promised for longer ends with the game. */
export const turnsLeft = (view: View): number => Math.max(1, turnsIn(view) - Math.max(1, view.turn) + 1);
/** The last turn in which a promise or a pact can still bind. */
export const boundTo = (view: View, until: number): number => Math.min(until, turnsIn(view));
/** Whether it binds for as long as the game lasts. */
export const bindsToTheEnd = (view: View, until: number): boolean => until >= turnsIn(view);

/** A clause of a letter, as its writer puts it. */
export function clauseWords({ view, text, names }: Table, { side, term, office, person, turns }: Clause): string {
  const count = Math.min(turns, turnsLeft(view));
  return text(`term.${side}.${term}`, { office: names.post(office), person: names.man(person), count });
}

/** A clause of an approach: what one man is offered. */
export const lureWords = ({ text, names }: Table, { term, office }: Pick<Clause, 'term' | 'office'>): string =>
  term === 'post' ? text('term.approachPost', { office: names.post(office) }) : text(`term.give.${term}`);

/** An order that is planned. */
export function orderWords({ text, names }: Table, { order, person, office, against }: Order): string {
  const words = {
    order: text(`order.${order}.name`),
    person: names.man(person),
    other: names.man(against),
    office: names.post(office),
  };
  if (person === NONE) return office === NONE ? words.order : text('orders.lineOffice', words);
  if (against !== (NONE as number)) return text('orders.lineAgainst', words);
  return text(office === NONE ? 'orders.lineOn' : 'orders.linePost', words);
}

/** What a clause comes to; of a post, who has it now. */
export function clauseWhat({ view, text, names }: Table, { term, office }: Pick<Clause, 'term' | 'office'>): string {
  if (term !== 'post') return text(`term.what.${term}`);
  const holder = view.holder[office] ?? NONE;
  return holder === NONE ? text('app.vacant') : text('term.heldBy', { person: names.man(holder as Person) });
}
