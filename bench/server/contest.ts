import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshCode } from '../../src/server/lesson/secrets.ts';
import { openStore } from '../../src/server/log/index.ts';
import type { Bout, Steady } from './load.ts';
import { act, at, begin, comeBack, comeIn } from './pages.ts';
import { COMPILED, type Contender, freePort, Load, Served } from './processes.ts';
import { openLesson, record } from './tape.ts';

/** What is measured, in the order of it. */

export interface Terms {
  readonly lessons: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly kills: number;
  readonly profile: string | undefined;
}
/** A bout, and what it cost its server. */
export interface Fought extends Bout {
  /** Milliseconds of processor time an action. */
  readonly cpu: number;
}
export interface Found {
  /** Bytes a lesson. */
  readonly heap: number;
  readonly rss: number;
  /** Milliseconds. */
  readonly joins: readonly number[];
  readonly steady: Steady;
  /** Of one core, while there is an action a second in every lesson. */
  readonly busy: number;
  /** Round by round. */
  readonly bouts: Readonly<Record<Contender, readonly Fought[]>>;
  readonly returns: readonly number[];
}

/** Lessons stand so many steps apart at most when they are measured. */
const APART = 150;
/** Actions of a bout, a lesson. */
const EACH = 20;
/** Bouts that warm up the compiler, before those that count. */
const WARM_UPS = 1;
const JOINS = 5;
/** Whoever comes from the load says whose address he has; every class has one of its own, as the limits of the server mean it. */
const SERVER = { TEACHER_KEY: 'nobody-asks-for-it-in-this-bench', TRUST_PROXY: '1' };

const timed = async (task: Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await task;
  return performance.now() - before;
};
const note = (what: string) => console.error(what);

/** A server of ours with some lessons that nobody has come into yet, in a process of its own. */
class OwnServer {
  readonly url: string;
  readonly codes: readonly string[];
  process: Served;
  readonly #start: () => Served;

  private constructor(port: number, codes: readonly string[], start: () => Served) {
    this.url = `http://localhost:${port}/`;
    this.codes = codes;
    this.#start = start;
    this.process = start();
  }
  static async start(folder: string, lessons: number, profile?: string): Promise<OwnServer> {
    const codes = Array.from({ length: lessons }, freshCode);
    const file = join(folder, `${codes[0]}.sqlite`);
    const store = await openStore({ file });
    for (const code of codes) await openLesson(store, code);
    await store.close();
    const port = await freePort();
    const words = [`${COMPILED}/serve.js`, '--port', String(port), '--pages', folder];
    const server = new OwnServer(
      port,
      codes,
      () => new Served(words, { env: { ...SERVER, DATABASE_FILE: file }, profile }),
    );
    await server.answers();
    return server;
  }
  async answers(): Promise<void> {
    while (!(await fetch(`${this.url}healthz`).catch(() => undefined))?.ok)
      await new Promise(resolve => setTimeout(resolve, 5));
  }
  /** As by a power cut, and then as by whoever keeps it running. */
  async restart(): Promise<void> {
    await this.process.end('SIGKILL');
    this.process = this.#start();
  }
}

interface Fighting {
  readonly server: Served;
  readonly load: Load;
}

/** As many rooms of Colyseus as there are lessons, with everybody in them. */
async function rooms(kind: Contender, tape: string, lessons: number, profile?: string): Promise<Fighting> {
  const port = await freePort();
  const server = new Served([`${COMPILED}/rooms.js`, kind, tape, String(port), String(lessons)], { profile });
  const { rooms: into } = await server.hear<{ readonly rooms: readonly string[] }>();
  const load = new Load(kind, tape);
  await load.do('come', { url: `http://localhost:${port}/`, into });
  await load.do('begun');
  return { server, load };
}

async function fight({ server, load }: Fighting, actions: number): Promise<Fought> {
  const before = await server.usage('cpu');
  const bout = await load.do('bout', { actions });
  const after = await server.usage('cpu');
  return { ...bout, cpu: (after.cpu - before.cpu) / actions };
}

/** How long it takes until all pages are shown again, and somebody has decided something, each time the server is killed. */
async function returns(folder: string, kills: number): Promise<readonly number[]> {
  const server = await OwnServer.start(folder, 1);
  const [code = ''] = server.codes;
  at(server.url);
  const lines = await comeIn(server.url, code);
  await begin(code);
  const taken: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    await act(lines, `before-${kill}`);
    const back = comeBack(lines);
    taken.push(
      await timed(
        server
          .restart()
          .then(() => back)
          .then(() => act(lines, `after-${kill}`)),
      ),
    );
  }
  for (const line of lines) line.close();
  await server.process.end();
  return taken;
}

export async function contest({ lessons, seconds, rounds, kills, profile }: Terms): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>a page</title>');
  note('a lesson is recorded …');
  const file = join(folder, 'tape.json');
  writeFileSync(file, JSON.stringify(await record()));

  const server = await OwnServer.start(folder, lessons + JOINS, profile);
  const { url } = server;
  at(url);
  const empty = await server.process.usage('memory');
  note(`${lessons} classes come in …`);
  const load = new Load('lessons', file);
  const into = server.codes.slice(JOINS);
  await load.do('come', { url, into });
  const begun = load.do('begun');
  for (const code of into) await begin(code);
  await begun;
  await load.do('spread', { from: 0, over: APART });
  const full = await server.process.usage('memory');

  note('others join …');
  const joins: number[] = [];
  for (const code of server.codes.slice(0, JOINS)) {
    const coming = comeIn(url, code);
    joins.push(await timed(coming));
    for (const line of await coming) line.close();
  }

  note(`an action a second, for ${seconds} seconds …`);
  const before = await server.process.usage('cpu');
  const steady = await load.do('steady', { seconds });
  const after = await server.process.usage('cpu');

  note(`as many as it takes, ${rounds} rounds …`);
  const contenders: Record<Contender, Fighting> = {
    lessons: { server: server.process, load },
    played: await rooms('played', file, lessons, profile),
    repeated: await rooms('repeated', file, lessons, profile),
  };
  const bouts: Record<Contender, Fought[]> = { lessons: [], played: [], repeated: [] };
  for (const { load } of [contenders.played, contenders.repeated])
    await load.do('spread', { from: seconds, over: APART });
  for (let round = -WARM_UPS; round < rounds; round++)
    for (const name of Object.keys(contenders) as Contender[]) {
      const fought = await fight(contenders[name], EACH * lessons);
      if (round >= 0) bouts[name].push(fought);
    }
  for (const { server, load } of Object.values(contenders)) {
    await load.end();
    await server.end();
  }

  note(`killed ${kills} times …`);
  const taken = await returns(folder, kills);
  rmSync(folder, { recursive: true, force: true });
  return {
    heap: (full.heap - empty.heap) / lessons,
    rss: (full.rss - empty.rss) / lessons,
    joins,
    steady,
    busy: (after.cpu - before.cpu) / (1000 * seconds),
    bouts,
    returns: taken,
  };
}
