import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { LibsqlDialect } from './libsql.ts';
import type { Tables } from './tables.ts';

export const MEMORY = ':memory:';

/**
 * A file of SQLite, made if there is none.
 *
 * `WAL` and `FULL`: what was promised outlives a crash of the machine, for one call of fsync. That call, and all else that
 * waits for the disk, is made on another thread: on a slow disk it takes 15 ms, in which no pupil would be heard.
 *
 * Deleted rows are overwritten with zeros (`secure_delete`), but for what was copied when a page of the file was rebuilt:
 * only `sweep` leaves nothing of them, in neither the file nor the log that is written ahead of it. Copies of the file
 * that somebody made before, and the blocks that a file system or a flash disk has put aside, are out of its reach.
 */
export function sqlite(file: string): Database {
  const path = file === MEMORY ? MEMORY : resolve(file);
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(path) });
  return {
    db,
    where: file === MEMORY ? 'memory' : path,
    async begin() {
      if (path !== MEMORY) touch(path);
      // First, for two processes that open a new file at once wait for each other already here.
      await sql`pragma busy_timeout = 5000`.execute(db);
      await sql`pragma journal_mode = wal`.execute(db);
      await sql`pragma synchronous = full`.execute(db);
      await sql`pragma secure_delete = on`.execute(db);
      await sql`pragma foreign_keys = on`.execute(db);
      // A millisecond for each MiB.
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
      if (rows[0]?.quick_check !== 'ok') throw new Error(`the file is damaged: ${rows[0]?.quick_check}`);
    },
    /** Writes the file anew, 7 ms for each MiB, in which nothing else is written; it takes as much memory as the file is long. */
    async sweep() {
      await sql`vacuum`.execute(db);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    /** With all in the one file, for libsql closes it only when its statements have been collected as garbage. */
    async end() {
      try {
        await sql`pragma wal_checkpoint(truncate)`.execute(db);
      } finally {
        await db.destroy();
      }
    },
  };
}

/** Says by its error what stands in the way; and nobody else on the machine may read the file, or those beside it. */
function touch(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'a', 0o600));
}
