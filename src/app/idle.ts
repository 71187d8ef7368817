import { type Action, legalActions, type Phase, type View } from '../engine/index.ts';
import type { Step } from './session.ts';

/** Rounds of letters: in them one who has had none has nothing to decide. */
const LETTERS: ReadonlySet<Phase> = new Set<Phase>(['answers', 'informing']);

/** The only thing that can be done by one who has had no letter. Who has had one has more to choose from. */
export const idleIn = ({ phase, options }: Pick<View, 'phase' | 'options'>): Action | undefined =>
  LETTERS.has(phase) && options.length === 1 ? options[0] : undefined;

/** Whether a step was no decision: nothing else could be done. */
export const wasIdle = ({ before, action: { seat } }: Step): boolean =>
  LETTERS.has(before.phase) && idleIn({ phase: before.phase, options: legalActions(before, seat) }) !== undefined;
