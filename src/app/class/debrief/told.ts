import type { Misfit } from '../../../engine/index.ts';
import type { Ended } from '../../../net/lesson.ts';
import type { Debrief } from '../../../panels/debrief/told.ts';
import type { Seen } from '../../../panels/event-words.ts';
import type { ClassText, HistoryText, LessonText } from '../../../text/index.ts';
import type { Reel } from '../../history/reel.ts';
import type { Loaded } from '../../loaded.ts';
import type { Played } from '../../played.ts';

/** The record of the level, and what is told of it. */
export interface Base {
  readonly reel: Reel;
  readonly told: HistoryText;
}

/** What every part of the debrief is made of. */
export interface Told {
  readonly words: ClassText;
  readonly ended: Ended;
  readonly played: Played;
  /** Why its record does not go on, if the rules do not let it. */
  readonly misfit: Misfit | undefined;
  readonly debrief: Debrief;
  readonly seen: readonly Seen[];
  /** Undefined of a level that has no history. */
  readonly base: Loaded<Base | undefined>;
  readonly lesson: Loaded<LessonText>;
  /** The man whose page it is. */
  readonly own: string | undefined;
  /** On a wall or on paper nobody presses anything: all is open. */
  readonly open: boolean;
  /** All that there is, for a report on paper. */
  readonly paper: boolean;
  /** Whether the teacher's notes stand beside the questions. */
  readonly notes: boolean;
}
export interface PartProps {
  readonly told: Told;
}
/** Of a part that is seen through somebody's eyes. */
export interface EyesProps extends PartProps {
  /** The id of the man through whose eyes all look. */
  readonly eyes?: string | undefined;
  /** For the teacher, who chooses for all; whoever else chooses does so for himself. */
  readonly onEyes?: ((id: string) => void) | undefined;
}
