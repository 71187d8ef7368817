import type { ExpressionBuilder, Kysely, Updateable } from 'kysely';
import { Appends } from './appends.ts';
import { type Database, StoreError } from './database.ts';
import type { Entry, LessonChange, LessonRow, PupilRow, Store } from './store.ts';
import { fromEntry, fromLesson, fromPupil, type Tables, toEntry, toLesson, toPupil } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Who looks is noted every minute, by every process: so long after the last note nobody does. */
const RECENT = 3 * 60 * 1000;

/** The one store, over either database: the same queries in the same words. */
export class SqlStore implements Store {
  readonly #database: Database;
  readonly #appends: Appends;
  readonly #abandonedDays: number;
  /** Whether something may have been deleted since the disk was last swept: a process that was killed could not say so. */
  #unswept = true;

  constructor(database: Database, abandonedDays: number) {
    this.#database = database;
    this.#appends = new Appends(database.db);
    this.#abandonedDays = abandonedDays;
  }

  async create(lesson: LessonRow): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#ask(db =>
      db
        .insertInto('lesson')
        .values(toLesson(lesson))
        .onConflict(it => it.doNothing())
        .executeTakeFirstOrThrow(),
    );
    return numInsertedOrUpdatedRows === 1n;
  }

  async lesson(code: string): Promise<LessonRow | undefined> {
    const row = await this.#ask(db => db.selectFrom('lesson').selectAll().where('code', '=', code).executeTakeFirst());
    return row && fromLesson(row);
  }

  async change(code: string, what: LessonChange): Promise<void> {
    const set = changed(what);
    if (Object.keys(set).length === 0) return;
    await this.#ask(db => db.updateTable('lesson').set(set).where('code', '=', code).execute());
  }

  async append(code: string, entries: readonly Entry[], pupils: readonly PupilRow[] = []): Promise<'done' | 'taken'> {
    if (entries.length === 0 && pupils.length === 0) return 'done';
    const rows = entries.map(entry => toEntry(code, entry));
    return this.#ask(() => this.#appends.append(rows, pupils.map(toPupil)));
  }

  async entries(code: string, from = 0): Promise<readonly Entry[]> {
    const rows = await this.#ask(db =>
      db
        .selectFrom('entry')
        .select(['seq', 'at', 'ref', 'body'])
        .where('lesson', '=', code)
        .where('seq', '>=', from)
        .orderBy('seq')
        .execute(),
    );
    return rows.map(fromEntry);
  }

  async lasts(codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (codes.length === 0) return new Map();
    // The highest of one lesson is read off the index; of several at once every entry would be.
    const rows = await this.#ask(db =>
      db
        .selectFrom('lesson')
        .select(where => [
          'code',
          where
            .selectFrom('entry')
            .select(({ fn }) => fn.max<number | null>('seq').as('seq'))
            .whereRef('entry.lesson', '=', 'lesson.code')
            .as('last'),
        ])
        .where('code', 'in', padded(codes))
        .execute(),
    );
    return new Map(rows.map(({ code, last }) => [code, last ?? -1]));
  }

  async pupils(code: string): Promise<readonly PupilRow[]> {
    const rows = await this.#ask(db =>
      db.selectFrom('pupil').selectAll().where('lesson', '=', code).orderBy('id').execute(),
    );
    return rows.map(fromPupil);
  }

  async count(): Promise<number> {
    const { open } = await this.#ask(db =>
      db
        .selectFrom('lesson')
        .select(({ fn }) => fn.countAll<number>().as('open'))
        .where('ended', 'is', null)
        .executeTakeFirstOrThrow(),
    );
    return open;
  }

  async see(codes: readonly string[], now: number): Promise<void> {
    if (codes.length === 0) return;
    await this.#ask(db => db.updateTable('lesson').set({ seen: now }).where('code', 'in', padded(codes)).execute());
  }

  /** One by one, so that nobody's append waits for the deletion of a year. */
  async expire(now: number): Promise<readonly string[]> {
    const due = isDue(now, this.#abandonedDays * DAY);
    const codes = await this.#ask(db => db.selectFrom('lesson').select('code').where(due).orderBy('code').execute());
    const gone: string[] = [];
    for (const { code } of codes) if (await this.#delete(code, due)) gone.push(code);
    await this.#sweep();
    return gone;
  }

  async remove(code: string): Promise<void> {
    await this.#delete(code);
  }

  async healthy(): Promise<boolean> {
    try {
      await this.lesson('');
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#appends.idle();
    await this.#database.end();
  }

  /** With its log and its pupils, by their foreign keys. The lesson may have been opened again since it was found due. */
  async #delete(code: string, due?: Due): Promise<boolean> {
    const { numDeletedRows } = await this.#ask(db => {
      const query = db.deleteFrom('lesson').where('code', '=', code);
      return (due ? query.where(due) : query).executeTakeFirstOrThrow();
    });
    if (numDeletedRows > 0n) this.#unswept = true;
    return numDeletedRows > 0n;
  }

  /** What was deleted is deleted, even if the disk cannot be swept now, as when another process is writing: then the next time. */
  async #sweep(): Promise<void> {
    if (!this.#unswept) return;
    try {
      await this.#database.sweep();
      this.#unswept = false;
    } catch {
      this.#unswept = true;
    }
  }

  async #ask<T>(question: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      return await question(this.#database.db);
    } catch (error) {
      throw new StoreError(this.#database.where, error);
    }
  }
}

/** Statements are kept by their words: of lists, but for one alone, few lengths should come. */
const LENGTHS = 64;
const padded = (codes: readonly string[]): readonly string[] =>
  codes.length === 1
    ? codes
    : Array.from({ length: LENGTHS * Math.ceil(codes.length / LENGTHS) }, (_, n) => codes[n] ?? (codes[0] as string));

/** What is named is set, to nothing too: a lesson that has not ended after all. */
function changed(what: LessonChange): Updateable<Tables['lesson']> {
  return {
    ...('settings' in what && { settings: JSON.stringify(what.settings) }),
    ...('ended' in what && { ended: what.ended ?? null }),
    ...(what.locked !== undefined && { locked: Number(what.locked) }),
    ...(what.teacher !== undefined && { teacher: what.teacher }),
  };
}

type Due = ReturnType<typeof isDue>;
/**
 * Its days after its end are over, and nobody looks at it, or they have been for a day; or it was left without an end, and
 * nothing has been written for so long.
 */
const isDue = (now: number, abandoned: number) => (where: ExpressionBuilder<Tables, 'lesson'>) =>
  where.or([
    where.and([
      where('lesson.ended', '<=', daysBefore(now, where)),
      where.or([where('lesson.seen', '<=', now - RECENT), where('lesson.ended', '<=', daysBefore(now - DAY, where))]),
    ]),
    where.and([
      where('lesson.ended', 'is', null),
      where('lesson.created', '<=', now - abandoned),
      where.not(
        where.exists(
          where
            .selectFrom('entry')
            .select('entry.seq')
            .whereRef('entry.lesson', '=', 'lesson.code')
            .where('entry.at', '>', now - abandoned),
        ),
      ),
    ]),
  ]);
/** As many days before a moment as a lesson is kept. */
const daysBefore = (moment: number, where: ExpressionBuilder<Tables, 'lesson'>) =>
  where(where.val(moment), '-', where('lesson.keep_days', '*', DAY));
