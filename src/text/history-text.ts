/** What is told of a level's records: its history, and what might have been. */

/** What opens a stretch of a record. */
export interface ChapterTold {
  readonly title: string;
  readonly text: readonly string[];
  readonly sources?: readonly string[];
}
export interface StepTold {
  readonly title: string;
  readonly text: string;
  /** What the action on the board stands for, where it would mislead. */
  readonly note?: string;
  /** What it rests on beside the sources of the step itself. */
  readonly sources?: readonly string[];
}
interface RecordTold {
  readonly name: string;
  readonly about: string;
  /** By the id of a turn; `prologue` before all, `settlement`, `plenum` and `years` after the last. */
  readonly chapters: Readonly<Record<string, ChapterTold>>;
  /** Steps of the record that it leaves, where they are to be told otherwise here. */
  readonly steps?: Readonly<Record<string, StepTold>>;
}
/** Where the article and the accepted record differ. */
export interface Difference {
  readonly point: string;
  readonly article: string;
  readonly record: string;
  readonly game: string;
}
/** Where historians do. */
export interface Disagreement {
  readonly point: string;
  readonly views: readonly { readonly who: string; readonly says: string }[];
  readonly article: string;
}
export type Doubt = Difference | Disagreement;

export interface HistoryText {
  /** By the id of the record. */
  readonly records: Readonly<Record<string, RecordTold>>;
  /** By the id of the step in its chronicle. */
  readonly steps: Readonly<Record<string, StepTold>>;
  /** By the id of the fact. */
  readonly doubts: Readonly<Record<string, Doubt>>;
}
export const NOTHING_TOLD: HistoryText = { records: {}, steps: {}, doubts: {} };
