import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Running } from '../../src/server/server.ts';
import { groundOf } from './class.ts';
import { joinLesson, Line, openLesson, type Served, serve } from './network.ts';

const lines: Line<'seat' | 'teacher' | 'board'>[] = [];
const servers: Running[] = [];
async function served(terms?: Served) {
  const server = await serve(terms);
  servers.push(server);
  return server;
}
function line<K extends 'seat' | 'teacher' | 'board'>(
  ...terms: ConstructorParameters<typeof Line<K>>
): Promise<Line<K>> {
  const made = new Line<K>(...terms);
  lines.push(made as never);
  return made.open();
}
afterEach(async () => {
  for (const made of lines.splice(0)) made.close();
  for (const server of servers.splice(0)) await server.close();
});

/** A lesson with three patrons, a teacher and a wall. */
async function lesson(terms?: Served, options?: ConstructorParameters<typeof Line>[3]) {
  const { url } = await served(terms);
  const { code, key } = await openLesson(url, { pupils: 3 });
  const teacher = await line<'teacher'>(url, 'teacher', { code, key }, options);
  const board = await line<'board'>(url, 'board', { code }, options);
  const pupils = [];
  for (const name of ['a', 'b', 'c']) {
    const { secret } = await joinLesson(url, code, name);
    pupils.push(await line<'seat'>(url, 'seat', { code, secret }, options));
  }
  return { url, code, key, teacher, board, pupils };
}

describe('a lesson over the network', () => {
  test.each([['websocket'], ['polling']])('is opened, joined, begun and played by %s', async transport => {
    const { teacher, board, pupils } = await lesson({}, { transports: [transport] });
    expect(pupils.map(({ page }) => page?.seat)).toEqual(['beria', 'malenkov', 'khrushchev']);
    expect(await teacher.ask({ type: 'begin' })).toEqual({ ok: true });
    const proposer = pupils.find(({ options }) => options.length > 0) ?? pupils[0]!;
    await proposer.until(page => (page.view?.options as unknown[])?.length > 0);
    const before = proposer.page?.view;
    expect(await proposer.act(proposer.options[0]!)).toEqual({ ok: true });
    await proposer.until(({ view }) => view !== before);
    await board.until(({ stage }) => stage === 'play');
    expect(board.page?.view?.options).toEqual([]);
  });

  test('works under a path, behind a proxy that cuts nothing off', async () => {
    const { pupils, url } = await lesson(
      { env: { BASE_PATH: '/games/nests' } },
      { transports: ['polling', 'websocket'] },
    );
    expect(pupils[0]?.page?.stage).toBe('lobby');
    // Whoever forgets the last stroke is sent to it.
    expect((await fetch(url.replace(/\/$/, ''))).url).toBe(url);
  });
});

describe('a connection', () => {
  test('hears of no seat that it has left, however fast it went', async () => {
    const { url } = await served();
    const { code, key } = await openLesson(url, { pupils: 12, choose: true });
    const restless = await joinLesson(url, code, 'a');
    const seat = await line<'seat'>(url, 'seat', { code, secret: restless.secret });
    const went = ['beria', 'malenkov', 'khrushchev'].map(to => seat.ask({ type: 'sit', seat: to }));
    expect(await Promise.all(went)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    await seat.until(page => page.seat === 'khrushchev');
    const other = await joinLesson(url, code, 'b', 'beria');
    const heard = seat.told.length;
    const his = await line<'seat'>(url, 'seat', { code, secret: other.secret });
    const teacher = await line<'teacher'>(url, 'teacher', { code, key });
    await teacher.ask({ type: 'freeText', on: true });
    expect(await his.ask({ type: 'say', words: 'between ourselves' })).toEqual({ ok: true });
    await his.until(({ said }) => said.length > 0);
    await seat.ask({ type: 'pin', pin: '1234' });
    expect(seat.told.slice(heard).filter(({ body }) => body.includes('between ourselves'))).toEqual([]);
  });

  test('is none without a code', async () => {
    const { url } = await served();
    const { code } = await openLesson(url, { pupils: 3 });
    const nowhere = new Line(new URL(url).href, '' as 'board', { code });
    lines.push(nowhere as never);
    await expect(nowhere.open()).rejects.toMatchObject({ message: 'noLesson' });
  });

  test('may say again what it was not answered: it is done once', async () => {
    const { teacher, pupils } = await lesson();
    await teacher.ask({ type: 'begin' });
    const { round = 0, of = 0 } = (await teacher.until(({ clock }) => clock !== undefined)).clock ?? {};
    const more = { type: 'extend', round, seconds: 60, ref: 'more' };
    expect(await Promise.all([teacher.ask(more), teacher.ask(more)])).toEqual([{ ok: true }, { ok: true }]);
    expect(teacher.page?.clock?.of).toBe((of ?? 0) + 60_000);
    const [sentence] = groundOf('1953').data.sentences;
    const word = { type: 'say', sentence, ref: 'word' };
    for (const pupil of pupils.slice(0, 1))
      expect([await pupil.ask(word), await pupil.ask(word)]).toEqual([{ ok: true }, { ok: true }]);
    expect(pupils[0]?.page?.said).toHaveLength(1);
  });
});

test('a page whose server ends is cut off, and not sent away: it comes back to the next one', async () => {
  const first = await served();
  const { code } = await openLesson(first.url, { pupils: 3 });
  const { secret } = await joinLesson(first.url, code, 'a');
  const seat = await line<'seat'>(first.url, 'seat', { code, secret });
  const cut = new Promise(resolve => seat.socket.once('disconnect', resolve));
  await servers.pop()?.close();
  expect(await cut).not.toBe('io server disconnect');
  expect(seat.socket.active).toBe(true);
});

describe('a lesson in two processes', () => {
  test('that one has deleted is shown by the other no longer', async () => {
    const first = await served();
    const file = first.file;
    const second = await served({ config: { file } });
    const { code, key } = await openLesson(first.url, { pupils: 3 });
    const { secret } = await joinLesson(first.url, code, 'a');
    const seat = await line<'seat'>(first.url, 'seat', { code, secret });
    const teacher = await line<'teacher'>(second.url, 'teacher', { code, key });
    const refused = new Promise(resolve =>
      seat.socket.on('connect_error', error => resolve((error as { data?: { why?: string } }).data?.why)),
    );
    expect(await teacher.ask({ type: 'delete' })).toEqual({ ok: true });
    expect(await refused).toBe('noLesson');
  });
});

test('a file goes packed to whoever unpacks it, and for ever if it is named by what it holds', async () => {
  const pages = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(pages, 'assets'));
  const script = 'export const it = 1;'.repeat(100);
  writeFileSync(join(pages, 'assets', 'it-1234.js'), script);
  writeFileSync(join(pages, 'assets', 'it-1234.js.gz'), gzipSync(script));
  const { url } = await served({ pages });
  const packed = await fetch(`${url}assets/it-1234.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-type')).toMatch(/javascript/);
  expect(packed.headers.get('cache-control')).toContain('immutable');
  expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(await packed.text()).toBe(script);
  const plain = await fetch(`${url}assets/it-1234.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
  rmSync(pages, { recursive: true });
});
