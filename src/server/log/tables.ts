import type { Insertable, Selectable } from 'kysely';
import type { Entry, EntryBody, LessonRow, PupilRow } from './store.ts';

/**
 * The tables, alike in both databases: what SQLite has no type for is a number or a text, and yes is 1. Nicknames stand in
 * a table apart from the log.
 */
export interface Tables {
  lesson: {
    code: string;
    teacher: string;
    /** JSON. */
    settings: string;
    seed: number;
    created: number;
    ended: number | null;
    locked: number;
    keep_days: number;
    /** When somebody was last known to look at it. */
    seen: number;
  };
  pupil: {
    lesson: string;
    id: string;
    nickname: string;
    seat: string | null;
    spokesman: number;
    secret: string;
    pin: string | null;
    misses: number;
    removed: number;
  };
  entry: {
    lesson: string;
    seq: number;
    at: number;
    ref: string | null;
    /** JSON. */
    body: string;
  };
}
export type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;
type Kept<Table extends keyof Tables> = Selectable<Tables[Table]>;

export const toLesson = ({ settings, ended, locked, keepDays, ...same }: LessonRow): Row<'lesson'> => ({
  ...same,
  settings: JSON.stringify(settings),
  ended: ended ?? null,
  locked: Number(locked),
  keep_days: keepDays,
  seen: same.created,
});
export const fromLesson = ({ settings, ended, locked, keep_days, seen: _, ...same }: Kept<'lesson'>): LessonRow => ({
  ...same,
  settings: JSON.parse(settings),
  ended: ended ?? undefined,
  locked: locked === 1,
  keepDays: keep_days,
});

export const toPupil = ({ seat, spokesman, pin, removed, ...same }: PupilRow): Row<'pupil'> => ({
  ...same,
  seat: seat ?? null,
  spokesman: Number(spokesman),
  pin: pin ?? null,
  removed: Number(removed),
});
export const fromPupil = ({ seat, spokesman, pin, removed, ...same }: Kept<'pupil'>): PupilRow => ({
  ...same,
  seat: seat ?? undefined,
  spokesman: spokesman === 1,
  pin: pin ?? undefined,
  removed: removed === 1,
});

export const toEntry = (lesson: string, { seq, at, ref, body }: Entry): Row<'entry'> => ({
  lesson,
  seq,
  at,
  ref: ref ?? null,
  body: JSON.stringify(body),
});
export const fromEntry = ({ seq, at, ref, body }: Omit<Kept<'entry'>, 'lesson'>): Entry => ({
  seq,
  at,
  ref: ref ?? undefined,
  body: JSON.parse(body) as EntryBody,
});
