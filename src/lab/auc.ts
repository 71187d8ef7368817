import type { Estimate } from './estimate.ts';
import { type Stats, under } from './stats.ts';

/**
 * How well a number tells the turned from the true: the chance that a turned man's is the higher of two, theirs taken from all
 * worlds together (area under the curve). What is counted is under `group/<block>/<turned or true>/<number>`.
 */

/** Into how many blocks worlds are sorted, whose spread is that between worlds: men of one world are no independent draws. */
const BLOCKS = 16;
/** The block of a world, by its seed. */
export const blockOf = (seed: number): number => (seed >>> 0) % BLOCKS;

/** How often each number was seen. */
type Counts = ReadonlyMap<number, number>;
interface Block {
  readonly turned: Map<number, number>;
  readonly true: Map<number, number>;
}

function blocksOf(stats: Stats, group: string): Block[] {
  const blocks = new Map<string, Block>();
  for (const [key, { a }] of under(stats, group)) {
    const [name = '', truth, at] = key.split('/');
    const block = blocks.get(name) ?? { turned: new Map(), true: new Map() };
    blocks.set(name, block);
    block[truth as keyof Block].set(Number(at), a);
  }
  return [...blocks.values()];
}

function pooled(blocks: readonly Block[], truth: keyof Block): Counts {
  const sum = new Map<number, number>();
  for (const block of blocks) for (const [at, count] of block[truth]) sum.set(at, (sum.get(at) ?? 0) + count);
  return sum;
}
const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** NaN if there are none of either. */
function area(blocks: readonly Block[]): number {
  const [turned, loyal] = [pooled(blocks, 'turned'), pooled(blocks, 'true')];
  let above = 0;
  for (const [at, count] of turned)
    for (const [other, others] of loyal) above += count * others * (at > other ? 1 : at === other ? 0.5 : 0);
  return above / (sumOf(turned) * sumOf(loyal));
}

/** Standard errors that hold 95 % of Student's t, by its degrees of freedom (Cornish and Fisher). */
function student(freedom: number): number {
  const z = 1.959964;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

/** With its 95 % interval, by leaving out one block after another (the jackknife). `n` is how many turned were seen. */
export function auc(stats: Stats, group: string): Estimate {
  const blocks = blocksOf(stats, group);
  const estimate = area(blocks);
  if (Number.isNaN(estimate)) return { estimate, low: Number.NaN, high: Number.NaN, n: 0 };
  const without = blocks.map(left => area(blocks.filter(block => block !== left)));
  const mean = without.reduce((sum, it) => sum + it, 0) / without.length;
  const squares = without.reduce((sum, it) => sum + (it - mean) ** 2, 0);
  const half = student(without.length - 1) * Math.sqrt(squares * (1 - 1 / without.length));
  return {
    estimate,
    // Where one block has all there is of either, nothing is known of the spread.
    low: Number.isNaN(half) ? 0 : Math.max(0, estimate - half),
    high: Number.isNaN(half) ? 1 : Math.min(1, estimate + half),
    n: sumOf(pooled(blocks, 'turned')),
  };
}
