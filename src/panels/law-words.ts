import type { Motion } from '../engine/terms.ts';
import { chairOf } from './chair.ts';
import type { Table } from './table.tsx';

/** How many ayes of so many in office carry a motion, and whose decides at exactly half. */
export function lawWords({ view, text, names }: Table, motion: Motion | undefined, members: number): string {
  const half = members / 2;
  const chair = chairOf(view, motion);
  if (!Number.isInteger(half) || chair === undefined) return text('motion.carriesOdd', { count: Math.floor(half) + 1 });
  return text('motion.carriesAt', { count: half + 1, half, person: names.man(chair) });
}
