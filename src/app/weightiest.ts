import type { Reason } from '../engine/index.ts';

/** A reason of fewer points is not worth telling. */
const LEAST = 1;

/** How a reason pulls: above nought to the man who asks, below it to where he is. */
const pullOf = ({ side, points }: Reason): number => (side === 'leave' ? points : -points);

/** The reasons that weigh most toward the man who asks (1), or toward where he is (-1). */
export const weightiest = (reasons: readonly Reason[], toward: 1 | -1, most: number): Reason[] =>
  reasons
    .filter(reason => toward * pullOf(reason) >= LEAST)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, most);
