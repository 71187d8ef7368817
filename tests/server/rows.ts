import type { Entry, LessonRow, PupilRow } from '../../src/server/log/store.ts';

export const NOW = Date.UTC(2026, 2, 5, 9, 30);

export const lessonOf = (code: string, change: Partial<LessonRow> = {}): LessonRow => ({
  code,
  teacher: 'hash of a secret',
  settings: { level: '1953', length: 'short', seats: ['malenkov', 'beria'], open: true },
  seed: 2 ** 32 - 1,
  created: NOW,
  ended: undefined,
  locked: false,
  keepDays: 30,
  ...change,
});
export const pupilOf = (lesson: string, id: string, change: Partial<PupilRow> = {}): PupilRow => ({
  lesson,
  id,
  nickname: 'Ольга 🌲',
  seat: undefined,
  spokesman: false,
  secret: 'hash of a secret',
  pin: undefined,
  misses: 0,
  removed: false,
  ...change,
});
export const entryOf = (seq: number, change: Partial<Entry> = {}): Entry => ({
  seq,
  at: NOW + seq,
  ref: undefined,
  body: { kind: 'action', seq, nested: { list: [1, 'two', null, false] } },
  ...change,
});
