import type { Stage } from '../../engine/terms.ts';

/** Which of the four questions a stage has come to: those before it are answered; past the last, all are. */
const ASKED: { readonly [S in Stage]?: number } = {
  ...{ warned: 0, room: 1, sitting: 1, arms: 2, defied: 2, exit: 3, won: 4 },
};
export const askedIn = (stage: Stage): number | undefined => ASKED[stage];

/** One picture of the scene: how far the wedge has been driven, and how many answers have been stamped. */
export interface Frame {
  readonly driven: number;
  readonly stamped: number;
  /** How long it stands before the next, in milliseconds; the last stands for good. */
  readonly time: number;
}

/** The wedge moves, the stamp lands, the eye goes on to the next question: one after the other. */
const DRIVE = 620;
const LAND = 760;
/** Before anything moves, one sees where. */
const LOOK = 500;

/** How the scene gets from the stage that was seen last to the one that is now. */
export function framesFrom(before: Stage | undefined, now: Stage): readonly [Frame, ...Frame[]] {
  const to = ASKED[now] ?? 0;
  const from = Math.min(to, (before && ASKED[before]) ?? 0);
  const first: Frame = { driven: from, stamped: from, time: LOOK };
  const rest = Array.from({ length: to - from }, (_, index): readonly Frame[] => {
    const beat = from + index + 1;
    return [
      { driven: beat, stamped: beat - 1, time: DRIVE },
      { driven: beat, stamped: beat, time: LAND },
    ];
  });
  return [first, ...rest.flat()];
}
