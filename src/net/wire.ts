import type { Scenario, Veiled, View } from '../engine/index.ts';

/**
 * A view as it goes over the wire: without the scenario, which every page has; a veiled entry as 0, an open one as `[value]`.
 * What is undefined in it becomes null, as JSON has it, and undefined again when it is read.
 */
export type WireView = Readonly<Record<string, unknown>>;

type Field = Exclude<keyof View, 'scenario'>;

const isVeiled = (entry: unknown): entry is Veiled<unknown> =>
  typeof entry === 'object' && entry !== null && 'seen' in entry;

/** One field of a view, as it goes over the wire. */
export function toWireField(field: unknown): unknown {
  if (!Array.isArray(field) || !isVeiled(field[0])) return field;
  return { veiled: (field as Veiled<unknown>[]).map(entry => (entry.seen ? [entry.value] : 0)) };
}

const HIDDEN: Veiled<never> = Object.freeze({ seen: false });

/** JSON has no undefined in a list, and no list of the engine has null. */
const revived = (value: unknown): unknown =>
  value === null ? undefined : Array.isArray(value) ? value.map(revived) : value;

function fromWireField(field: unknown): unknown {
  if (typeof field !== 'object' || field === null || !('veiled' in field)) return revived(field);
  return (field.veiled as (0 | [unknown])[]).map(entry =>
    entry === 0 ? HIDDEN : { seen: true, value: revived(entry[0]) },
  );
}

export function toWireView(view: View): WireView {
  const wire: Record<string, unknown> = {};
  for (const name in view) if (name !== 'scenario') wire[name] = toWireField(view[name as Field]);
  return wire;
}

/** The view that was sent. The same to every reader as the one that `viewFrom` gave. */
export function fromWireView(wire: WireView, scenario: Scenario): View {
  const view: Record<string, unknown> = { scenario };
  for (const name in wire) view[name] = fromWireField(wire[name]);
  return view as unknown as View;
}
