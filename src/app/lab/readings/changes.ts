import type { Estimate } from '../../../lab/estimate.ts';
import { type Counted, perGame, sharesOf } from './counted.ts';

/** What became otherwise between two worlds, and can be told from chance. */

export interface Change {
  /** What is compared: men leaving in a game, a patron's wins, an ending. */
  readonly of: 'flips' | 'win' | 'ending';
  /** Which patron or ending; '' for men leaving. */
  readonly id: string;
  readonly before: Estimate;
  readonly after: Estimate;
}

/**
 * Where the intervals of two worlds part. That is a harder test than that the interval of the difference leaves out
 * nothing; but over a score of things compared, one would pass the easier by chance alone.
 */
export const parts = (before: Estimate, after: Estimate): boolean => after.low > before.high || after.high < before.low;

/** All that parts: men leaving first, then who wins and how it ends, the largest change first. */
export function changesOf(
  before: Counted,
  after: Counted,
  patrons: readonly string[],
  endings: readonly string[],
): Change[] {
  const flips: Change = { of: 'flips', id: '', before: perGame(before, 'flips'), after: perGame(after, 'flips') };
  const compared = (of: 'win' | 'ending', ids: readonly string[]): Change[] => {
    const then = sharesOf(after, of, ids);
    return sharesOf(before, of, ids).map((reading, i) => ({ of, id: reading.id, before: reading, after: then[i]! }));
  };
  const size = (change: Change) => Math.abs(change.after.estimate - change.before.estimate);
  const bySize = (changes: Change[]) => changes.sort((a, b) => size(b) - size(a));
  return [flips, ...bySize(compared('win', patrons)), ...bySize(compared('ending', endings))].filter(change =>
    parts(change.before, change.after),
  );
}
