import type { Action, View } from '../engine/index.ts';
import type { Count } from '../panels/ballot/count.ts';
import { countsFrom, lastTurnOf } from './moments.ts';
import type { Session } from './session.ts';

/** A game as whoever sits at it follows it: all that its papers are made of, whether it is played here or in a class. */
export interface Sitting {
  readonly view: View;
  /** How many steps there have been: what has been read is put away up to here. */
  readonly length: number;
  /** The step from which on things are new. */
  readonly from: number;
  /** Ballots that have turned over since. */
  readonly counts: readonly Count[];
  /** The first of them that has not been seen to. */
  readonly count: Count | undefined;
  readonly over: boolean;
  /** Why it broke off, if it did. */
  readonly error: unknown;
  /** Whether what the others do is being shown. */
  readonly watching: boolean;
  /** Whether others decide, and may take their time. */
  readonly waiting: boolean;
  /** What can only be passed on: a letter was awaited, and none has come. */
  readonly idle: Action | undefined;
  /** What the seat saw of the table when the turn before this one began, if it is known. */
  before(): View | undefined;
  /** The count has been seen. */
  readCount(): void;
}

/** A session shows what others do, so that nobody waits at it. */
export function sittingOf(session: Session): Sitting {
  const { steps, view } = session;
  return {
    view,
    length: steps.length,
    from: session.from,
    counts: countsFrom(steps, session.from),
    count: session.count,
    over: session.over,
    error: session.error,
    watching: session.watching,
    waiting: false,
    idle: session.idle,
    before: () => lastTurnOf(steps, view.seat),
    readCount: () => session.readCount(),
  };
}
