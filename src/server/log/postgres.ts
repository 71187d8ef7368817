import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Its number among PostgreSQL's types. pg hands it over as text, for it may be greater than a number can be; ours are not. */
const INT8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Durable, whatever the server's habit; and a process that has vanished in the middle of a write does not bar the others. */
const SETTINGS = `select set_config('synchronous_commit', 'on', false),
  set_config('idle_in_transaction_session_timeout', '10s', false)`;

/**
 * A PostgreSQL, by its address: `postgres://user:password@host:5432/database`. Nothing that is thrown has the password.
 *
 * What is deleted is out of reach at once, and off the disk when PostgreSQL has vacuumed, as it does by itself; its own
 * log of writes, replicas and backups have it for as long as they are kept.
 */
export function postgres(connectionString: string): Database {
  const where = placeOf(connectionString);
  const pool = new pg.Pool({
    connectionString,
    types,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // Whoever waits for a machine that has gone is told so.
    query_timeout: 15_000,
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async connection => {
      await connection.executeQuery(CompiledQuery.raw(SETTINGS));
    },
  });
  const db = new Kysely<Tables>({ dialect });
  return { db, where, begin: async () => {}, sweep: async () => {}, end: () => db.destroy() };
}

/** The address without user and password. */
function placeOf(connectionString: string): string {
  try {
    if (!/^postgres(?:ql)?:\/\//.test(connectionString)) throw new TypeError();
    const { host, port, database } = new pg.Client({ connectionString });
    return `the database ${database} at ${host}:${port}`;
  } catch {
    // Without the cause, which may quote it.
    throw new Error('DATABASE_URL is no address like postgres://user:password@host:5432/database');
  }
}
