import { expect, test } from 'vitest';
import { joinLesson, Line, openLesson } from './network.ts';
import { noPostgres, startPostgres } from './postgres.ts';
import { ServerProcess } from './process.ts';

const onPostgres = test.skipIf(noPostgres !== '');
const unless = noPostgres && `: ${noPostgres}`;

interface Class {
  readonly code: string;
  readonly key: string;
  readonly secrets: readonly string[];
}
/** Two processes on one database, gone afterwards; a lesson of three that the first has opened, and into which the other lets. */
async function inTwo(task: (first: ServerProcess, second: ServerProcess, lesson: Class) => Promise<void>) {
  const postgres = await startPostgres();
  const servers = await Promise.all([1, 2].map(() => ServerProcess.start({ DATABASE_URL: postgres.url })));
  const [first, second] = servers as [ServerProcess, ServerProcess];
  try {
    const { code, key } = await openLesson(first.url, { pupils: 3, pace: 'days', timed: false });
    const secrets = [];
    // What one has opened, the other knows.
    for (const name of ['a', 'b', 'c']) secrets.push((await joinLesson(second.url, code, name)).secret);
    await task(first, second, { code, key, secrets });
  } finally {
    await Promise.all(servers.map(server => server.clear()));
    await postgres.stop();
  }
}
const seated = ({ url }: ServerProcess, { code, secrets }: Class): Promise<Line<'seat'>[]> =>
  Promise.all(secrets.map(secret => new Line(url, 'seat', { code, secret }).open()));

onPostgres(`one lesson in two processes on one PostgreSQL, of which one is killed${unless}`, () =>
  inTwo(async (first, second, lesson) => {
    const { code, key, secrets } = lesson;
    const teacher = await new Line(first.url, 'teacher', { code, key }).open();
    expect(teacher.page?.pupils.map(({ nickname }) => nickname)).toEqual(['a', 'b', 'c']);
    const before = await seated(first, lesson);
    expect(await teacher.ask({ type: 'begin' })).toEqual({ ok: true });
    const proposer = before.find(({ options }) => options.length > 0) ?? before[0]!;
    await proposer.until(({ view }) => (view?.options as unknown[])?.length > 0);
    const seat = proposer.page?.seat;
    const [one] = proposer.options;
    expect(await proposer.act(one!, 'one')).toEqual({ ok: true });

    await first.end('SIGKILL');
    // A proxy would send them to the other one: there the lesson stands as it stood.
    const after = await seated(second, lesson);
    const same = after.find(({ page }) => page?.seat === seat) as Line<'seat'>;
    const theirs = before.find(({ page }) => page?.seat === seat) as Line<'seat'>;
    expect(same.page?.view).toEqual(theirs.page?.view);
    // What was said to the first, and is said again to the second, is done once.
    const again = { type: 'act', ref: 'one', round: same.page?.clock?.round ?? 0, action: same.wire(one!) };
    expect(await same.ask(again)).toEqual({ ok: true });
    expect(await same.act(same.options[0]!, 'two')).toEqual({ ok: true });

    // The first comes back, behind what was done meanwhile: whoever comes to it sees that too.
    await first.start();
    const back = await new Line(first.url, 'seat', { code, secret: secrets[0]! }).open();
    const there = after[0] as Line<'seat'>;
    expect(back.page?.view).toEqual(there.page?.view);
    // Of what is done at the other from now on, it finds out by itself.
    const known = JSON.stringify(back.page?.view);
    expect(await same.act(same.options[0]!, 'three')).toEqual({ ok: true });
    await back.until(({ view }) => JSON.stringify(view) !== known);
    expect(back.page?.view).toEqual(there.page?.view);
    for (const line of [teacher, ...before, ...after, back]) line.close();
  }),
);

onPostgres(`two processes that both write to a lesson never take the same number${unless}`, () =>
  inTwo(async (first, second, lesson) => {
    const { code, key } = lesson;
    const teacher = await new Line(first.url, 'teacher', { code, key }).open();
    await teacher.ask({ type: 'begin' });
    // The same pupils at both, as a proxy that has lost its mind would send them.
    const here = await seated(first, lesson);
    const there = await seated(second, lesson);
    let done = 0;
    for (let n = 0; n < 12; n++) {
      const at = n % 2 === 0 ? here : there;
      const line = at.find(({ options }) => options.length > 0);
      if (line === undefined) continue;
      // Whoever is behind is refused, comes back, and is as far as the other.
      const answer = await line.act(line.options[0]!, `n${n}`).catch(() => undefined);
      if (answer?.ok) done++;
      await new Promise(resolve => setTimeout(resolve, 300));
    }
    expect(done).toBeGreaterThan(1);
    for (const line of [teacher, ...here, ...there]) line.close();
  }),
);
