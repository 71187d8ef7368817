import { fateOf } from '../../engine/index.ts';
import type { Ended } from '../../net/lesson.ts';
import type { Clock } from '../../net/page.ts';
import type { LessonRow, PupilRow, Store } from '../log/store.ts';
import { Answers } from './answers.ts';
import { Channel, type Listener } from './channel.ts';
import { Course, type Ground } from './course.ts';
import { Deciding } from './deciding.ts';
import { entryFrom, type LessonEntry } from './entries.ts';
import { Eye } from './eye.ts';
import { boardPage, clockOf, consolePage, type Showing, seatPage } from './pages.ts';
import { Refused } from './refused.ts';
import { Roster } from './roster.ts';
import { Talk } from './talk.ts';
import type { Time } from './time.ts';

/** Who looks at a page: the wall, the teacher, a man's seat, a pupil without one. */
export type Audience = 'board' | 'teacher' | `seat:${string}` | `pupil:${string}`;
export const audienceOf = ({ id, seat }: PupilRow): Audience => (seat === undefined ? `pupil:${id}` : `seat:${seat}`);

/** A window that would close while nobody could decide is held open for so long after a restart. */
const GRACE = 15;
const SECOND = 1000;

/** An entry, and what its sender called it. */
export interface Written {
  readonly entry: LessonEntry;
  readonly ref?: string | undefined;
}

/**
 * A lesson as one process runs it. Whatever changes it is an entry of the log first, and is told only when it is kept; what
 * is asked of it is done one after the other.
 */
export class Lesson implements Showing {
  readonly code: string;
  readonly course: Course;
  readonly roster: Roster;
  readonly talk = new Talk();
  readonly answers = new Answers();
  readonly deciding: Deciding;
  readonly store: Store;
  readonly time: Time;
  row: LessonRow;
  clock: Clock | undefined;
  /** Set when the log could not be written, or is another's by now: it is to be loaded anew. */
  broken = false;
  /** Told then. */
  onBroken: () => void = () => undefined;
  /** When it was last changed, or looked at. */
  touched: number;
  #seq: number;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #timers: (() => void)[] = [];
  readonly #refs: Set<string>;
  readonly #channels = new Map<Audience, Channel>();
  readonly #here = new Map<string, number>();

  private constructor(
    store: Store,
    time: Time,
    row: LessonRow,
    course: Course,
    log: { seq: number; refs: Set<string> },
    pupils: readonly PupilRow[],
  ) {
    this.store = store;
    this.time = time;
    this.row = row;
    this.code = row.code;
    this.course = course;
    this.roster = new Roster(pupils);
    this.deciding = new Deciding(course, this.roster);
    this.#seq = log.seq;
    this.#refs = log.refs;
    this.touched = time.now();
  }

  /** Undefined if there is none of this code. Throws if its log is not one of ours, and says where. */
  static async load(
    store: Store,
    time: Time,
    code: string,
    groundOf: (level: string) => Ground,
    settingsOf: (row: LessonRow) => Course['settings'],
  ): Promise<Lesson | undefined> {
    const row = await store.lesson(code);
    if (row === undefined) return undefined;
    const [entries, pupils] = [await store.entries(code), await store.pupils(code)];
    const settings = settingsOf(row);
    const course = new Course(groundOf(settings.level), settings, row.seed);
    const refs = new Set<string>();
    for (const { seq, at, ref, body } of entries) {
      course.apply(entryFrom(seq, body), at);
      if (ref !== undefined) refs.add(ref);
    }
    const lesson = new Lesson(store, time, row, course, { seq: entries.at(-1)?.seq ?? -1, refs }, pupils);
    await lesson.do(() => lesson.#wake());
    return lesson;
  }

  get locked(): boolean {
    return this.row.locked;
  }
  get seq(): number {
    return this.#seq;
  }
  readonly isHere = (pupil: string): boolean => (this.#here.get(pupil) ?? 0) > 0;
  knows(ref: string): boolean {
    return this.#refs.has(ref);
  }

  /** One after the other, each when the one before is kept and told. */
  do<T>(task: () => Promise<T> | T): Promise<T> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /**
   * Writes entries, and the rows of pupils that they change, with all that follows from them by itself, and tells when they
   * are kept. To be called within `do`.
   */
  async write(written: readonly Written[], pupils: readonly PupilRow[] = []): Promise<void> {
    const at = this.time.now();
    const entries: Written[] = [];
    const add = (one: Written) => {
      this.course.apply(one.entry, at);
      entries.push(one);
    };
    try {
      for (const one of written) add(one);
      for (let next = this.deciding.next(); next !== undefined; next = this.deciding.next()) add({ entry: next });
      const kept = entries.map(({ entry, ref }, index) => ({ seq: this.#seq + 1 + index, at, ref, body: entry }));
      if ((await this.store.append(this.code, kept, pupils)) === 'taken') throw new Refused('broken');
      await this.#markEnd();
    } catch (error) {
      // What has been changed here is in no log.
      this.broken = true;
      this.onBroken();
      throw error;
    }
    this.#seq += entries.length;
    for (const { ref } of entries) if (ref !== undefined) this.#refs.add(ref);
    this.tell();
  }

  /** A lesson that has come to its debrief is kept for its days from then on. */
  async #markEnd(): Promise<void> {
    const over = this.course.stage === 'debrief';
    if (over === (this.row.ended !== undefined)) return;
    const ended = over ? this.time.now() : undefined;
    await this.store.change(this.code, { ended });
    this.row = { ...this.row, ended };
  }

  /** Keeps rows of pupils, and notes in the log that they have changed. */
  async enrol(rows: readonly PupilRow[]): Promise<void> {
    if (rows.length > 0) await this.write([{ entry: { kind: 'roster' } }], rows);
  }

  /** Tells everybody what is new to him, if it is sure that it is so. */
  tell(): void {
    if (this.broken) return;
    this.touched = this.time.now();
    this.#setClock();
    for (const channel of this.#channels.values()) channel.flush();
  }

  /** Somebody looks at a page, until what is returned is called. */
  async look(audience: Audience, listener: Listener, pupil?: string): Promise<() => void> {
    return this.do(() => {
      this.touched = this.time.now();
      if (pupil !== undefined) this.#count(pupil, 1);
      const leave = this.#channel(audience).listen(listener);
      return () => {
        leave();
        // In its turn, for others are told of it: nothing that is not yet in the log.
        if (pupil !== undefined) void this.do(() => this.#count(pupil, -1));
      };
    });
  }
  #count(pupil: string, by: number): void {
    const before = this.isHere(pupil);
    this.#here.set(pupil, Math.max(0, (this.#here.get(pupil) ?? 0) + by));
    if (before !== this.isHere(pupil)) this.tell();
  }
  get isWatched(): boolean {
    return [...this.#channels.values()].some(({ isWatched }) => isWatched);
  }
  #channel(audience: Audience): Channel {
    const found = this.#channels.get(audience);
    if (found !== undefined) return found;
    const lesson = this;
    const [kind, id = ''] = audience.split(':');
    const seat = kind === 'seat' ? this.course.seatOf(id) : undefined;
    const eye = new Eye(seat);
    const channel = new Channel({
      draft() {
        if (audience === 'board') return boardPage(lesson, eye);
        if (audience === 'teacher') return consolePage(lesson, eye);
        return seatPage(lesson, kind === 'seat' ? id : undefined, eye);
      },
      clock: () => clockOf(lesson.course, lesson.time.now()),
      get length() {
        return lesson.course.game?.actions.length ?? 0;
      },
      get mark() {
        return lesson.course.game;
      },
      tale: (from, after, until) => lesson.course.game?.tale(seat ?? 'public', from, after, until) ?? after,
    });
    this.#channels.set(audience, channel);
    return channel;
  }

  #setClock(): void {
    const { course } = this;
    const was = this.clock;
    const now = clockOf(course, this.time.now());
    const isSame = was?.round === now?.round && was?.of === now?.of && was?.phase === now?.phase;
    if (!isSame || course.stage === 'paused' || this.#timers.length === 0) this.clock = now;
    this.#stopTimers();
    if (now?.left === undefined || now.of === undefined || course.stage !== 'play') return;
    const { round } = course;
    const call = (milliseconds: number, task: () => Promise<void> | void) =>
      void this.#timers.push(this.time.after(milliseconds, () => void this.do(task).catch(() => undefined)));
    call(now.left, () => this.#pass({ kind: 'close', round }));
    const half = now.left - now.of / 2;
    if (now.fixed && half > 0) call(half, () => this.#pass({ kind: 'half', round }));
  }
  #stopTimers(): void {
    for (const stop of this.#timers.splice(0)) stop();
  }
  /** Time has passed: the half of a window, or all of it. Whoever called too late is not heard. */
  async #pass(entry: Extract<LessonEntry, { kind: 'half' | 'close' }>): Promise<void> {
    const { course } = this;
    if (this.broken || course.round !== entry.round || course.stage !== 'play') return;
    const { of = 0 } = course.clock;
    // Too early, by a clock that was set back, or a time that is too long for a timer.
    if ((course.clock.left(this.time.now()) ?? of) > (entry.kind === 'half' ? of / 2 : 0)) return this.#setClock();
    await this.write([{ entry }]);
  }

  /** After it has been loaded: goes on where it stood, and leaves those who come back the time to decide. */
  async #wake(): Promise<void> {
    const { course } = this;
    const now = this.time.now();
    const left = course.clock.left(now);
    await this.#markEnd();
    this.#setClock();
    const written: Written[] = [];
    if (course.stage === 'play' && left !== undefined && left < GRACE * SECOND) {
      const seconds = GRACE + Math.ceil((course.clock.late(now) - left) / SECOND);
      written.push({ entry: { kind: 'extend', round: course.round, seconds } });
    }
    if (written.length > 0 || this.deciding.goesOn) await this.write(written);
  }

  /** A game that is over, as every screen of the debrief needs it. Throws before that. */
  ended(): Ended {
    if (this.course.stage !== 'debrief') throw new Refused('stage');
    return this.truth();
  }
  /** As it truly is: for the teacher alone. */
  truth(): Ended {
    const { game } = this.course;
    if (game === undefined) throw new Refused('stage');
    const fate = fateOf(game.scenario);
    const seats = game.scenario.people.filter((_, seat) => seat !== fate).map(({ id }) => id);
    return {
      record: game.record,
      seats: seats.filter(id => this.roster.isPlayed(id)),
      byPupils: game.byPupils,
      wentBack: this.course.wentBack,
      forecasts: game.forecasts,
    };
  }

  /** Nobody is told anything any more, and nothing happens by itself. */
  stop(): void {
    this.#stopTimers();
    this.broken = true;
  }
}
