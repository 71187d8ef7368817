import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Orders } from './load.ts';

/** The processes of the bench: servers, with a probe in them, and loads that do what they are told. */

export const COMPILED = 'bench/node_modules/.cache/server';
const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url));

export interface Usage {
  /** Bytes that are in use, after all garbage has been collected, if that was asked for. */
  readonly heap: number;
  readonly rss: number;
  /** Milliseconds of processor time so far. */
  readonly cpu: number;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** None of them outlives the bench, however it ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

class Child {
  readonly process: ChildProcess;

  constructor(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.process = spawn(process.execPath, words, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...env, NODE_ENV: 'production' },
    });
    this.process.on('exit', code => {
      if (code) process.exit(1);
    });
    running.add(this.process);
  }
  /** Says something, and waits for what is said thereupon. */
  async ask<T>(message: unknown): Promise<T> {
    this.process.send(message as never);
    return this.hear();
  }
  async hear<T>(): Promise<T> {
    const [said] = (await once(this.process, 'message')) as [T];
    return said;
  }
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
  }
}

/** A server of ours or of Colyseus's. */
export class Served extends Child {
  /** `profile`: a folder for what V8 finds out of where the time went. */
  constructor(
    words: readonly string[],
    { env = {}, profile }: { env?: NodeJS.ProcessEnv; profile?: string | undefined },
  ) {
    const profiling = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
    super(['--expose-gc', '--import', PROBE, ...profiling, ...words], env);
  }
  usage = (wanted: 'memory' | 'cpu'): Promise<Usage> => this.ask(wanted);
}

/** Our server; Colyseus, playing the same lessons; Colyseus, saying only what it is to say. */
export type Contender = 'lessons' | 'played' | 'repeated';

/** All pupils of one contender. */
export class Load extends Child {
  constructor(contender: Contender, tape: string) {
    super([`${COMPILED}/load.js`, contender, tape]);
  }
  async do<K extends keyof Orders>(
    name: K,
    ...[terms]: Parameters<Orders[K]>
  ): Promise<Awaited<ReturnType<Orders[K]>>> {
    const { done } = await this.ask<{ done: never }>({ name, terms });
    return done;
  }
}
