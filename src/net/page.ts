import type { Phase } from '../engine/chart.ts';
import type { Ended, Guess, LessonSettings, LessonStage, Proposal, Saying } from './lesson.ts';
import type { Count, Seen } from './told.ts';
import type { WireView } from './wire.ts';

/** What the pages of a lesson are made of: everything that leaves the server for a screen. */

/** The window in which something is decided. */
export interface Clock {
  /** Counts the windows; the same for everybody. What is decided says for which it was meant. */
  readonly round: number;
  readonly phase: Phase;
  /** Milliseconds until it closes, when this was sent; undefined where nothing is timed. */
  readonly left: number | undefined;
  /** Of how many. */
  readonly of: number | undefined;
  /** Whether it lasts its whole time, whoever is ready. */
  readonly fixed: boolean;
}

/** What everybody in the lesson may know of it. */
export interface CommonPage {
  readonly code: string;
  readonly settings: LessonSettings;
  readonly stage: LessonStage;
  readonly locked: boolean;
  /** Counts the games of the lesson. */
  readonly game: number;
  readonly clock: Clock | undefined;
  /** Which part of the debrief all look at. */
  readonly section: string | undefined;
  /** Undefined before the game begins. */
  readonly view: WireView | undefined;
  readonly seen: readonly Seen[];
  readonly counts: readonly Count[];
}

/** The wall: nothing on it that not everybody may know. */
export interface BoardPage extends CommonPage {
  /** How many pupils have come in. */
  readonly here: number;
}

export interface Teammate {
  readonly id: string;
  readonly nickname: string;
  readonly spokesman: boolean;
  readonly here: boolean;
}
/** The page of a seat, for each pupil who shares it. */
export interface SeatPage extends CommonPage {
  /** The man's id; undefined for a pupil who has no seat yet. */
  readonly seat: string | undefined;
  readonly team: readonly Teammate[];
  /** From which `ply` on things are new: the seat's own last decision. */
  readonly from: number;
  readonly proposals: readonly Proposal[];
  readonly said: readonly Saying[];
  /** What is asked of one who has nothing else to decide. */
  readonly asks: Guess['about'] | undefined;
  readonly guessed: string | undefined;
  /** Whether the computer decides for this seat, by the teacher's wish. */
  readonly stoodIn: boolean;
  /** Seats that are free, by their men's ids, where pupils choose. */
  readonly free: readonly string[];
}

export interface ConsolePupil extends Teammate {
  readonly seat: string | undefined;
  readonly decided: boolean | undefined;
  /** Whether a wrong PIN too many has shut him out. */
  readonly shutOut: boolean;
}
/** The teacher's page: who is here, and the lesson; of the game only what everybody may know. */
export interface ConsolePage extends BoardPage {
  readonly pupils: readonly ConsolePupil[];
  /** By the man's id: places laid for pupils, taken or not. */
  readonly places: readonly { readonly seat: string; readonly pupils: number }[];
  readonly stoodIn: readonly string[];
  /** When the game began, in ms since 1970. */
  readonly began: number | undefined;
  /** Turns that have begun, to which one may go back. */
  readonly turns: readonly number[];
  readonly said: readonly (Saying & { readonly seat: string })[];
}
export type Page = BoardPage | SeatPage | ConsolePage;

/** What a pupil's page is told of himself. */
export interface Me {
  readonly id: string;
  readonly nickname: string;
  readonly hasPin: boolean;
  /** His new secret, where the old one has become void. */
  readonly secret: string | undefined;
}

/** What is only known behind a press, and only to the teacher: the game as it truly is, to be replayed by the page. */
export interface Truth extends Ended {
  readonly undecided: readonly string[];
}

/** What has changed on a page. Lists that only grow are sent by what is new at their end. */
export interface Patch {
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields of the view. */
  readonly view: Readonly<Record<string, unknown>> | undefined;
  readonly seen: readonly Seen[];
  readonly counts: readonly Count[];
}

/** The page after a patch. */
export function patched<P extends Page>(page: P, { set, view, seen, counts }: Patch): P {
  return {
    ...page,
    ...set,
    view: view === undefined ? ('view' in set ? set.view : page.view) : { ...page.view, ...view },
    seen: 'seen' in set ? set.seen : [...page.seen, ...seen],
    counts: 'counts' in set ? set.counts : [...page.counts, ...counts],
  } as P;
}
