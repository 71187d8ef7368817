import { lessonFromDisk, levelFromDisk } from '../../src/cli/level.ts';
import { type Action, toWire } from '../../src/engine/index.ts';
import { generator } from '../../src/lab/generator.ts';
import type { LessonSettings } from '../../src/net/lesson.ts';
import type { FromSeat } from '../../src/net/messages.ts';
import { type Patch, patched, type SeatPage } from '../../src/net/page.ts';
import { fromWireView } from '../../src/net/wire.ts';
import { type Ground, rulesOf } from '../../src/server/lesson/course.ts';
import { audienceOf, Lesson } from '../../src/server/lesson/lesson.ts';
import { fromPupil, join } from '../../src/server/lesson/pupils.ts';
import { hashOf } from '../../src/server/lesson/secrets.ts';
import { WORLD_TIME } from '../../src/server/lesson/time.ts';
import type { LessonRow, Store } from '../../src/server/log/store.ts';

/**
 * One lesson, played once by thirty pupils who know only their pages, and written down: what each said, and what everybody
 * was told thereupon. Since a lesson follows from its seed and its log alone, a server that is told the same says the same,
 * byte for byte: both contenders play this tape, and none of them has to be understood while it is measured.
 */
export interface Tape {
  readonly seed: number;
  readonly steps: readonly Step[];
}
export interface Step {
  /** Which pupil, in the order in which they came. */
  readonly by: number;
  /** What his page says: JSON. */
  readonly said: string;
  /** What came of it: JSON, by pupil. Whoever sees nothing of it is told nothing. */
  readonly told: readonly (readonly [pupil: number, patch: string])[];
}

export const PUPILS = 30;
export const TEACHER = 'the-key-of-this-lesson-is-no-secret';
/** Nothing is timed, so that the load is what is measured, and not the clock; then no window is kept open either. */
export const SETTINGS: LessonSettings = {
  level: '1953',
  setup: { length: '8', lens: 'blauvelt', temperaments: 'historical' },
  pace: 'days',
  timed: false,
  pupils: PUPILS,
  choose: false,
  freeText: false,
};
const SEED = 1953;
/** Those that end a decision: half of the time one of them is taken, so that letters and orders are written, and sent. */
const ENDS: ReadonlySet<string> = new Set(['seal', 'pass', 'send', 'vote', 'evening', 'inform']);

/** A lesson as the teacher's request would have opened it, but with the seed of the tape. */
export const openLesson = (store: Store, code: string): Promise<boolean> =>
  store.create({
    code,
    teacher: hashOf(TEACHER),
    settings: SETTINGS,
    seed: SEED,
    created: Date.now(),
    ended: undefined,
    locked: false,
    keepDays: 30,
  });

/** What a page has been told, and the little of it that its pupil looks at. */
class Page {
  #page: SeatPage | undefined;
  /** What it was told last; undefined once it is written down. */
  news: string | undefined;

  readonly listener = {
    page: (page: unknown) => {
      this.#page = JSON.parse(JSON.stringify(page)) as SeatPage;
    },
    patch: (patch: Patch) => {
      this.news = JSON.stringify(patch);
      this.#page = patched(this.#page as SeatPage, JSON.parse(this.news) as Patch);
    },
  };
  get round(): number {
    return this.#page?.clock?.round ?? 0;
  }
  options(scenario: Parameters<typeof fromWireView>[1], pupil: string): readonly Action[] {
    const { view, team } = this.#page as SeatPage;
    const speaks = team.some(({ id, spokesman }) => spokesman && id === pupil);
    return view && speaks ? fromWireView(view, scenario).options : [];
  }
}

/** A store that keeps nothing but the one lesson. */
function nowhere(): Store {
  let row: LessonRow | undefined;
  const nothing = async () => {};
  return {
    create: async lesson => {
      row = lesson;
      return true;
    },
    lesson: async () => row,
    append: async () => 'done',
    entries: async () => [],
    pupils: async () => [],
    count: async () => 0,
    expire: async () => [],
    healthy: async () => true,
    lasts: async () => new Map(),
    ...{ change: nothing, keepPupil: nothing, see: nothing, remove: nothing, close: nothing },
  };
}

let ground: Ground | undefined;
/** The lesson that is on the tape, before it begins: in memory alone, with all its pupils, by their ids. */
export async function freshLesson(): Promise<readonly [Lesson, readonly string[]]> {
  ground ??= { scenario: levelFromDisk(SETTINGS.level), data: lessonFromDisk(SETTINGS.level) };
  const store = nowhere();
  await openLesson(store, 'TAPE22');
  const lesson = await Lesson.load(
    store,
    WORLD_TIME,
    'TAPE22',
    () => ground as Ground,
    () => SETTINGS,
  );
  if (lesson === undefined) throw new Error('there is no lesson');
  const pupils: string[] = [];
  for (let n = 0; n < PUPILS; n++) pupils.push((await lesson.do(() => join(lesson, `pupil ${n}`, undefined))).pupil);
  return [lesson, pupils];
}
export const begin = (lesson: Lesson): Promise<void> =>
  lesson.do(() => lesson.write([{ entry: { kind: 'begin', rules: rulesOf(lesson.course.ground) } }]));

/** Plays the lesson to its end. */
export async function record(): Promise<Tape> {
  const [lesson, pupils] = await freshLesson();
  const { scenario } = lesson.course.ground;
  const pages = pupils.map(() => new Page());
  for (const [n, id] of pupils.entries())
    await lesson.look(audienceOf(lesson.roster.get(id) as never), (pages[n] as Page).listener, id);
  await begin(lesson);
  for (const page of pages) page.news = undefined;

  const random = generator(SEED);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const steps: Step[] = [];
  while (lesson.course.stage === 'play') {
    const able = pages.flatMap((page, by) => {
      const options = page.options(scenario, pupils[by] as string);
      return options.length > 0 ? [{ by, options, round: page.round }] : [];
    });
    const { by, options, round } = oneOf(able);
    const ends = options.filter(({ type }) => ENDS.has(type));
    const action = oneOf(ends.length > 0 && random() < 0.5 ? ends : options);
    const said: FromSeat = { type: 'act', ref: `s${steps.length}`, round, action: toWire(scenario, action) };
    await lesson.do(() => fromPupil(lesson, pupils[by] as string, said));
    const told = pages.flatMap(({ news }, pupil) => (news === undefined ? [] : [[pupil, news] as const]));
    for (const page of pages) page.news = undefined;
    steps.push({ by, said: JSON.stringify(said), told });
  }
  lesson.stop();
  return { seed: SEED, steps };
}
