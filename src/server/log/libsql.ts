import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Libsql from 'libsql/promise';

/** What is used of libsql; its own types leave it open. */
interface Connection {
  readonly inTransaction: boolean;
  prepare(sql: string): Promise<Statement>;
  /** On another thread, as `prepare` is. */
  exec(sql: string): Promise<void>;
  close(): void;
}
interface Statement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): Promise<unknown[]>;
  /** On this thread, whatever libsql calls it. */
  run(parameters: readonly unknown[]): { readonly changes: number };
}

/** Kysely's words for SQLite over libsql, so that nobody waits for the disk on this thread. */
export class LibsqlDialect implements Dialect {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  createDriver = (): Driver => new LibsqlDriver(this.#path);
  createQueryCompiler = () => new SqliteQueryCompiler();
  createAdapter = () => new TransactionalAdapter();
  createIntrospector = (db: Kysely<unknown>) => new SqliteIntrospector(db);
}

/** Kysely takes it that tables are not made in transactions. SQLite does, and so a step of the migrations is taken or not. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** One connection, lent to one after the other. */
class LibsqlDriver implements Driver {
  readonly #path: string;
  #connection: LibsqlConnection | undefined;
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    this.#connection = new LibsqlConnection(this.#path);
  }

  async acquireConnection(): Promise<LibsqlConnection> {
    const before = this.#free;
    const { promise, release } = latch();
    this.#free = promise;
    await before;
    this.#release = release;
    if (this.#connection !== undefined) return this.#connection;
    release();
    throw new Error('it is closed');
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  beginTransaction = (connection: LibsqlConnection): Promise<void> => connection.begin();
  commitTransaction = (connection: LibsqlConnection): Promise<void> => connection.commit();
  rollbackTransaction = (connection: LibsqlConnection): Promise<void> => connection.rollback();

  async destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
  }
}

/** How many different statements are kept ready. Few are needed often: an append for each size of a group. */
const READY = 100;

class LibsqlConnection implements DatabaseConnection {
  readonly #db: Connection;
  readonly #ready = new Map<string, Statement>();

  constructor(path: string) {
    this.#db = new Libsql(path, {}) as unknown as Connection;
  }

  /** `immediate`: to wait for another process here, and not to be refused in the middle. */
  begin = (): Promise<void> => this.#db.exec('begin immediate');
  /** What waits for the disk. */
  commit = (): Promise<void> => this.#db.exec('commit');
  /** Unless a full disk has done so already. */
  async rollback(): Promise<void> {
    if (this.#db.inTransaction) await this.#db.exec('rollback');
  }
  close(): void {
    this.#ready.clear();
    this.#db.close();
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    parameters.forEach(demandFit);
    const statement = await this.#prepared(sql);
    if (statement.reader) return { rows: (await statement.all(parameters)) as Row[] };
    if (query.kind === 'RawNode') {
      await this.#db.exec(sql);
      return { rows: [] };
    }
    const { changes } = this.#db.inTransaction
      ? statement.run(parameters)
      : await this.#alone(() => statement.run(parameters));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  /** In a transaction of its own, for by itself `run` would commit on this thread, and keep everybody waiting for the disk. */
  async #alone<T>(run: () => T): Promise<T> {
    await this.begin();
    try {
      const result = run();
      await this.commit();
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  async #prepared(sql: string): Promise<Statement> {
    const ready = this.#ready.get(sql);
    if (ready !== undefined) return ready;
    const statement = await this.#db.prepare(sql);
    if (this.#ready.size === READY) this.#ready.clear();
    this.#ready.set(sql, statement);
    return statement;
  }

  // biome-ignore lint/correctness/useYield: nothing here is so long that it would be read piece by piece
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('libsql is not read in a stream here');
  }
}

/** libsql ends the whole process over a boolean, and cuts a text off at a NUL. */
function demandFit(value: unknown): void {
  const fits = typeof value !== 'boolean' && !(typeof value === 'string' && value.includes('\0'));
  if (!fits) throw Object.assign(new TypeError(`${typeof value} cannot be kept`), { code: 'ERR_INVALID_ARG_VALUE' });
}

function latch(): { readonly promise: Promise<void>; readonly release: () => void } {
  let release = () => {};
  const promise = new Promise<void>(done => {
    release = done;
  });
  return { promise, release };
}
