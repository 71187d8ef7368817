import type { Action } from '../../engine/action.ts';
import type { Reason } from '../../engine/clients/calculation.ts';
import type { Office, Person } from '../../engine/ids.ts';
import type { Delegations } from '../../engine/plenum.ts';
import type { Result } from '../../engine/scoring.ts';
import type { Concern, Fall, Motion, Reply, Vote } from '../../engine/terms.ts';
import type { Trust } from '../../engine/view.ts';
import type { Loyalty } from '../loyalty.ts';

/** An approach and how it was answered, in truth. */
export interface Answered {
  /** The place of the answer in the record. */
  readonly ply: number;
  readonly turn: number;
  readonly person: Person;
  readonly by: Person;
  /** Whom he truly served, or NOBODY. */
  readonly from: Person;
  readonly reply: Reply;
  readonly office: Office;
  readonly safety: boolean;
  readonly pressure: boolean;
  /** The odds that the model gave this answer. */
  readonly permille: number;
  readonly reasons: readonly Reason[];
}
/** A man of one's own, when he last passed for that: as he was read, and as he was. */
export interface Reading {
  readonly person: Person;
  readonly trust: Trust;
  readonly serves: Person;
  readonly hedge: Person;
  /** The turn in which he had turned; 0 if he had not. */
  readonly turned: number;
}
/** How a member voted on a motion, and what moved him that way, weightiest first. */
export interface Voted {
  readonly turn: number;
  readonly motion: Motion;
  readonly person: Person;
  readonly vote: Vote;
  readonly concerns: readonly Concern[];
}
/** What a computer's patron did, and the names of his reasons, weightiest first. */
export interface Decided {
  readonly turn: number;
  readonly person: Person;
  readonly action: Action;
  /** Which step of the years after it was, if it was one. */
  readonly chapter: number;
  /** The motion before the room, if one was. */
  readonly motion: Motion | undefined;
  readonly reasons: readonly string[];
}
/** A man's change of the patron he truly serves, or a second one he takes beside him. */
export interface Flip {
  readonly turn: number;
  readonly from: Person;
  readonly to: Person;
  /** His patron fell, and he was left without one; or he went himself. */
  readonly how: 'turned' | 'hedged' | 'orphaned';
}
/** A man over the turns: how he truly stood to the one he passed for, and how this seat took him to stand. */
export interface Course {
  readonly person: Person;
  readonly points: readonly {
    readonly turn: number;
    readonly passesFor: Person;
    /** From 0, gone, to 100; undefined while he was nobody's. */
    readonly truth: number | undefined;
    readonly read: Loyalty | undefined;
  }[];
  readonly flips: readonly Flip[];
}
/** A patron over the turns, of 100: how dangerous he seemed to all, and what he would have come to had it ended then. */
export interface PatronCourse {
  readonly person: Person;
  readonly alarm: readonly number[];
  readonly share: readonly number[];
}
export interface Courses {
  /** The last is the end: one more than the last turn that was played. */
  readonly turns: readonly number[];
  readonly men: readonly Course[];
  readonly patrons: readonly PatronCourse[];
}
/** What is told only when it is over. */
export interface Debrief {
  readonly result: Result;
  readonly answered: readonly Answered[];
  readonly serves: readonly Person[];
  readonly falls: readonly Fall[];
  /** None for those who have no clients. */
  readonly readings: readonly Reading[];
  readonly decided: readonly Decided[];
  readonly voted: readonly Voted[];
  readonly courses: Courses;
  /** How strong each who had not fallen was before the verdict of the Plenum, in points; empty where there was none. */
  readonly delegations: readonly {
    readonly person: Person;
    readonly parts: Delegations;
    readonly strength: number;
  }[];
}
export interface DebriefProps {
  readonly debrief: Debrief;
}
