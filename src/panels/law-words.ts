import type { Motion } from '../engine/terms.ts';
import { chairOf, needed } from './law.ts';
import type { Table } from './table.tsx';

/** How many ayes of so many in office carry a motion, and whose decides at exactly half. */
export function lawWords({ view, text, names }: Table, motion: Motion | undefined, members: number): string {
  const half = members / 2;
  const chair = chairOf(view, motion);
  if (!Number.isInteger(half) || chair === undefined) return text('motion.carriesOdd', { count: needed(members) });
  return text('motion.carriesAt', { count: needed(members), half, person: names.man(chair) });
}
