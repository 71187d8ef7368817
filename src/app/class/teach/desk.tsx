import { createContext, useContext } from 'react';
import type { Person, View } from '../../../engine/index.ts';
import type { LessonData } from '../../../levels/lesson.ts';
import type { Answer, Refusal } from '../../../net/lesson.ts';
import type { FromTeacher } from '../../../net/messages.ts';
import type { ConsolePage, ConsolePupil } from '../../../net/page.ts';
import type { Names } from '../../../panels/names.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import type { Level } from '../../levels.ts';
import type { TeacherLine } from '../connection.ts';
import { refusedWords } from './refused-words.ts';

export interface Refused {
  readonly why: Refusal;
  readonly what: string | undefined;
}
/** What every part of the console shows and asks through. */
export interface Desk {
  readonly text: Text;
  readonly words: ClassText;
  readonly level: Level;
  readonly data: LessonData;
  readonly names: Names;
  readonly page: ConsolePage;
  /** What everybody may know of the game; undefined before it begins. */
  readonly view: View | undefined;
  readonly line: TeacherLine;
  /** Where pupils find the page, the likeliest first; none: nowhere but on this machine. */
  readonly addresses: readonly URL[];
  /** Why it did not do what it was asked last. */
  readonly refused: Refused | undefined;
  /** Asks the server for something. */
  send<T = object>(message: FromTeacher): Promise<Answer<T>>;
}
const Context = createContext<Desk | undefined>(undefined);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === undefined) throw new Error('a part of the console stands on no desk');
  return desk;
}

/** What was refused is said where it was asked: at the head of the page, or on the sheet that lies over it. */
export function RefusedNow() {
  const { words, refused } = useDesk();
  if (refused === undefined) return null;
  const { why, what } = refused;
  return (
    <p role="alert" className="faults">
      {words('teach.console.refused', {
        why: what === 'nickname' ? words('teach.console.nameTaken') : refusedWords(words, why),
      })}
    </p>
  );
}

/** A man by his id. */
export const personOf = ({ level }: Pick<Desk, 'level'>, id: string): Person =>
  level.scenario.people.findIndex(person => person.id === id) as Person;
export const nameOf = (desk: Pick<Desk, 'level' | 'names'>, id: string): string => desk.names.man(personOf(desk, id));
export const teamOf = ({ pupils }: ConsolePage, seat: string): readonly ConsolePupil[] =>
  pupils.filter(pupil => pupil.seat === seat);
