import type { Answer, LessonSettings, LessonStage } from '../../net/lesson.ts';
import { baseNow } from './base.ts';

/** What is asked of the server before there is a line. */

export interface ServerInfo {
  /** Whether others on the network can reach it. */
  readonly network: boolean;
  /** Its addresses there. */
  readonly addresses: readonly string[];
  /** How many days a lesson is kept after its end. */
  readonly keepDays: number;
}
export interface LessonInfo {
  readonly settings: LessonSettings;
  readonly stage: LessonStage;
  readonly locked: boolean;
  readonly free: readonly string[];
}
export interface Joined {
  readonly pupil: string;
  readonly secret: string;
}

async function ask<T>(path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const answer = await fetch(new URL(`api/${path}`, baseNow()), {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return (await answer.json()) as Answer<T>;
  } catch {
    return { ok: false, why: 'broken' };
  }
}

/** Undefined where the page comes from a server that only hands out files. */
export async function serverInfo(): Promise<ServerInfo | undefined> {
  const answer = await ask<ServerInfo>('server');
  return answer.ok ? answer : undefined;
}
export const openLesson = (key: string, settings: LessonSettings) =>
  ask<{ code: string; key: string }>('lessons', { key, settings });
export const lessonInfo = (code: string) => ask<LessonInfo>(`lessons/${code}`);
export const joinLesson = (code: string, nickname: string, seat?: string) =>
  ask<Joined>(`lessons/${code}/join`, { nickname, ...(seat === undefined ? {} : { seat }) });
export const returnTo = (code: string, nickname: string, pin: string) =>
  ask<Joined>(`lessons/${code}/return`, { nickname, pin });
