/** What an entry says: JSON, of which the log knows no more than its kind; the lesson parses it. */
export type EntryBody = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** One entry of a lesson's log, as it is kept. */
export interface Entry {
  /** Its place in the lesson, from 0. */
  readonly seq: number;
  /** In ms since 1970. */
  readonly at: number;
  /** What its sender called it: the same again is the same entry. */
  readonly ref: string | undefined;
  readonly body: EntryBody;
}

export interface LessonRow {
  readonly code: string;
  /** Hash of the teacher's secret. */
  readonly teacher: string;
  /** JSON. */
  readonly settings: unknown;
  readonly seed: number;
  readonly created: number;
  readonly ended: number | undefined;
  readonly locked: boolean;
  /** How many days it is kept after its end. */
  readonly keepDays: number;
}

export interface PupilRow {
  readonly lesson: string;
  readonly id: string;
  readonly nickname: string;
  readonly seat: string | undefined;
  readonly spokesman: boolean;
  /** Hash of the secret of his seat. */
  readonly secret: string;
  /** Salted scrypt of the PIN. */
  readonly pin: string | undefined;
  /** Wrong PINs so far. */
  readonly misses: number;
  readonly removed: boolean;
}

/** What may change of a lesson once it is open; everything else of it is an entry of its log. */
export type LessonChange = Partial<Pick<LessonRow, 'settings' | 'ended' | 'locked' | 'teacher'>>;

/** Where lessons are kept. Whatever is promised here is durable when the promise is fulfilled. */
export interface Store {
  /** False if the code is taken. */
  create(lesson: LessonRow): Promise<boolean>;
  lesson(code: string): Promise<LessonRow | undefined>;
  change(code: string, what: LessonChange): Promise<void>;
  /**
   * Entries, and with them the rows of pupils whom they changed, each in the place of his earlier one: all or none. `taken` if
   * one of the numbers is, or one of the refs: somebody else wrote, and nothing was written.
   */
  append(code: string, entries: readonly Entry[], pupils?: readonly PupilRow[]): Promise<'done' | 'taken'>;
  /** In their order, from the number on. */
  entries(code: string, from?: number): Promise<readonly Entry[]>;
  pupils(code: string): Promise<readonly PupilRow[]>;
  /** The number of the last entry of each of these lessons that there still are, -1 for an empty log. */
  lasts(codes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** How many lessons have not ended. */
  count(): Promise<number>;
  /** Somebody looks at these lessons now: for a while they are not deleted. */
  see(codes: readonly string[], now: number): Promise<void>;
  /**
   * Deletes every lesson whose time is over, with its log and its pupils, and says which. One that has been looked at within
   * the last minutes stays, but for no more than a day: a screen may have been forgotten.
   */
  expire(now: number): Promise<readonly string[]>;
  /** Deletes one at once, with its log and its pupils. */
  remove(code: string): Promise<void>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
