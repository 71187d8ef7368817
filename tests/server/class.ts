import { lessonFromDisk, levelFromDisk } from '../../src/cli/level.ts';
import type { Action, Scenario, View, WireAction } from '../../src/engine/index.ts';
import { toWire } from '../../src/engine/index.ts';
import type { LessonSettings } from '../../src/net/lesson.ts';
import type { FromTeacher } from '../../src/net/messages.ts';
import { type Page, type Patch, patched, type SeatPage } from '../../src/net/page.ts';
import { fromWireView } from '../../src/net/wire.ts';
import type { Ground } from '../../src/server/lesson/course.ts';
import { audienceOf, Lesson } from '../../src/server/lesson/lesson.ts';
import { fromPupil, join } from '../../src/server/lesson/pupils.ts';
import { hashOf } from '../../src/server/lesson/secrets.ts';
import { fromTeacher, type Hands } from '../../src/server/lesson/teacher.ts';
import type { Time } from '../../src/server/lesson/time.ts';
import type { Store } from '../../src/server/log/store.ts';

/** A class without a network: a lesson, a clock of its own, and pupils who do what their pages let them. */

/** Time that passes when it is told to. */
export class FakeTime implements Time {
  #now: number;
  readonly #calls = new Set<{ readonly at: number; readonly call: () => void }>();

  constructor(now = Date.UTC(2026, 8, 1)) {
    this.#now = now;
  }
  now(): number {
    return this.#now;
  }
  after(milliseconds: number, call: () => void): () => void {
    const one = { at: this.#now + milliseconds, call };
    this.#calls.add(one);
    return () => void this.#calls.delete(one);
  }
  /** Passes time, and calls whoever wanted to be, in the order of their times. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#calls].sort((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > until) break;
      this.#calls.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.call();
    }
    this.#now = until;
  }
}

const grounds = new Map<string, Ground>();
export function groundOf(level: string): Ground {
  const found = grounds.get(level);
  if (found !== undefined) return found;
  const ground = { scenario: levelFromDisk(level), data: lessonFromDisk(level) };
  grounds.set(level, ground);
  return ground;
}

export const SETTINGS: LessonSettings = {
  level: '1953',
  setup: { length: '5', lens: 'blauvelt', temperaments: 'historical' },
  pace: '45',
  timed: true,
  pupils: 6,
  choose: false,
  freeText: false,
};
export const NO_HANDS: Hands = { shut() {}, moved() {}, gone() {} };

export interface Opening {
  readonly code?: string;
  readonly settings?: Partial<LessonSettings>;
  readonly seed?: number;
}
export const settingsOf = ({ settings }: { readonly settings: unknown }): LessonSettings => settings as LessonSettings;

/** A lesson that has just been opened. Its teacher's key is `teacher`. */
export async function open(store: Store, time: Time, { code = 'KLM234', settings = {}, seed = 1 }: Opening = {}) {
  await store.create({
    code,
    teacher: hashOf('teacher'),
    settings: { ...SETTINGS, ...settings },
    seed,
    created: time.now(),
    ended: undefined,
    locked: false,
    keepDays: 30,
  });
  return load(store, time, code);
}
export async function load(store: Store, time: Time, code = 'KLM234'): Promise<Lesson> {
  const lesson = await Lesson.load(store, time, code, groundOf, settingsOf);
  if (lesson === undefined) throw new Error(`no lesson ${code}`);
  return lesson;
}
export const command = (lesson: Lesson, message: FromTeacher) =>
  lesson.do(() => fromTeacher(lesson, message, NO_HANDS));

/** A pupil, who knows only what his page has been told. */
export class Pupil {
  readonly id: string;
  readonly lesson: Lesson;
  /** All that was sent to his page: when, and as it went over the wire. */
  readonly told: { readonly at: number; readonly body: string }[] = [];
  page: SeatPage | undefined;
  leave: () => void = () => undefined;
  #refs = 0;

  private constructor(lesson: Lesson, id: string) {
    this.lesson = lesson;
    this.id = id;
  }
  static async join(lesson: Lesson, nickname: string, seat?: string): Promise<Pupil> {
    const { pupil } = await lesson.do(() => join(lesson, nickname, seat));
    return Pupil.come(lesson, pupil);
  }
  static async come(lesson: Lesson, id: string): Promise<Pupil> {
    const pupil = new Pupil(lesson, id);
    const row = lesson.roster.get(id);
    if (row === undefined) throw new Error(`no pupil ${id}`);
    pupil.leave = await lesson.look(audienceOf(row), pupil.listener(), id);
    return pupil;
  }
  listener() {
    const hear = (message: unknown): never => {
      const body = JSON.stringify(message);
      this.told.push({ at: this.lesson.time.now(), body });
      return JSON.parse(body) as never;
    };
    return {
      page: (page: Page) => {
        this.page = hear(page);
      },
      patch: (patch: Patch) => {
        this.page = patched(this.page as SeatPage, hear(patch));
      },
    };
  }
  get scenario(): Scenario {
    return groundOf(this.page?.settings.level ?? '1953').scenario;
  }
  get view(): View | undefined {
    const wire = this.page?.view;
    return wire ? fromWireView(wire, this.scenario) : undefined;
  }
  get options(): readonly Action[] {
    return this.view?.options ?? [];
  }
  wire(action: Action): WireAction {
    return toWire(this.scenario, action);
  }
  send(message: Parameters<typeof fromPupil>[2]) {
    return this.lesson.do(() => fromPupil(this.lesson, this.id, message));
  }
  act(action: Action, ref = `${this.id}-${this.#refs++}`) {
    return this.send({ type: 'act', ref, round: this.page?.clock?.round ?? 0, action: this.wire(action) });
  }
}

/** Lets everything that is under way in a lesson come to its end. */
export const settled = (lesson: Lesson): Promise<void> => lesson.do(() => undefined);

/** Those that end a decision, so that a pupil who takes one of them is done sooner. */
const ENDS: ReadonlySet<string> = new Set(['seal', 'pass', 'send', 'vote', 'evening', 'inform']);

/** Does something that his page lets him do, if there is anything; the more `haste`, the sooner he is done. */
export async function decide(pupil: Pupil, random: () => number, haste = 0.5): Promise<boolean> {
  const { options, page } = pupil;
  if (options.length === 0 || !page?.team.find(({ id }) => id === pupil.id)?.spokesman) return false;
  const ends = options.filter(({ type }) => ENDS.has(type));
  const from = ends.length > 0 && random() < haste ? ends : options;
  const answer = await pupil.act(from[Math.floor(random() * from.length)] as Action);
  return answer.ok;
}

/** The same lesson twice over: another store with the same rows, and a clock that says the same. */
export async function twin(lesson: Lesson, into: Store): Promise<Lesson> {
  const time = new FakeTime(lesson.time.now());
  await into.create((await lesson.store.lesson(lesson.code)) as never);
  await into.append(lesson.code, [], await lesson.store.pupils(lesson.code));
  await into.append(lesson.code, await lesson.store.entries(lesson.code));
  return load(into, time, lesson.code);
}
