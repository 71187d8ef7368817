import { createContext, useContext } from 'react';
import type { LessonData } from '../../../levels/lesson.ts';
import type { Me, SeatPage } from '../../../net/page.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import type { Level } from '../../levels.ts';
import type { Lined } from './use-line.ts';

/** What every part of a pupil's page knows: his lesson, his level, himself. */
export interface Seated extends Lined {
  readonly text: Text;
  readonly words: ClassText;
  readonly page: SeatPage;
  readonly me: Me | undefined;
  readonly level: Level;
  readonly data: LessonData;
}

const Context = createContext<Seated | undefined>(undefined);
export const SeatedProvider = Context.Provider;

export function useSeated(): Seated {
  const seated = useContext(Context);
  if (seated === undefined) throw new Error('nobody is seated here');
  return seated;
}

/** Whether this pupil decides for his seat: alone, or for his team. */
export const isSpokesman = ({ page, me }: Pick<Seated, 'page' | 'me'>): boolean =>
  page.team.some(({ id, spokesman }) => id === me?.id && spokesman);
/** Whether several share the seat. */
export const isTeam = ({ team }: SeatPage): boolean => team.length > 1;
/** What a pupil is called by the others in his team. */
export const nicknameIn = ({ team }: SeatPage, pupil: string): string | undefined =>
  team.find(({ id }) => id === pupil)?.nickname;
/** What this pupil is called. The teacher may have given him another name since he came. */
export const nameOf = ({ page, me }: Pick<Seated, 'page' | 'me'>): string =>
  nicknameIn(page, me?.id ?? '') ?? me?.nickname ?? '';
