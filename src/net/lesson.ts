import type { Setup, WireAction } from '../engine/index.ts';
import type { GameRecord } from '../engine/record.ts';

/** The words that server and pages have in common for a lesson. */

/** The letters of a code: none that looks like another, none that makes words. */
export const CODE_LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ';
export const CODE_LENGTH = 6;
const CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);
/** What somebody meant who typed a code: small letters and spaces are forgiven. Undefined for what can be none. */
export function codeFrom(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return CODE.test(code) ? code : undefined;
}

/** How a lesson is played. All of it is told to whoever takes part. */
export interface LessonSettings {
  readonly level: string;
  readonly setup: Setup;
  /** Which row of the level's paces. */
  readonly pace: '45' | '90' | 'days';
  /** Whether anything is timed. */
  readonly timed: boolean;
  /** For how many pupils the seats are laid. */
  readonly pupils: number;
  /** Whether pupils choose their seats, or the teacher gives them. */
  readonly choose: boolean;
  /** Whether pupils may write to each other in their own words. */
  readonly freeText: boolean;
}

export const STAGES = ['lobby', 'play', 'paused', 'debrief'] as const;
/** Where a lesson is: pupils come in, it is played, it stands still, it is talked over. */
export type LessonStage = (typeof STAGES)[number];

/** What a pupil expects who has nothing else to decide. */
export interface Guess {
  /** Who of the three will stand highest when the turn is over, by id; or whether the motion will carry. */
  readonly about: 'leader' | 'ballot';
  readonly guess: string;
}
export interface Forecast extends Guess {
  /** The id of the man whose seat it is. */
  readonly seat: string;
  readonly turn: number;
  /** How many actions had been played. */
  readonly ply: number;
}

/** A game of a lesson that is over, for the debrief on every screen. There is no name of a pupil in it. */
export interface Ended {
  readonly record: GameRecord;
  /** Ids of the men whom pupils played. */
  readonly seats: readonly string[];
  /** Which actions of the record they decided, by their places; all else the computer did, also in their stead. */
  readonly byPupils: readonly number[];
  /** How often the teacher went back to an earlier turn: what was played there first is not in the record. */
  readonly wentBack: number;
  readonly forecasts: readonly Forecast[];
}

/** What a member of a team would do. */
export interface Proposal {
  readonly id: number;
  readonly pupil: string;
  readonly action: WireAction;
}
/** Something said in a team, or to the teacher. */
export interface Saying {
  readonly id: number;
  /** Who said it; undefined for the teacher. */
  readonly pupil: string | undefined;
  /** One of the level's sentences, or the pupil's own words where the teacher allows them. */
  readonly sentence: string | undefined;
  readonly words: string | undefined;
}

/** How long the key that opens lessons is at least: shorter ones could be guessed. */
export const SHORTEST_KEY = 22;
export const LONGEST_KEY = 100;

/** Why something was not done. Its words are the page's. */
export const REFUSALS = [
  'malformed', // not in the form that it should have
  'tooMuch', // too many messages, or too large
  'noLesson', // no lesson has this code
  'locked', // nobody comes in any more
  'full', // every place is taken
  'taken', // that place is taken, or that nickname
  'secret', // no such seat, or no longer his
  'pin', // the wrong PIN
  'pinLocked', // too many wrong ones: the teacher lets him in
  'key', // not the teacher's
  'late', // the window has closed
  'illegal', // the rules do not allow it
  'notYours', // only the spokesman, only whose turn it is
  'stage', // not at this point of the lesson
  'otherRules', // it was begun by a program with another level or other rules
  'tooManyLessons', // here, or in all
  'wait', // too many wrong codes from there: again in a while
  'broken', // the server could not keep it
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Answer<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly why: Refusal; readonly what?: string };
