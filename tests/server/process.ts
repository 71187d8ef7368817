import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServer } from '../../src/cli/prepare.mjs';
import { KEY } from './network.ts';

/** A server in a process of its own, which can be killed as a power cut would. */

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

export class ServerProcess {
  readonly port: number;
  readonly url: string;
  readonly #folder: string;
  readonly #pages: string;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  /** All that it has printed. */
  said = '';

  private constructor(port: number, env: Readonly<Record<string, string>>, pages: string | undefined) {
    this.port = port;
    this.url = `http://localhost:${port}/`;
    this.#folder = mkdtempSync(join(tmpdir(), 'lessons-'));
    writeFileSync(join(this.#folder, 'index.html'), '<!doctype html><title>a page</title>');
    this.#pages = pages ?? this.#folder;
    this.#env = { TEACHER_KEY: KEY, DATABASE_FILE: join(this.#folder, 'lessons.sqlite'), ...env };
  }
  /** `pages`: the folder of the built page; else one that only tells that it was found. */
  static async start(env: Readonly<Record<string, string>> = {}, pages?: string): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), env, pages);
    await server.start();
    return server;
  }

  /** Fulfilled when it answers. Broken, with all that it said, if it ends instead. */
  async start(): Promise<void> {
    const command = [await ensureServer(), '--port', String(this.port), '--pages', this.#pages];
    const child = spawn(process.execPath, command, {
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const hear = (text: unknown) => {
      this.said += text;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const ended = new Promise<never>((_, reject) =>
      child.once('exit', code => reject(new Error(`${code}: ${this.said}`))),
    );
    ended.catch(() => undefined);
    await Promise.race([this.#answers(), ended]);
  }
  async #answers(): Promise<void> {
    for (;;) {
      const answer = await fetch(`${this.url}healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }
  /** `SIGKILL`: at once, in the middle of whatever it does. Fulfilled when it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const gone = new Promise<number | null>(resolve => child.once('exit', resolve));
    child.kill(signal);
    return gone;
  }
  async clear(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
  get file(): string {
    return this.#env.DATABASE_FILE ?? '';
  }
}
