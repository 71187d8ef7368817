import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { addressOf, hashOf } from '../../../src/app/history/address.ts';
import { pack, unpack } from '../../../src/app/history/link.ts';
import { dayOf } from '../../../src/app/history/telling.ts';
import { find, watchFile, watchJson } from '../../../src/app/history/watched.ts';
import type { GameRecord } from '../../../src/engine/index.ts';
import { readJson } from '../../levels/level-files.ts';

// The page fetches what it shows; here it is read.
vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(url.replace(/^\/|\?.*$/g, ''))));
afterAll(() => vi.unstubAllGlobals());

const record = readJson('levels/1953/record.json') as GameRecord;

/** The level's people, and a game of some of them that is not over. */
const unfinished = (seats: readonly string[]) => ({
  game: 'nests-and-tails',
  save: 1,
  seed: 7,
  seats,
  record: { ...record, history: undefined, actions: record.actions.slice(0, 600) },
});
const plain = <T>(json: T): T => JSON.parse(JSON.stringify(json)) as T;
async function shown(json: unknown) {
  const found = await watchJson(plain(json));
  if (!found.ok) throw new Error(JSON.stringify(found.remarks));
  return found.value;
}
async function refused(json: unknown): Promise<string[]> {
  const found = await watchJson(plain(json));
  return found.ok ? [] : found.remarks.map(({ key, words }) => `${key} ${words.path ?? ''}`.trim());
}

describe('a game that is watched', () => {
  test('shows the record to all eyes, with its evidence', async () => {
    const { reel, eyes, remarks } = await shown(record);
    expect(reel.steps).toHaveLength(record.actions.length);
    expect(reel.history).toHaveLength(record.actions.length);
    expect({ eyes, remarks }).toEqual({ eyes: undefined, remarks: [] });
  });

  test('keeps its secrets while one person plays it: it is seen by his eyes alone', async () => {
    const { eyes, reel } = await shown(unfinished(['khrushchev']));
    expect(eyes).toEqual([reel.scenario.people.findIndex(({ id }) => id === 'khrushchev')]);
  });

  test('keeps them from everybody while several do', async () => {
    expect(await refused(unfinished(['khrushchev', 'beria']))).toEqual(['history.notOver']);
  });

  test('of other rules is shown as far as it fits, and says which step does not and why', async () => {
    const actions = record.actions.map((action, ply) => (ply === 400 ? { seat: 'beria', type: 'seal' } : action));
    const { reel, remarks, eyes } = await shown({ ...record, levelHash: '0123456789abcdef', actions });
    expect(reel.steps).toHaveLength(400);
    expect(reel.frames.at(-1)?.to).toBe(400);
    expect(remarks).toEqual([
      { key: 'history.otherLevel', words: {} },
      { key: 'history.misfit', words: { step: 401, problem: expect.stringMatching(/^illegal in /) } },
    ]);
    // It can never be played on: there is nothing left to keep from anybody.
    expect(eyes).toBeUndefined();
  });

  test('that names a man the level does not have is shown up to him', async () => {
    const actions = record.actions.map((action, ply) => (ply === 300 ? { ...action, seat: 'trotsky' } : action));
    const { reel, remarks } = await shown({ ...record, actions });
    expect(reel.steps).toHaveLength(300);
    expect(String(remarks[0]?.words.problem)).toMatch(/no seat "trotsky"/);
  });

  test('that left a record is told by it up to there', async () => {
    const left = { record: 'history', ply: 500 };
    const { reel } = await shown({ ...record, history: undefined, left });
    expect(reel.history).toHaveLength(500);
    expect(reel.there.has('berlin')).toBe(true);
  });

  test('that left a record which has been made anew since is shown without its words, and says so', async () => {
    const left = { record: 'history', ply: 500 };
    const at = record.actions.findIndex(({ type, value }) => type === 'deal' && Number(value) > 1);
    const changed = { ...record.actions[at], value: Number(record.actions[at]?.value) - 1 };
    const actions = record.actions.slice(0, 700).with(at, changed);
    const { reel, remarks } = await shown({ ...record, history: undefined, actions, left });
    expect(reel.history).toEqual([]);
    expect(reel.line).toEqual([]);
    expect(remarks.map(({ key }) => key)).toContain('history.noBase');
  });

  test.each(['constructor', 'nowhere'])(
    'that left a record "%s" is shown, and says that it is not here',
    async name => {
      const { reel, remarks } = await shown({ ...record, history: undefined, left: { record: name, ply: 10 } });
      expect(reel.line).toEqual([]);
      expect(remarks.map(({ key }) => key)).toEqual(['history.noBase']);
    },
  );

  test('has no day before the one at which it left its record', async () => {
    const ends = [...new Set((await shown(record)).reel.frames.map(({ to }) => to))].filter(to => to > 0);
    const backwards: number[] = [];
    for (const ply of ends) {
      const { reel } = await shown({ ...record, history: undefined, left: { record: 'history', ply } });
      const days = reel.frames.map(frame => dayOf(reel, frame).day);
      if (days.some((day, at) => at > 0 && day < days[at - 1]!)) backwards.push(ply);
    }
    expect(ends.length).toBeGreaterThan(50);
    expect(backwards).toEqual([]);
  });

  test('of which nothing fits, or that has not begun, says so', async () => {
    const none = { ...record, actions: [{ seat: 'beria', type: 'seal' }] };
    expect(await refused(none)).toEqual(['history.nothingFits', 'history.misfit']);
    expect(await refused({ ...record, actions: [] })).toEqual(['history.noActions']);
  });

  test('of other rules says so, and has no secrets left to keep', async () => {
    const save = unfinished(['khrushchev', 'beria']);
    const { eyes, remarks } = await shown({ ...save, record: { ...save.record, rules: 99 } });
    expect(eyes).toBeUndefined();
    expect(remarks.map(({ key }) => key)).toEqual(['history.otherRules']);
  });

  const BAD: readonly { readonly json: unknown; readonly says: readonly string[]; readonly because: string }[] = [
    { json: 7, says: ['app.fault $'], because: 'it is a number' },
    { json: { hello: 1 }, says: ['app.fault $.format', 'app.fault $.rules'], because: 'it is something else' },
    { json: { ...record, level: 'paris' }, says: ['file.noLevel $.level'], because: 'there is no such level' },
    {
      json: { ...record, setup: { ...record.setup, length: '99' } },
      says: ['app.fault $.setup'],
      because: 'no such length',
    },
    {
      json: unfinished(['krushchev']),
      says: ['file.noSeat $.seats[0]'],
      because: 'its player is no man of the level',
    },
    { json: { ...unfinished([]), seats: [3] }, says: ['app.fault $.seats[0]'], because: 'a seat is a name' },
    {
      json: { record: { ...record, rules: 'x' } },
      says: ['app.fault $.record.rules'],
      because: 'the fault lies in a save',
    },
  ];
  test.each(BAD)('is refused, with where it is wrong: $because', async ({ json, says }) => {
    expect((await refused(json)).slice(0, says.length)).toEqual(says);
  });

  test('says what is wrong with a file, a link and a name', async () => {
    const keyOf = async (found: Awaited<ReturnType<typeof find>>) => (found.ok ? '' : found.remarks[0]?.key);
    expect(await keyOf(await watchFile('x.json', '{'))).toBe('file.notJson');
    expect(await keyOf(await find('1953', { kind: 'game', packed: '!!!' }))).toBe('history.badLink');
    expect(await keyOf(await find('1953', { kind: 'record', id: 'nobody' }))).toBe('history.noRecord');
  });
});

describe('a link', () => {
  test('holds a whole game in less than six thousand letters', async () => {
    const bare = plain({ ...record, history: undefined });
    const packed = await pack(bare);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(packed.length).toBeLessThan(6000);
    expect(await unpack(packed)).toEqual(bare);
  });

  test('that was cut short says so', async () => {
    const packed = await pack(plain(record));
    const found = await find('1953', { kind: 'game', packed: packed.slice(0, packed.length / 2) });
    expect(found).toMatchObject({ ok: false, remarks: [{ key: 'history.badLink' }] });
  });

  test('does not unpack without end', async () => {
    const bomb = await pack('x'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(unpack(bomb)).rejects.toThrow(/more than/);
  });
});

describe('an address', () => {
  const ADDRESSES = [
    { hash: '#/history', address: { wanted: { kind: 'record', id: 'history' }, at: 0 } },
    { hash: '#/history?at=12', address: { wanted: { kind: 'record', id: 'history' }, at: 12 } },
    { hash: '#/history/beria?at=3', address: { wanted: { kind: 'record', id: 'beria' }, at: 3 } },
    { hash: '#/history/kept/abc-1', address: { wanted: { kind: 'kept', id: 'abc-1' }, at: 0 } },
    { hash: '#/history/kept/%25', address: { wanted: { kind: 'kept', id: '%' }, at: 0 } },
    { hash: '#/history/game/q-_9', address: { wanted: { kind: 'game', packed: 'q-_9' }, at: 0 } },
  ] as const;
  test.each(ADDRESSES)('$hash is read and written alike', ({ hash, address }) => {
    expect(addressOf(hash)).toEqual(address);
    expect(hashOf(address.wanted, address.at)).toBe(hash);
  });

  test('that was mangled names what is not there', () => {
    expect(addressOf('#/history/%').wanted).toEqual({ kind: 'record', id: '%' });
  });

  test('of no number begins at the beginning', () => {
    expect(addressOf('#/history?at=-4').at).toBe(0);
    expect(addressOf('#/history?at=soon').at).toBe(0);
  });
});
