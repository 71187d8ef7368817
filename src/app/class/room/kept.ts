import type { Seat, WireAction } from '../../../engine/index.ts';
import type { PaceName, Place } from '../../../levels/lesson.ts';
import type { Round } from './rounds.ts';

/** How the screen is shown to the class: the same picture on the wall, one that can be darkened; or a screen of its own that nobody else sees. */
export const SCREENS = ['mirrored', 'apart'] as const;
export type ScreenKind = (typeof SCREENS)[number];
/** Whether offers are made before all, or may be written in secret. */
export const LETTERS = ['aloud', 'secret'] as const;
export type LettersKind = (typeof LETTERS)[number];

/** A lesson as it was set up. */
export interface RoomPlan {
  readonly pace: PaceName;
  /** Who sits where. */
  readonly places: readonly Place[];
  readonly screen: ScreenKind;
  readonly letters: LettersKind;
}

/** How far a lesson at one screen has got, beside its game. */
export interface RoomState {
  /** Seats that the computer plays because nobody is there. */
  readonly away: readonly Seat[];
  /** Steps that the computer decided for a seat that is a pupil's. */
  readonly stoodIn: readonly number[];
  /** Patrons who have made their offer of a turn before all, or none. */
  readonly spoke: { readonly turn: number; readonly seats: readonly Seat[] };
  readonly round: Round | undefined;
  /** What has been decided and cannot be played yet. */
  readonly waiting: readonly WireAction[];
  /** The step up to which the class has read what happened, and the one from which on it was news. */
  readonly read: number;
  readonly since: number;
}
export const FRESH: RoomState = {
  away: [],
  stoodIn: [],
  spoke: { turn: 0, seats: [] },
  round: undefined,
  waiting: [],
  read: 0,
  since: 0,
};

/** What is kept of a lesson beside the game itself. */
export interface RoomKept extends RoomPlan, RoomState {}
