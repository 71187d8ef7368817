import * as v from 'valibot';
import type { LessonSettings } from '../net/lesson.ts';
import { settings as SETTINGS } from '../net/messages.ts';
import type { Ground } from './lesson/course.ts';
import { Lesson } from './lesson/lesson.ts';
import { Refused } from './lesson/refused.ts';
import { freshCode, freshSecret, freshSeed, hashOf } from './lesson/secrets.ts';
import type { Time } from './lesson/time.ts';
import type { LessonRow, Store } from './log/store.ts';

export interface HubTerms {
  readonly store: Store;
  readonly time: Time;
  /** Throws for a level that is none, or not one for a class. */
  readonly groundOf: (level: string) => Ground;
  readonly keepDays: number;
  readonly mostLessons: number;
}

/** The settings of a lesson as they were kept. Throws, with what is wrong, for what this program did not write. */
function settingsOf({ created, settings }: LessonRow): LessonSettings {
  const parsed = v.safeParse(SETTINGS, settings);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  // Not by its code, which opens it, and no log may hold.
  const which = `the lesson opened at ${new Date(created).toISOString()}`;
  throw new Error(`${which}: settings: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** A lesson that nobody looks at is let go; its log brings it back. */
const IDLE = 10 * 60_000;

/** The lessons that this process runs. Any of them can be taken up by any process, from its log. */
export class Hub {
  readonly #terms: HubTerms;
  readonly #lessons = new Map<string, Promise<Lesson | undefined>>();
  /** Those of them that have been loaded. */
  readonly #running = new Map<string, Lesson>();
  /** Told when a lesson is no longer run here: its pages are to come back. */
  onDrop: (code: string) => void = () => undefined;
  /** Told when a pupil has come back on another device: his pages elsewhere are to close. */
  onReturn: (pupil: string) => void = () => undefined;

  constructor(terms: HubTerms) {
    this.#terms = terms;
  }
  get store(): Store {
    return this.#terms.store;
  }
  get time(): Time {
    return this.#terms.time;
  }

  /** A new lesson, with the key of its teacher. */
  async open(settings: LessonSettings): Promise<{ readonly code: string; readonly key: string }> {
    const { store, time, keepDays, mostLessons } = this.#terms;
    this.#check(settings, this.#ground(settings.level));
    if ((await store.count()) >= mostLessons) throw new Refused('tooManyLessons');
    const key = freshSecret();
    for (;;) {
      const code = freshCode();
      const row = { code, teacher: hashOf(key), settings, seed: freshSeed(), created: time.now() };
      if (await store.create({ ...row, ended: undefined, locked: false, keepDays })) return { code, key };
    }
  }
  #ground(level: string): Ground {
    try {
      return this.#terms.groundOf(level);
    } catch {
      throw new Refused('malformed', 'level');
    }
  }
  #check({ setup, pace, pupils }: LessonSettings, { scenario, data }: Ground): void {
    const fits =
      Object.hasOwn(scenario.lengths, setup.length) &&
      scenario.lenses.some(({ id }) => id === setup.lens) &&
      data.paces[pace] !== undefined &&
      data.seatings[pupils] !== undefined;
    if (!fits) throw new Refused('malformed', 'settings');
  }

  /** The lesson of a code, from memory or from its log; undefined if there is none. */
  async lesson(code: string): Promise<Lesson | undefined> {
    const found = await this.#lessons.get(code);
    if (found !== undefined && !found.broken) return found;
    if (found !== undefined) this.drop(code, found);
    // Two who ask at once get the same.
    const asked = this.#lessons.get(code);
    if (asked !== undefined) return asked;
    const { store, time, groundOf } = this.#terms;
    const loading = Lesson.load(store, time, code, groundOf, settingsOf);
    this.#lessons.set(code, loading);
    try {
      const lesson = await loading;
      if (lesson === undefined) this.#lessons.delete(code);
      else {
        this.#running.set(code, lesson);
        lesson.onBroken = () => this.drop(code, lesson);
      }
      return lesson;
    } catch (error) {
      this.#lessons.delete(code);
      throw error;
    }
  }

  /** The same, and sure to be as far as its log: another process may have had it meanwhile. To be asked when a page connects. */
  async current(code: string): Promise<Lesson | undefined> {
    const lesson = await this.lesson(code);
    if (lesson === undefined) return undefined;
    return (await this.#letGoIfBehind(code, lesson)) ? this.lesson(code) : lesson;
  }
  /** Whether it was another process's meanwhile. What it has under way itself is in the log before it knows: so in its turn. */
  #letGoIfBehind(code: string, lesson: Lesson): Promise<boolean> {
    return lesson.do(async () => {
      const lasts = await this.store.lasts([code]);
      if (lasts.get(code) === lesson.seq && !lesson.broken) return false;
      this.drop(code, lesson);
      return true;
    });
  }

  /**
   * Lets go of every lesson that another process has gone on with, as when pages went elsewhere and came back, or has deleted.
   * To be called every second: so long it may run twice.
   */
  async letGoOfOthers(): Promise<void> {
    const running = [...this.#running];
    const lasts = await this.store.lasts(running.map(([code]) => code));
    for (const [code, lesson] of running) if (lasts.get(code) !== lesson.seq) await this.#letGoIfBehind(code, lesson);
  }

  /** Does something in a lesson. What breaks it there is forgotten, and the lesson taken up from its log. */
  async run<T>(code: string, task: (lesson: Lesson) => Promise<T> | T): Promise<T> {
    const lesson = await this.lesson(code);
    if (lesson === undefined) throw new Refused('noLesson');
    return lesson.do(() => {
      // While it waited for its turn, the lesson may have been let go.
      if (lesson.broken) throw new Refused('broken');
      return task(lesson);
    });
  }

  /** Lets a lesson go: whoever looks at it comes back, and it is loaded anew. */
  drop(code: string, lesson: Lesson): void {
    lesson.stop();
    if (this.#running.get(code) !== lesson) return;
    this.forget(code);
    this.onDrop(code);
  }
  /** The same for one that is gone: nobody is to come back. */
  forget(code: string): void {
    this.#running.delete(code);
    this.#lessons.delete(code);
  }

  /** Deletes what is to be kept no longer, and lets go whom nobody looks at. */
  async sweep(): Promise<readonly string[]> {
    const watched: string[] = [];
    for (const [code, lesson] of [...this.#running]) {
      if (lesson.isWatched) watched.push(code);
      else if (this.time.now() - lesson.touched > IDLE) this.drop(code, lesson);
    }
    await this.store.see(watched, this.time.now());
    const gone = await this.store.expire(this.time.now());
    for (const code of gone) {
      const lesson = await this.#lessons.get(code);
      if (lesson !== undefined) this.drop(code, lesson);
    }
    return gone;
  }

  /** Ends when everything that was begun is written. */
  async close(): Promise<void> {
    for (const loading of this.#lessons.values()) {
      const lesson = await loading.catch(() => undefined);
      await lesson?.do(() => lesson.stop());
    }
    this.#lessons.clear();
    await this.store.close();
  }
}
