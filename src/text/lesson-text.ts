/** What a teacher says, does and asks when a class plays a level; its sources are rows of the facts. */

/** A question for the debrief, and what the teacher should have ready for the answers. */
export interface LessonQuestion {
  readonly id: string;
  /** The claim or the stylised fact that it puts to the class. */
  readonly claim: string;
  readonly question: string;
  readonly notes: string;
  readonly sources: readonly string[];
}
/** A stretch of the lesson, by the minutes of its clock. */
export interface ScriptStep {
  readonly from: number;
  readonly until: number;
  readonly head: string;
  /** The turn that is played in it. */
  readonly turn?: string;
  /** What is pressed on the console, and which part of the debrief is shown: sentences of the class's catalogue. */
  readonly press?: readonly string[];
  readonly show?: readonly string[];
  readonly do?: string;
  /** In so many words. */
  readonly say?: string;
  readonly pupils?: string;
  readonly watch?: string;
  /** Ids of questions. */
  readonly questions?: readonly string[];
  readonly sources?: readonly string[];
}
export interface Script {
  readonly before: readonly string[];
  readonly steps: readonly ScriptStep[];
}
export interface LessonText {
  /** To be read aloud in ninety seconds. */
  readonly rules: readonly { readonly head: string; readonly text: string }[];
  /** By the name of a pace: how long the lesson lasts. */
  readonly scripts: Readonly<Record<string, Script>>;
  readonly questions: readonly LessonQuestion[];
}
