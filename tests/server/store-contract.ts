import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LessonRow, Store } from '../../src/server/log/store.ts';
import { effort } from '../effort.ts';
import { entryOf, lessonOf, NOW, pupilOf } from './rows.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Lessons of one test do not meet those of another, for they share a database. */
let codes = 0;
const newCode = (): string => `L${String(++codes).padStart(5, '0')}`;

export interface Place {
  /** Another store on the same file, or server. */
  open(): Promise<Store>;
  readonly file: string;
  readonly databaseUrl: string;
}

/** What every store promises, over whichever database. */
export function contract(place: () => Place): void {
  let store: Store;
  let other: Store;
  beforeAll(async () => {
    // Both at once, on a database that is empty yet.
    [store, other] = await Promise.all([place().open(), place().open()]);
  });
  afterAll(() => Promise.all([store?.close(), other?.close()]));
  const last = async (of: Store, code: string) => (await of.lasts([code])).get(code) ?? Number.NaN;
  const begun = async (change: Partial<LessonRow> = {}): Promise<string> => {
    const code = newCode();
    expect(await store.create(lessonOf(code, change))).toBe(true);
    return code;
  };

  describe('a lesson', () => {
    test('is kept as it was', async () => {
      const code = await begun();
      expect(await other.lesson(code)).toEqual(lessonOf(code));
      expect(await other.lesson('nobody')).toBeUndefined();
    });

    test('is not made twice under one code', async () => {
      const code = await begun();
      expect(await other.create(lessonOf(code, { seed: 1 }))).toBe(false);
      expect(await store.lesson(code)).toEqual(lessonOf(code));
    });

    test('changes in what is named, and in nothing else', async () => {
      const code = await begun();
      await store.change(code, { locked: true, ended: NOW + 1 });
      expect(await store.lesson(code)).toEqual(lessonOf(code, { locked: true, ended: NOW + 1 }));
      await store.change(code, { ended: undefined, settings: [1], teacher: 'another hash' });
      await store.change(code, {});
      expect(await store.lesson(code)).toEqual(
        lessonOf(code, { locked: true, settings: [1], teacher: 'another hash' }),
      );
    });

    test('counts until it has ended', async () => {
      const before = await store.count();
      const code = await begun();
      expect(await store.count()).toBe(before + 1);
      await store.change(code, { ended: NOW });
      expect(await store.count()).toBe(before);
    });
  });

  describe('the log', () => {
    test('has what was appended, in its order, from where one asks', async () => {
      const code = await begun();
      expect([await last(store, code), await store.entries(code)]).toEqual([-1, []]);
      expect([await store.lasts([code]), await store.lasts([])]).toEqual([new Map([[code, -1]]), new Map()]);
      const entries = [0, 1, 2, 3].map(seq => entryOf(seq, { ref: seq === 2 ? undefined : `a/${seq}` }));
      expect(await store.append(code, entries.slice(0, 1))).toBe('done');
      expect(await store.append(code, entries.slice(1))).toBe('done');
      expect(await store.append(code, [])).toBe('done');
      expect(await other.entries(code)).toEqual(entries);
      expect(await other.entries(code, 2)).toEqual(entries.slice(2));
      expect(await last(other, code)).toBe(3);
    });

    test('keeps any text', async () => {
      const code = await begun();
      const body = { kind: 'letter', text: `\u0000 " \\ ' ; -- \u2028 ${'ё'.repeat(20_000)} 🌲` };
      await store.append(code, [entryOf(0, { body })]);
      expect((await other.entries(code))[0]?.body).toEqual(body);
    });

    test.each([
      { what: 'a number', entry: entryOf(1), because: 'somebody else wrote it' },
      { what: 'a ref', entry: entryOf(7, { ref: 'a/1' }), because: 'it was sent again' },
    ])('takes nothing of an append of which $what is taken: $because', async ({ entry }) => {
      const code = await begun();
      const before = [entryOf(0), entryOf(1, { ref: 'a/1' })];
      await store.append(code, before);
      expect(await other.append(code, [entryOf(5), entry, entryOf(9)])).toBe('taken');
      expect(await store.entries(code)).toEqual(before);
    });

    test('tells lessons apart, numbers and refs', async () => {
      const [one, two] = [await begun(), await begun()];
      const entry = entryOf(0, { ref: 'same' });
      expect(await Promise.all([store.append(one, [entry]), store.append(two, [entry])])).toEqual(['done', 'done']);
    });

    test('takes what is asked for together each for itself', async () => {
      const [one, two, three] = [await begun(), await begun(), await begun()];
      await store.append(two, [entryOf(0)]);
      const asked = [
        store.append(one, [entryOf(0)]),
        store.append(two, [entryOf(0), entryOf(1)]),
        store.append('gone', [entryOf(0)]),
        store.append(three, [entryOf(0, { ref: 'bad \0' })]),
        store.append(one, [entryOf(0), entryOf(2)]),
        store.append(three, [entryOf(3)]),
        store.append(one, [entryOf(1)]),
      ];
      const answers = (await Promise.allSettled(asked)).map(it => (it.status === 'fulfilled' ? it.value : 'failed'));
      expect(answers).toEqual(['done', 'taken', 'failed', 'failed', 'taken', 'done', 'done']);
      expect((await store.entries(one)).map(({ seq }) => seq)).toEqual([0, 1]);
      expect((await store.entries(two)).map(({ seq }) => seq)).toEqual([0]);
      expect((await store.entries(three)).map(({ seq }) => seq)).toEqual([3]);
    });

    test('takes many at once', async () => {
      const code = await begun();
      const entries = Array.from({ length: 12_345 }, (_, seq) => entryOf(seq, { ref: `a/${seq}` }));
      expect(await store.append(code, entries)).toBe('done');
      expect(await store.append(code, [...entries.map(it => ({ ...it, seq: it.seq + 20_000 }))])).toBe('taken');
      expect(await other.entries(code)).toEqual(entries);
    });

    test('gives each number to one of two writers', async () => {
      const code = await begun();
      const writers = [store, other];
      const wrote: string[][] = [];
      for (let seq = 0; seq < 60; seq += 2) {
        const asked = writers.map((writer, of) =>
          writer.append(code, [
            entryOf(seq, { body: { kind: 'x', of } }),
            entryOf(seq + 1, { body: { kind: 'x', of } }),
          ]),
        );
        wrote.push(await Promise.all(asked));
      }
      expect(wrote.map(answers => answers.toSorted())).toEqual(wrote.map(() => ['done', 'taken']));
      const empty = await begun();
      expect(await store.lasts([code, 'gone', empty])).toEqual(
        new Map([
          [code, 59],
          [empty, -1],
        ]),
      );
      const kept = await store.entries(code);
      expect(kept.map(({ body }) => body.of)).toEqual(wrote.flatMap(it => [it.indexOf('done'), it.indexOf('done')]));
    });

    test('outlives a process that is killed, with all that it had promised', async () => {
      const code = await begun();
      for (let kill = 0; kill < effort(2, 20); kill++) {
        const before = await last(store, code);
        const heard = await promisedUntilKilled(place(), code, 40 + 37 * kill);
        expect(heard).toEqual(heard.map((_, index) => `${before + 1 + index} done`));
        const kept = await store.entries(code);
        expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, index) => index));
        // One more may have been written whose promise was not heard.
        expect([0, 1]).toContain(kept.length - (before + 1 + heard.length));
      }
    });
  });

  describe('pupils', () => {
    test('are kept, replaced by their id, and apart from other lessons', async () => {
      const [code, elsewhere] = [await begun(), await begun()];
      await store.append(code, [], [pupilOf(code, 'b')]);
      await store.append(code, [], [pupilOf(code, 'a', { seat: 'beria', pin: 'scrypt', spokesman: true })]);
      await store.append(elsewhere, [], [pupilOf(elsewhere, 'a', { nickname: 'another' })]);
      const again = pupilOf(code, 'a', { nickname: 'renamed', misses: 5, removed: true });
      await store.append(code, [], [again]);
      expect(await other.pupils(code)).toEqual([again, pupilOf(code, 'b')]);
    });

    test('change with the entries that say so, or not at all', async () => {
      const code = await begun();
      const row = pupilOf(code, 'a');
      expect(await store.append(code, [entryOf(0)], [row])).toBe('done');
      const late = pupilOf(code, 'a', { removed: true });
      expect(await other.append(code, [entryOf(0)], [late, pupilOf(code, 'b')])).toBe('taken');
      expect([await store.pupils(code), await last(store, code)]).toEqual([[row], 0]);
      expect(await other.append(code, [entryOf(1)], [late])).toBe('done');
      expect([await store.pupils(code), await last(store, code)]).toEqual([[late], 1]);
    });

    test('need their lesson', async () => {
      await expect(store.append('gone', [], [pupilOf('gone', 'a')])).rejects.toThrow(/foreign key/i);
    });
  });

  describe('time', () => {
    const ages: { because: string; lesson: Partial<LessonRow>; last?: number; gone: boolean }[] = [
      { because: 'its days are over', lesson: { created: NOW - 31 * DAY, ended: NOW - 30 * DAY }, gone: true },
      { because: 'they are not', lesson: { ended: NOW - 30 * DAY + 1 }, gone: false },
      { because: 'none means at once', lesson: { created: NOW - DAY, ended: NOW, keepDays: 0 }, gone: true },
      { because: 'a year', lesson: { ended: NOW - 364 * DAY, keepDays: 365 }, gone: false },
      { because: 'never begun', lesson: { created: NOW - 30 * DAY }, gone: true },
      { because: 'left', lesson: { created: NOW - 90 * DAY }, last: NOW - 30 * DAY, gone: true },
      { because: 'played still', lesson: { created: NOW - 90 * DAY }, last: NOW - 29 * DAY, gone: false },
      {
        because: 'ended late',
        lesson: { created: NOW - 90 * DAY, ended: NOW - DAY },
        last: NOW - 80 * DAY,
        gone: false,
      },
    ];

    test('takes a lesson with its log and its pupils when it is over, and not before', async () => {
      const due: { code: string; gone: boolean }[] = [];
      for (const { lesson, last, gone } of ages) {
        const code = await begun(lesson);
        await store.append(code, [], [pupilOf(code, 'a')]);
        await store.append(code, [
          entryOf(0, { at: lesson.created ?? NOW }),
          entryOf(1, { at: last ?? lesson.created ?? NOW }),
        ]);
        due.push({ code, gone });
      }
      expect(await store.expire(NOW)).toEqual(due.filter(({ gone }) => gone).map(({ code }) => code));
      for (const { code, gone } of due) {
        expect(await store.lesson(code)).toEqual(gone ? undefined : expect.anything());
        expect(await store.entries(code)).toHaveLength(gone ? 0 : 2);
        expect(await store.pupils(code)).toHaveLength(gone ? 0 : 1);
      }
      expect(await store.expire(NOW)).toEqual([]);
    });

    test('spares what somebody looks at, wherever that is, and for a day at most', async () => {
      const since = { created: NOW - 2 * DAY };
      const atOnce = await begun({ ...since, ended: NOW, keepDays: 0 });
      const forgotten = await begun({ ...since, ended: NOW - DAY, keepDays: 0 });
      const left = await begun({ ...since, ended: NOW, keepDays: 0 });
      await other.see([atOnce, forgotten], NOW);
      await other.see([], NOW);
      const mine = [atOnce, forgotten, left];
      const goneAt = async (now: number) => (await store.expire(now)).filter(code => mine.includes(code));
      expect(await goneAt(NOW)).toEqual([forgotten, left]);
      expect(await goneAt(NOW + 3 * MINUTE - 1)).toEqual([]);
      expect(await goneAt(NOW + 3 * MINUTE)).toEqual([atOnce]);
    });

    test('does not wait for whoever removes a lesson', async () => {
      const [code, elsewhere] = [await begun(), await begun()];
      await store.append(code, [], [pupilOf(code, 'a')]);
      await store.append(code, [entryOf(0)]);
      await store.remove(code);
      await store.remove('gone');
      expect([await store.lesson(code), await store.pupils(code), await store.entries(code)]).toEqual([
        undefined,
        [],
        [],
      ]);
      expect(await store.lesson(elsewhere)).toBeDefined();
      // The code is free again, and its log empty.
      expect(await store.create(lessonOf(code))).toBe(true);
      expect(await store.append(code, [entryOf(0)])).toBe('done');
    });

    test('is told of one process by the other only', async () => {
      const code = await begun({ created: NOW - DAY, ended: NOW, keepDays: 0 });
      const told = await Promise.all([store.expire(NOW), other.expire(NOW)]);
      expect(told.flat()).toEqual([code]);
    });
  });

  test('whoever closes it waits for what is on its way', async () => {
    const code = await begun();
    const third = await place().open();
    expect(await third.healthy()).toBe(true);
    const asked = third.append(code, [entryOf(0)]);
    await third.close();
    expect(await asked).toBe('done');
    expect(await third.healthy()).toBe(false);
    await expect(third.append(code, [entryOf(1)])).rejects.toThrow('the lessons in ');
    expect(await last(store, code)).toBe(0);
  });
}

/** What a process that appends to the lesson says, which is killed when it has said so much. */
async function promisedUntilKilled({ file, databaseUrl }: Place, code: string, lines: number): Promise<string[]> {
  const script = fileURLToPath(new URL('./appending.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, databaseUrl, code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.split('\n').length > lines) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
}
