import type { Action } from '../engine/action.ts';
import { NONE, type Person } from '../engine/ids.ts';
import type { OrderKind } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';
import type { Table } from './table.tsx';
import { bannerOf } from './ui/banner.ts';
import { manWhat } from './wording.ts';

/** The orders as they are laid out. */
export const FAMILIES = {
  own: ['confide', 'test', 'watch', 'exclude', 'sendAway', 'shield', 'sacrifice'],
  posts: ['appoint', 'remove', 'rehabilitate'],
  others: ['approach', 'investigate'],
  room: ['oblige', 'sound'],
  rivals: ['buildCase', 'recruit', 'strike'],
  self: ['lieLow'],
} as const satisfies Record<string, readonly OrderKind[]>;

/** Whether it is planned at once, or written first, clause by clause. */
export const isWritten = (kind: OrderKind): boolean => kind === 'approach' || kind === 'appoint';

export const optionsOf = (view: View, kind: OrderKind): Action[] => view.options.filter(({ type }) => type === kind);

interface Target {
  readonly label: string;
  readonly what: string;
  readonly patron: number;
}

/** On whom, or which post, an order falls. The label is empty where there is nothing to choose. */
export function targetOf(table: Table, action: Action): Target {
  const { view, text, names } = table;
  if (action.type === 'appoint')
    return { label: names.post(action.office), what: powersOf(table, action.office), patron: NONE };
  const person = 'person' in action ? action.person : (NONE as unknown as Person);
  if (person === NONE) return { label: '', what: '', patron: NONE };
  const what = manWhat(table, person);
  if (action.type !== 'sound') return { label: names.man(person), what, patron: bannerOf(view, person) };
  const label = text('orders.against', { person: names.man(person), other: names.man(action.against) });
  return { label, what, patron: action.against };
}

/** What an office lets the patron of its holder do, in one word each. */
export const powersOf = ({ view, text }: Table, office: number): string =>
  (view.scenario.offices[office]?.powers ?? []).map(power => text(`power.${power}`)).join(', ');
