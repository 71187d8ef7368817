import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Action, View, WireAction } from '../../src/engine/index.ts';
import { toWire } from '../../src/engine/index.ts';
import type { Answer, LessonSettings } from '../../src/net/lesson.ts';
import type { FromSeat, FromTeacher } from '../../src/net/messages.ts';
import { type BoardPage, type ConsolePage, type Me, type Patch, patched, type SeatPage } from '../../src/net/page.ts';
import { fromWireView } from '../../src/net/wire.ts';
import { type Config, configFrom } from '../../src/server/config.ts';
import type { Time } from '../../src/server/lesson/time.ts';
import { type Running, startServer } from '../../src/server/server.ts';
import { groundOf, SETTINGS } from './class.ts';

/** A class over the network: a real server on a port of its own, and pages that are no browsers. */

export const KEY = 'the-key-of-the-teachers-room';

export interface Served {
  readonly config?: Partial<Config>;
  readonly time?: Time;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of a built page, where it is looked at. */
  readonly pages?: string;
}
/** A server with a database of its own, gone when it is closed. */
export async function serve({
  config = {},
  time,
  env = {},
  pages,
}: Served = {}): Promise<Running & { readonly url: string; readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>a page</title>');
  const base = configFrom(
    { TEACHER_KEY: KEY, ...env },
    { network: false, port: 0, file: join(folder, 'lessons.sqlite') },
  );
  const server = await startServer({
    config: { ...base, ...config },
    pages: pages ?? folder,
    groundOf,
    ...(time === undefined ? {} : { time }),
  });
  return {
    ...server,
    file: config.file ?? base.file,
    url: `http://localhost:${server.port}${base.base}`,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function post<T>(url: string, path: string, body: unknown): Promise<Answer<T>> {
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Answer<T>;
}
export const openLesson = async (url: string, settings: Partial<LessonSettings> = {}) => {
  const answer = await post<{ code: string; key: string }>(url, 'api/lessons', {
    key: KEY,
    settings: { ...SETTINGS, ...settings },
  });
  if (!answer.ok) throw new Error(answer.why);
  return answer;
};
export const joinLesson = async (url: string, code: string, nickname: string, seat?: string) => {
  const answer = await post<{ pupil: string; secret: string }>(url, `api/lessons/${code}/join`, { nickname, seat });
  if (!answer.ok) throw new Error(answer.why);
  return answer;
};

type PageOf = { seat: SeatPage; teacher: ConsolePage; board: BoardPage };
type Auth = Readonly<Record<string, unknown>>;

/** A page without a browser: what it was told, and what it may ask for. */
export class Line<K extends keyof PageOf> {
  readonly socket: Socket;
  /** Every message that came, as it came. */
  readonly told: { readonly name: string; readonly body: string }[] = [];
  page: PageOf[K] | undefined;
  me: Me | undefined;
  #refs = 0;

  constructor(url: string, kind: K, auth: Auth & { readonly code: string }, options: Parameters<typeof io>[1] = {}) {
    const { origin, pathname } = new URL(url);
    this.socket = io(`${origin}/${kind}`, {
      path: `${pathname}live/${auth.code}`,
      auth,
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      transports: ['websocket'],
      ...options,
    });
    this.socket.onAny((name: string, body: unknown) => this.told.push({ name, body: JSON.stringify(body) }));
    this.socket.on('page', (page: PageOf[K]) => {
      this.page = page;
    });
    this.socket.on('patch', (patch: Patch) => {
      this.page = patched(this.page as PageOf[K], patch);
    });
    this.socket.on('me', (me: Me) => {
      this.me = me;
    });
  }
  /** Fulfilled when a page has come; broken, with the refusal, when it is sent away. */
  open(): Promise<this> {
    return new Promise((resolve, reject) => {
      if (this.page !== undefined) return resolve(this);
      this.socket.once('page', () => resolve(this));
      this.socket.once('connect_error', error => reject((error as { data?: unknown }).data ?? error));
    });
  }
  /** Fulfilled as soon as the page is so. */
  until(is: (page: PageOf[K]) => boolean): Promise<PageOf[K]> {
    return new Promise(resolve => {
      const look = () => {
        if (this.page === undefined || !is(this.page)) return;
        this.socket.offAny(later);
        resolve(this.page);
      };
      // After the page has been written anew.
      const later = () => queueMicrotask(look);
      this.socket.onAny(later);
      look();
    });
  }
  ask<T = object>(message: FromSeat | FromTeacher | Auth): Promise<Answer<T>> {
    return this.socket.timeout(10_000).emitWithAck('do', message) as Promise<Answer<T>>;
  }
  get view(): View | undefined {
    const wire = this.page?.view;
    return wire ? fromWireView(wire, groundOf((this.page as BoardPage).settings.level).scenario) : undefined;
  }
  get options(): readonly Action[] {
    return this.view?.options ?? [];
  }
  wire(action: Action): WireAction {
    return toWire(groundOf('1953').scenario, action);
  }
  act(action: Action, ref = `r${this.#refs++}`) {
    return this.ask({ type: 'act', ref, round: this.page?.clock?.round ?? 0, action: this.wire(action) });
  }
  close(): void {
    this.socket.disconnect();
  }
}
