import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryStore, openStore } from '../../src/server/log/index.ts';
import { noPostgres, type Postgres, startPostgres } from './postgres.ts';
import { entryOf, lessonOf, NOW, pupilOf } from './rows.ts';
import { contract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('on SQLite', () => {
  const file = join(folder, 'made', 'for', 'it', 'lessons.db');
  contract(() => ({ file, databaseUrl: '', open: () => openStore({ file }) }));

  test.skipIf(process.platform === 'win32')('nobody else on the machine may read it', () => {
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('nothing of an expired lesson is left in its files', async () => {
    const store = await openStore({ file: join(folder, 'swept.db') });
    const marks = Array.from({ length: 20 }, (_, index) => `<mark ${index}>`);
    for (const [index, code] of marks.entries()) {
      const ended = index % 2 === 0 ? NOW : undefined;
      await store.create(lessonOf(code, { created: NOW - 60 * 60 * 1000, ended, keepDays: 0 }));
      await store.append(code, [], [pupilOf(code, 'a', { nickname: code })]);
    }
    for (let seq = 0; seq < 200; seq++) {
      const body = { kind: 'x', text: 'y'.repeat((seq * 7919) % 400) };
      await Promise.all(marks.map(code => store.append(code, [entryOf(seq, { ref: `${seq}`, body })])));
    }
    const left = () => {
      const names = readdirSync(folder).filter(name => name.startsWith('swept.db'));
      const bytes = names.map(name => readFileSync(join(folder, name), 'latin1')).join('');
      return marks.filter(mark => bytes.includes(mark));
    };
    expect(left()).toEqual(marks);
    const gone = await store.expire(NOW);
    expect(gone).toHaveLength(10);
    expect(left()).toEqual(marks.filter(mark => !gone.includes(mark)));
    await store.close();
  });

  test('in memory each is its own, and works alike', async () => {
    const [one, two] = await Promise.all([memoryStore(), memoryStore()]);
    await one.create(lessonOf('ABC'));
    expect(await one.append('ABC', [entryOf(0)])).toBe('done');
    expect([await one.entries('ABC'), await two.lesson('ABC')]).toEqual([[entryOf(0)], undefined]);
    await Promise.all([one.close(), two.close()]);
  });

  test('a fake clock does not stop it', async () => {
    vi.useFakeTimers();
    try {
      const store = await memoryStore();
      await store.create(lessonOf('ABC'));
      expect(await store.append('ABC', [entryOf(0)])).toBe('done');
      await store.close();
    } finally {
      vi.useRealTimers();
    }
  });

  const junk = (name: string, bytes: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  test.each([
    {
      what: 'something else',
      file: () => junk('letter.txt', 'Dear Comrades, '.repeat(999)),
      says: 'file is not a database',
    },
    { what: 'a folder', file: () => folder, says: 'EISDIR' },
    { what: 'a place below a file', file: () => join(junk('file', ''), 'lessons.db'), says: /EEXIST|ENOTDIR/ },
  ])('refuses $what, and says what and where', async ({ file, says }) => {
    const path = file();
    const refused = openStore({ file: path });
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toThrow(`the lessons in ${path}`);
  });

  test('refuses what a newer program wrote, and leaves it alone', async () => {
    const path = join(folder, 'newer.db');
    const store = await openStore({ file: path });
    await store.create(lessonOf('ABC'));
    await store.close();
    ask(path, "insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00Z') returning name");
    await expect(openStore({ file: path })).rejects.toThrow(`${path}: a newer version`);
    expect(ask(path, 'select code from lesson')).toEqual([{ code: 'ABC' }]);
  });

  test('refuses a damaged file', async () => {
    const path = join(folder, 'damaged.db');
    const store = await openStore({ file: path });
    await store.create(lessonOf('ABC'));
    await store.append(
      'ABC',
      Array.from({ length: 500 }, (_, seq) => entryOf(seq)),
    );
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x55, 4 * 4096, 20 * 4096));
    await expect(openStore({ file: path })).rejects.toThrow(/damaged\.db: (?:the file is damaged|database disk image)/);
  });
});

describe.skipIf(noPostgres)(`on PostgreSQL${noPostgres}`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  contract(() => ({ file: '', databaseUrl: server.url, open: () => openStore({ file: '', databaseUrl: server.url }) }));

  test('an error says where, and never the password', async () => {
    const wrong = server.url.replace(/:\w+@/, ':open-sesame@');
    const error = await errorOf(openStore({ file: '', databaseUrl: wrong }));
    expect(error.message).toMatch(/^the lessons in the database postgres at .+: password authentication failed/);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('open-sesame');
  });

  test('a row that is refused is not quoted', async () => {
    const store = await openStore({ file: '', databaseUrl: server.url });
    const pupil = pupilOf('gone', 'a', { nickname: 'Secretive', misses: 2 ** 40 });
    const error = await errorOf(store.append(pupil.lesson, [], [pupil]));
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Secretive');
    await store.close();
  });

  test('outlives a connection that breaks', async () => {
    const store = await openStore({ file: '', databaseUrl: server.url });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
    await client.end();
    await expect.poll(() => store.healthy()).toBe(true);
    await store.close();
  });
});

test.each([['mysql://root:open-sesame@localhost/x'], ['postgres://a:open-sesame@host:port/x'], ['open-sesame']])(
  'an address that is none is not quoted: %s',
  async databaseUrl => {
    const error = await errorOf(openStore({ file: '', databaseUrl }));
    expect(error.message).toContain('DATABASE_URL is no address');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('open-sesame');
  },
);

test('a server that is not there is named', async () => {
  const databaseUrl = 'postgres://a:open-sesame@127.0.0.1:1/x';
  await expect(openStore({ file: '', databaseUrl })).rejects.toThrow(
    'the lessons in the database x at 127.0.0.1:1: connect ECONNREFUSED',
  );
});

const errorOf = (asked: Promise<unknown>): Promise<Error> =>
  asked.then(
    () => expect.fail('it was not refused'),
    error => error,
  );

/** Past the store, as another program would. */
function ask(path: string, query: string): unknown[] {
  const db = new Libsql(path);
  const rows = db.prepare(query).all();
  db.close();
  return rows;
}
