import type { LessonStage } from '../../../net/lesson.ts';
import type { Script, ScriptStep } from '../../../text/index.ts';

/** Where a lesson is, as far as its script tells it apart. */
export interface Where {
  readonly stage: LessonStage;
  /** 0 before the first. */
  readonly turn: number;
  /** The id of the turn, of a turn that has begun. */
  readonly turnId: string | undefined;
  /** Whether the last turn is over, though the game is not. */
  readonly isAfter: boolean;
  readonly section: string;
}

const MINUTE = 60_000;
/** The minute of the lesson by the clock, if the game began in the script's minute for it. */
export const minuteOf = ({ steps }: Script, began: number, now: number): number =>
  (steps[steps.findIndex(step => step.turn !== undefined) - 1]?.from ?? 0) + Math.floor((now - began) / MINUTE);

/** The steps of the script for where a lesson is: several where the console cannot tell how far one has come. */
export function stepsFor({ steps }: Script, { stage, turn, turnId, isAfter, section }: Where): readonly ScriptStep[] {
  const first = steps.findIndex(step => step.turn !== undefined);
  const debrief = steps.findIndex(step => step.show !== undefined);
  const last = steps.findLastIndex(step => step.turn !== undefined);
  if (first < 1 || debrief < 0) return [];
  if (stage === 'lobby') return steps.slice(0, first - 1);
  if (stage === 'debrief') {
    const shown = steps.find(step => step.show?.includes(`classDebrief.section.${section}`));
    return shown === undefined ? [] : [shown];
  }
  if (isAfter) return steps.slice(last + 1, debrief);
  if (turn === 0) return steps.slice(first - 1, first);
  const at = steps.findIndex(step => step.turn === turnId);
  if (at < 0) return [];
  // What stands between two turns belongs to the end of the first.
  const next = steps.findIndex((step, index) => index > at && step.turn !== undefined);
  return steps.slice(at, next < 0 ? at + 1 : next);
}
