import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/net/lesson.ts';
import type { Running } from '../../src/server/server.ts';
import { FakeTime } from './class.ts';
import { joinLesson, KEY, Line, openLesson, post, type Served, serve } from './network.ts';
import { ServerProcess } from './process.ts';

/** Who comes in, who stays out, and what a stranger can find out. */

const lines: { close(): void }[] = [];
const servers: Running[] = [];
async function served(terms?: Served) {
  const server = await serve(terms);
  servers.push(server);
  return server;
}
function line<K extends 'seat' | 'teacher' | 'board'>(...terms: ConstructorParameters<typeof Line<K>>): Line<K> {
  const made = new Line<K>(...terms);
  lines.push(made);
  return made;
}
afterEach(async () => {
  for (const made of lines.splice(0)) made.close();
  for (const server of servers.splice(0)) await server.close();
});
const whyOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.why);

describe('a seat', () => {
  test('is kept by its secret, and is nobody else’s', async () => {
    const { url } = await served();
    const { code } = await openLesson(url, { pupils: 3 });
    const { secret } = await joinLesson(url, code, 'a');
    const first = await line(url, 'seat', { code, secret }).open();
    // Another device, the same link: the same seat.
    const second = await line(url, 'seat', { code, secret }).open();
    expect(second.page?.seat).toBe(first.page?.seat);
    await expect(line(url, 'seat', { code, secret: `${secret.slice(0, -1)}_` }).open()).rejects.toMatchObject({
      why: 'secret',
    });
    await expect(line(url, 'teacher', { code, key: secret }).open()).rejects.toMatchObject({ why: 'key' });
  });

  test('is another’s after a kick, and the old link opens nothing', async () => {
    const { url } = await served();
    const { code, key } = await openLesson(url, { pupils: 3 });
    const { secret, pupil } = await joinLesson(url, code, 'a');
    const seat = await line(url, 'seat', { code, secret }).open();
    const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
    const gone = new Promise(resolve => seat.socket.once('disconnect', resolve));
    expect(await teacher.ask({ type: 'kick', pupil })).toEqual({ ok: true });
    expect(await gone).toBe('io server disconnect');
    await expect(line(url, 'seat', { code, secret }).open()).rejects.toMatchObject({ why: 'secret' });
    const next = await joinLesson(url, code, 'b');
    const other = await line<'seat'>(url, 'seat', { code, secret: next.secret }).open();
    expect(other.page?.seat).toBe('beria');
  });

  test('after a move has a new secret, which only its own page is told', async () => {
    const { url } = await served();
    const { code, key } = await openLesson(url, { pupils: 6 });
    const { secret, pupil } = await joinLesson(url, code, 'a');
    const seat = await line<'seat'>(url, 'seat', { code, secret }).open();
    const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
    expect(await teacher.ask({ type: 'move', pupil, seat: 'khrushchev' })).toEqual({ ok: true });
    await seat.until(page => page.seat === 'khrushchev');
    const fresh = seat.me?.secret ?? '';
    expect(fresh.length).toBeGreaterThan(21);
    expect(teacher.told.some(({ body }) => body.includes(fresh))).toBe(false);
    await expect(line(url, 'seat', { code, secret }).open()).rejects.toMatchObject({ why: 'secret' });
    const again = await line<'seat'>(url, 'seat', { code, secret: fresh }).open();
    expect(again.page?.seat).toBe('khrushchev');
  });

  test('opens to its PIN on another device; five wrong ones, and only to the teacher', async () => {
    const { url } = await served();
    const { code, key } = await openLesson(url, { pupils: 3 });
    const { secret, pupil } = await joinLesson(url, code, 'Swift');
    const seat = await line(url, 'seat', { code, secret }).open();
    const back = (nickname: string, pin: string) =>
      post<{ secret: string }>(url, `api/lessons/${code}/return`, { nickname, pin });
    expect(whyOf(await back('Swift', '1234'))).toBe('pin'); // he has none yet
    expect(await seat.ask({ type: 'pin', pin: '1234' })).toEqual({ ok: true });
    const gone = new Promise(resolve => seat.socket.once('disconnect', resolve));
    const opened = await back('swift', '1234');
    expect(opened.ok).toBe(true);
    // The device that he has left is shown no more of it.
    expect(await gone).toBe('io server disconnect');
    for (let n = 1; n <= 5; n++) expect(whyOf(await back('Swift', '0000'))).toBe(n < 5 ? 'pin' : 'pinLocked');
    expect(whyOf(await back('Swift', '1234'))).toBe('pinLocked');
    const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
    expect(teacher.page?.pupils[0]?.shutOut).toBe(true);
    const link = await teacher.ask<{ secret: string }>({ type: 'link', pupil });
    expect(link.ok && (await line<'seat'>(url, 'seat', { code, secret: link.secret }).open()).page?.seat).toBe('beria');
    expect((await back('Swift', '1234')).ok).toBe(true);
  });
});

describe('a lesson', () => {
  test('lets nobody in whom it does not know', async () => {
    const { url } = await served();
    const { code } = await openLesson(url, { pupils: 3 });
    const settings = { level: '1953', setup: {}, pace: '45' };
    const refused: readonly (readonly [string, Promise<Answer>, string])[] = [
      ['a wrong key', post(url, 'api/lessons', { key: 'wrong', settings: await settingsOf(url, code) }), 'key'],
      ['settings that are none', post(url, 'api/lessons', { key: KEY, settings }), 'malformed'],
      [
        'a level that is none',
        post(url, 'api/lessons', { key: KEY, settings: { ...(await settingsOf(url, code)), level: '../1953' } }),
        'malformed',
      ],
      ['a code that is no lesson’s', post(url, 'api/lessons/ZZZZZZ/join', { nickname: 'a' }), 'noLesson'],
      [
        'a seat that is not to be chosen',
        post(url, `api/lessons/${code}/join`, { nickname: 'a', seat: 'beria' }),
        'taken',
      ],
    ];
    for (const [because, answer, why] of refused) expect([because, whyOf(await answer)]).toEqual([because, why]);
  });
  const settingsOf = async (url: string, code: string): Promise<Record<string, unknown>> =>
    ((await (await fetch(`${url}api/lessons/${code}`)).json()) as { settings: Record<string, unknown> }).settings;

  test('that is locked takes nobody more, and keeps those it has', async () => {
    const { url } = await served();
    const { code, key } = await openLesson(url, { pupils: 3 });
    const { secret } = await joinLesson(url, code, 'a');
    const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
    await teacher.ask({ type: 'lock', on: true });
    expect(whyOf(await post(url, `api/lessons/${code}/join`, { nickname: 'b' }))).toBe('locked');
    expect((await line<'seat'>(url, 'seat', { code, secret }).open()).page?.seat).toBe('beria');
    await teacher.ask({ type: 'lock', on: false });
    expect((await joinLesson(url, code, 'b')).ok).toBe(true);
    expect(whyOf(await post(url, `api/lessons/${code}/join`, { nickname: 'B' }))).toBe('taken');
  });

  test('is opened only so often from one address, and only so many are kept', async () => {
    const { url } = await served({ config: { mostLessonsPerAddress: 2 } });
    await openLesson(url);
    const { code } = await openLesson(url);
    const settings = await settingsOf(url, code);
    expect(whyOf(await post(url, 'api/lessons', { key: KEY, settings }))).toBe('tooManyLessons');
    const full = await served({ config: { mostLessons: 1 } });
    await openLesson(full.url);
    expect(whyOf(await post(full.url, 'api/lessons', { key: KEY, settings }))).toBe('tooManyLessons');
  });

  test('is gone when its teacher deletes it', async () => {
    const { url, hub } = await served();
    const { code, key } = await openLesson(url, { pupils: 3 });
    const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
    await teacher.ask({ type: 'delete' });
    expect(await hub.store.lesson(code)).toBeUndefined();
  });

  test('is gone when its days are over and nobody looks, or a day later if a screen is forgotten', async () => {
    const time = new FakeTime(Date.now());
    const { url, hub } = await served({ config: { keepDays: 1 }, time });
    const ended = async () => {
      const { code, key } = await openLesson(url, { pupils: 3 });
      await joinLesson(url, code, 'a');
      const teacher = await line<'teacher'>(url, 'teacher', { code, key }).open();
      await teacher.ask({ type: 'begin' });
      await teacher.ask({ type: 'end' });
      return { code, gone: new Promise(resolve => teacher.socket.once('disconnect', resolve)), teacher };
    };
    const [left, forgotten] = [await ended(), await ended()];
    const sweptAfter = async (minutes: number) => {
      time.pass(minutes * 60_000);
      await hub.sweep();
      return Promise.all([left, forgotten].map(async ({ code }) => (await hub.store.lesson(code)) === undefined));
    };
    expect(await sweptAfter(36 * 60)).toEqual([false, false]);
    left.teacher.close();
    await left.gone;
    await expect.poll(() => sweptAfter(4)).toEqual([true, false]);
    expect(await hub.store.pupils(left.code)).toEqual([]);
    expect(await sweptAfter(12 * 60)).toEqual([true, true]);
    await forgotten.gone;
  });
});

describe('a stranger', () => {
  test('who guesses codes waits, and a class behind the same address comes in', async () => {
    const { url } = await served();
    const { code } = await openLesson(url, { pupils: 3 });
    const guess = () => fetch(`${url}api/lessons/ZZZZZZ`).then(answer => answer.status);
    // As many as a class that mistypes its code once each.
    for (let n = 0; n < 40; n++) expect(await guess()).toBe(404);
    const many = await Promise.all(Array.from({ length: 60 }, guess));
    expect(many.filter(status => status === 429).length).toBeGreaterThan(20);
    expect((await joinLesson(url, code, 'a')).ok).toBe(true);
  });

  test.each([
    [
      'no names of a page’s own',
      'content-security-policy',
      /default-src 'self'.*connect-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
    ],
    ['no address told further', 'referrer-policy', /^no-referrer$/],
    ['no type guessed', 'x-content-type-options', /^nosniff$/],
  ])('finds %s', async (_because, name, value) => {
    const { url } = await served();
    const answer = await fetch(url);
    expect(answer.headers.get(name)).toMatch(value);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('who sends too much is told so', async () => {
    const { url } = await served();
    const answer = await post(url, 'api/lessons', { key: KEY, settings: 'x'.repeat(5000) });
    expect(whyOf(answer)).toBe('tooMuch');
  });

  test('who calls the server by another name, or from another page, is not heard', async () => {
    const { url } = await served();
    const from = (headers: Record<string, string>) =>
      fetch(`${url}api/server`, { headers }).then(({ status }) => status);
    expect(await from({})).toBe(200);
    expect(await from({ origin: new URL(url).origin })).toBe(200);
    expect(await from({ origin: 'https://elsewhere.example' })).toBe(421);
    expect(await from({ origin: 'null' })).toBe(421);
  });

  test('who stands before a proxy says nothing about his address, unless the proxy is trusted', async () => {
    for (const [TRUST_PROXY, statuses] of [
      ['0', [404, 429]],
      ['1', [404]],
    ] as const) {
      const { url } = await served({ env: { TRUST_PROXY } });
      const found = new Set<number>();
      const guess = (n: number) =>
        fetch(`${url}api/lessons/ZZZZZZ`, { headers: { 'x-forwarded-for': `10.0.0.${n % 200}` } }).then(({ status }) =>
          found.add(status),
        );
      await Promise.all(Array.from({ length: 120 }, (_, n) => guess(n)));
      expect([...found].sort()).toEqual(statuses);
    }
  });
});

test('the log tells of what was asked and how it went, and of nobody who asked', async () => {
  const server = await ServerProcess.start({ LOG: '1' });
  try {
    const { url } = server;
    const { code, key } = await openLesson(url, { pupils: 3 });
    const { secret } = await joinLesson(url, code, 'Nightjar');
    const seat = await line<'seat'>(url, 'seat', { code, secret }).open();
    await line<'teacher'>(url, 'teacher', { code, key }).open();
    await seat.ask({ type: 'pin', pin: '4711' });
    await post(url, `api/lessons/${code}/return`, { nickname: 'Nightjar', pin: '4712' });
    await fetch(`${url}api/lessons/ZZZZZZ`);
    await server.end('SIGTERM');
    const lines = server.said
      .split('\n')
      .filter(it => it.startsWith('{'))
      .map(it => JSON.parse(it));
    expect(lines).toContainEqual(
      expect.objectContaining({ method: 'POST', route: '/api/lessons/:code/join', status: 200 }),
    );
    // Where it listens itself, it may say.
    const logged = JSON.stringify(lines.filter(({ msg = '' }) => !msg.startsWith('Server listening')));
    for (const secretly of [code, key, secret, 'Nightjar', '4711', '4712', '127.0.0.1', '::1'])
      expect([secretly, logged.includes(secretly)]).toEqual([secretly, false]);
  } finally {
    await server.clear();
  }
});
