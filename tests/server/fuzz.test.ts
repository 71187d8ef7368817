import { expect, test } from 'vitest';
import type { Answer, Refusal } from '../../src/net/lesson.ts';
import { REFUSALS } from '../../src/net/lesson.ts';
import { effort } from '../effort.ts';
import { generator } from '../fixture.ts';
import { joinLesson, Line, openLesson, serve } from './network.ts';

/** A running lesson, and somebody who sends it whatever he can think of. */

type Random = () => number;
const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const below = (n: number, random: Random) => Math.floor(random() * n);

/** What is put where something else should be. */
const ODD: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => [],
  () => ({}),
  () => true,
  random => below(2 ** 31, random) - 2 ** 30,
  random => random(),
  () => Number.MAX_SAFE_INTEGER,
  random => 'x'.repeat(below(300, random)),
  () => '__proto__',
  () => 'constructor',
  () => "'; drop table lesson; --",
  () => '<img src=x onerror=alert(1)>',
  () => '\u202e\u0000\uffff',
  random => ({ ['a'.repeat(below(40, random))]: [[[[{}]]]] }),
  () => JSON.parse('{"__proto__": {"ok": true}}'),
];
const odd = (random: Random): unknown => oneOf(ODD, random)(random);

/** Something that was said, with one thing of it otherwise. */
function bent(message: Readonly<Record<string, unknown>>, random: Random): unknown {
  const keys = Object.keys(message);
  const key = oneOf(keys, random);
  switch (below(4, random)) {
    case 0:
      return { ...message, [key]: odd(random) };
    case 1:
      return Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
    case 2:
      return { ...message, [String(odd(random)).slice(0, 30)]: odd(random) };
    default:
      return odd(random);
  }
}

test(
  'whatever is sent to a lesson, it is answered, changes nothing and goes on',
  async () => {
    const server = await serve({ config: { mostMessages: 1_000_000 } });
    const { url } = server;
    const { code, key } = await openLesson(url, { pupils: 4, pace: 'days', timed: false });
    const teacher = await new Line(url, 'teacher', { code, key }).open();
    const secrets: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) secrets.push((await joinLesson(url, code, name)).secret);
    const pupils = await Promise.all(secrets.map(secret => new Line(url, 'seat', { code, secret }).open()));
    await teacher.ask({ type: 'begin' });
    const actor = pupils.find(({ options }) => options.length > 0) ?? (pupils[0] as Line<'seat'>);
    await actor.until(({ view }) => (view?.options as unknown[])?.length > 0);
    // A team mate may propose what he proposes.
    const others = pupils.filter(({ page }) => page?.seat !== actor.page?.seat);
    const wall = await new Line(url, 'board', { code }).open();

    const good = {
      type: 'act',
      ref: 'mine',
      round: actor.page?.clock?.round ?? 0,
      action: actor.wire(actor.options[0]!),
    };
    /** What others may say in his name, or too late, or out of its place. */
    const forged: readonly ((random: Random) => readonly [Line<'seat' | 'teacher' | 'board'>, unknown])[] = [
      // His action, by somebody else, and the other way round.
      random => [oneOf(others, random), { ...good, ref: `f${random()}` }],
      random => [
        actor,
        {
          ...good,
          ref: `f${random()}`,
          action: { ...good.action, seat: oneOf(['molotov', 'fate', 'malenkov', 'nobody'], random) },
        },
      ],
      // For a window that has closed, or has not opened.
      random => [actor, { ...good, ref: `f${random()}`, round: below(1000, random) + good.round + 1 }],
      random => [actor, { ...good, ref: `f${random()}`, round: 0 }],
      // Not of this phase.
      random => [
        actor,
        {
          ...good,
          ref: `f${random()}`,
          action: { seat: actor.page?.seat, type: oneOf(['deal', 'draw', 'vote', 'settle'], random), vote: 'aye' },
        },
      ],
      // What only the teacher may do, and what only a pupil may.
      random => [
        oneOf(pupils, random),
        { type: oneOf(['end', 'truth', 'kick', 'delete', 'back', 'begin'], random), turn: 1, pupil: 'x' },
      ],
      random => [wall, { type: oneOf(['act', 'truth', 'end', 'ended'], random) }],
      random => [oneOf(pupils, random), { type: 'ended' }],
      () => [teacher, { type: 'section', section: 'ranks' }],
      () => [teacher, { type: 'begin' }],
      random => [
        teacher,
        { type: oneOf(['kick', 'link', 'spokesman'], random), pupil: String(odd(random)).slice(0, 40) || 'x' },
      ],
      random => [teacher, { type: 'back', turn: below(1000, random) + 50 }],
      random => [oneOf(pupils, random), { type: 'say', words: 'in my own words' }],
      random => [oneOf(pupils, random), { type: 'sit', seat: 'beria' }],
      random => [
        oneOf(pupils, random),
        { type: 'guess', round: good.round, guess: String(odd(random)).slice(0, 40) || 'x' },
      ],
    ];
    const SAID: readonly Readonly<Record<string, unknown>>[] = [
      good,
      { type: 'propose', round: good.round, action: good.action },
      { type: 'guess', round: good.round, guess: 'beria' },
      { type: 'say', sentence: 'x' },
      { type: 'pin', pin: '123' },
    ];

    const before = await server.hub.store.entries(code);
    const random = generator(20_26);
    const refused = new Map<string, number>();
    const note = (answer: Answer) => {
      expect(answer.ok).toBe(false);
      if (answer.ok) return;
      expect(REFUSALS).toContain(answer.why);
      refused.set(answer.why, (refused.get(answer.why) ?? 0) + 1);
    };
    const messages = effort(5000, 100_000);
    for (let sent = 0; sent < messages; ) {
      const batch: Promise<unknown>[] = [];
      for (let n = 0; n < 100 && sent < messages; n++, sent++) {
        if (random() < 0.5) {
          const [line, message] = oneOf(forged, random)(random);
          batch.push(line.ask(message as never).then(note));
        } else {
          const message = bent(oneOf(SAID, random), random);
          // Bent in nothing that matters it would be allowed.
          const line = oneOf(others, random);
          batch.push(line.ask(message as never).then(note));
        }
      }
      await Promise.all(batch);
    }
    expect(await server.hub.store.entries(code)).toEqual(before);
    const wanted: readonly Refusal[] = ['malformed', 'notYours', 'late', 'illegal', 'stage'];
    expect(wanted.filter(why => !refused.has(why))).toEqual([]);

    // It goes on: what he may do he does, and sent again it is done once.
    expect(await actor.act(actor.options[0]!, 'mine')).toEqual({ ok: true });
    expect(await actor.ask({ ...good })).toEqual({ ok: true });
    const after = await server.hub.store.entries(code);
    expect(after.filter(({ ref }) => ref?.endsWith('/mine')).length).toBe(1);
    for (const line of [...pupils, wall, teacher]) expect(line.socket.connected).toBe(true);

    for (const line of [...pupils, wall, teacher]) line.close();
    await server.close();
  },
  effort(60_000, 600_000),
);

/** What is no message at all. The connection may be cut; nobody else notices. */
test('raw bytes, giants and nonsense over HTTP are refused, and nobody else notices', async () => {
  const server = await serve();
  const { url } = server;
  const { code } = await openLesson(url, { pupils: 3 });
  const { secret } = await joinLesson(url, code, 'a');
  const pupil = await new Line(url, 'seat', { code, secret }).open();
  const json = { 'content-type': 'application/json' };
  const REQUESTS: readonly (readonly [because: string, path: string, init: RequestInit, status: number])[] = [
    ['no JSON', `api/lessons/${code}/join`, { method: 'POST', headers: json, body: '{' }, 400],
    ['a giant', `api/lessons/${code}/join`, { method: 'POST', headers: json, body: `"${'x'.repeat(100_000)}"` }, 413],
    [
      'another type',
      `api/lessons/${code}/join`,
      { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' },
      415,
    ],
    ['no nickname', `api/lessons/${code}/join`, { method: 'POST', headers: json, body: '{}' }, 400],
    [
      'a nickname that turns the line',
      `api/lessons/${code}/join`,
      { method: 'POST', headers: json, body: '{"nickname":"\\u202eadmin"}' },
      400,
    ],
    ['a code that is none', 'api/lessons/%2e%2e%2f', {}, 404],
    ['a file outside', '..%2f..%2fpackage.json', {}, 404],
    ['a method of nobody', `api/lessons/${code}`, { method: 'DELETE' }, 404],
    [
      'the wrong key',
      'api/lessons',
      { method: 'POST', headers: json, body: JSON.stringify({ key: 'x', settings: {} }) },
      400,
    ],
    ['a socket without a handshake', `live/${code}/?EIO=4&transport=polling&sid=nobody`, {}, 400],
    ['a socket of another age', `live/${code}/?EIO=1&transport=polling`, {}, 400],
  ];
  for (const [because, path, init, status] of REQUESTS) {
    const answer = await fetch(new URL(path, url), init);
    expect([because, answer.status]).toEqual([because, status]);
  }
  const strange = await fetch(url, { headers: { origin: 'https://elsewhere.example' } });
  expect(strange.status).toBe(421);
  const raw = new Line(url, 'seat', { code, secret });
  await raw.open();
  const gone = new Promise(resolve => raw.socket.once('disconnect', resolve));
  raw.socket.io.engine.write('\u0000'.repeat(100));
  raw.socket.io.engine.write('x'.repeat(200_000));
  await gone;
  raw.close();
  expect(pupil.socket.connected).toBe(true);
  expect((await fetch(`${url}healthz`)).status).toBe(200);
  pupil.close();
  await server.close();
});

test('who sends too much is told so, and is heard again later', async () => {
  const server = await serve();
  const { url } = server;
  const { code } = await openLesson(url, { pupils: 3 });
  const { secret } = await joinLesson(url, code, 'a');
  const line = await new Line(url, 'seat', { code, secret }).open();
  const answers = await Promise.all(Array.from({ length: 100 }, () => line.ask({ type: 'ended' })));
  const whys = answers.map(answer => (answer.ok ? 'ok' : answer.why));
  expect(whys.filter(why => why === 'tooMuch').length).toBeGreaterThan(30);
  expect(whys[0]).toBe('stage');
  line.close();
  await server.close();
});
