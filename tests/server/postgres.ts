import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of the test's own. */
export interface Postgres {
  /** For `DATABASE_URL`. */
  readonly url: string;
  stop(): Promise<void>;
}

const PATIENCE = 30_000;
/** Debian has them where no PATH leads. */
const DEBIAN = '/usr/lib/postgresql';
const folders = [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).map(version => join(DEBIAN, version, 'bin')) : []),
  ...(process.env.PATH ?? '').split(delimiter),
];
const programs = folders.find(folder => ['initdb', 'postgres'].every(name => existsSync(join(folder, name))));
const runner = userToRunAs();

/** Why there can be no PostgreSQL here, for the name of what is skipped; empty if there can be. */
export const noPostgres: string =
  process.platform === 'win32'
    ? ' (skipped: PostgreSQL has no socket in a folder on Windows)'
    : programs === undefined
      ? ' (skipped: no initdb and postgres were found)'
      : runner === undefined
        ? ' (skipped: PostgreSQL does not run as root, and there is no user postgres or nobody)'
        : '';

/** Begins one in a folder of its own, where its socket is too, so that it takes no port. */
export async function startPostgres(): Promise<Postgres> {
  if (programs === undefined || runner === undefined) throw new Error(noPostgres);
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const password = randomBytes(12).toString('hex');
  writeFileSync(join(folder, 'password'), password);
  const { uid, gid } = runner;
  if (uid !== undefined && gid !== undefined) {
    for (const it of [folder, join(folder, 'password')]) chownSync(it, uid, gid);
  }

  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'teacher',
      '-A',
      'scram-sha-256',
      `--pwfile=${folder}/password`,
      '-E',
      'UTF8',
      '--no-locale',
      '-N',
    ],
    { ...runner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);

  // Nobody pulls this machine's plug, and so it need not wait for the disk.
  const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=50'];
  const server = spawn(join(programs, 'postgres'), options, { ...runner, cwd: folder, stdio: 'ignore' });
  const url = `postgres://teacher:${password}@/postgres?host=${encodeURIComponent(folder)}`;
  // Not left behind by a test that is broken off.
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await ended(server, kill);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answered(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function answered(connectionString: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE; ; ) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > until || server.exitCode !== null) throw error;
      await sleep(50);
    }
  }
}

function ended(server: ChildProcess, kill: () => void): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise(done => {
    server.once('exit', () => done());
    kill();
  });
}

/** PostgreSQL refuses to run as root: then somebody else, else nobody else. */
function userToRunAs(): { readonly uid?: number; readonly gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const found = ['postgres', 'nobody'].flatMap(name => users.filter(([it]) => it === name))[0];
  return found && { uid: Number(found[2]), gid: Number(found[3]) };
}
