import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isAboutRows, isTaken } from './database.ts';
import type { Row, Tables } from './tables.ts';

interface Append {
  readonly rows: readonly Row<'entry'>[];
  readonly pupils: readonly Row<'pupil'>[];
  readonly answer: (answer: 'done' | 'taken') => void;
  readonly fail: (error: unknown) => void;
}

/** Rows in one statement; each has five parameters, of which SQLite takes 32,766. */
const AT_ONCE = 1_000;

/**
 * Group commit: what is asked for in one turn of the event loop, or while the last group is on its way to the disk, goes
 * there together, for a commit costs the same for one as for a hundred.
 */
export class Appends {
  readonly #db: Kysely<Tables>;
  #waiting: Append[] = [];
  #writing: Promise<void> | undefined;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  append(rows: readonly Row<'entry'>[], pupils: readonly Row<'pupil'>[] = []): Promise<'done' | 'taken'> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ rows, pupils, answer, fail });
      this.#writing ??= this.#write();
    });
  }

  /** Until nothing is on its way. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      await nextTurn();
      const group = this.#waiting;
      this.#waiting = [];
      await this.#together(group);
    }
    this.#writing = undefined;
  }

  /** If one cannot be written, the database takes back all, and each is tried by itself: that is rare. */
  async #together(group: readonly Append[]): Promise<void> {
    const rows = group.flatMap(it => it.rows);
    const pupils = group.flatMap(it => it.pupils);
    try {
      if (!(await insert(this.#db, rows, pupils))) await this.#oneByOne(group);
      else for (const { answer } of group) answer('done');
    } catch (error) {
      if (group.length > 1 && isAboutRows(error)) await this.#oneByOne(group);
      else for (const { fail } of group) fail(error);
    }
  }

  async #oneByOne(group: readonly Append[]): Promise<void> {
    for (const { rows, pupils, answer, fail } of group) {
      try {
        answer((await insert(this.#db, rows, pupils)) ? 'done' : 'taken');
      } catch (error) {
        fail(error);
      }
    }
  }
}

/** All of them, or none and false if a number or a ref is taken: a statement does all or nothing. */
async function insert(
  db: Kysely<Tables>,
  rows: readonly Row<'entry'>[],
  pupils: readonly Row<'pupil'>[],
): Promise<boolean> {
  try {
    if (pupils.length === 0 && rows.length <= AT_ONCE) await db.insertInto('entry').values(rows).execute();
    else
      await db.transaction().execute(async transaction => {
        await inPieces(transaction, rows);
        for (const pupil of pupils) await keep(transaction, pupil);
      });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

async function inPieces(db: Kysely<Tables>, rows: readonly Row<'entry'>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db
      .insertInto('entry')
      .values(rows.slice(from, from + AT_ONCE))
      .execute();
  }
}

/** A pupil's row, in the place of his earlier one. */
async function keep(db: Kysely<Tables>, row: Row<'pupil'>): Promise<void> {
  await db
    .insertInto('pupil')
    .values(row)
    .onConflict(it => it.columns(['lesson', 'id']).doUpdateSet(row))
    .execute();
}
