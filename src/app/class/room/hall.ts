import { createContext, useContext } from 'react';
import type { LessonData } from '../../../levels/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import type { Level } from '../../levels.ts';
import type { RoomPlan } from './kept.ts';
import type { RoomGame } from './room-game.ts';

/** All that the pages of a lesson at one screen share. */
export interface Hall {
  readonly room: RoomGame;
  readonly plan: RoomPlan;
  readonly lesson: LessonData;
  readonly level: Level;
  readonly text: Text;
  readonly words: ClassText;
}

const Context = createContext<Hall | undefined>(undefined);
export const HallProvider = Context.Provider;

export function useHall(): Hall {
  const hall = useContext(Context);
  if (hall === undefined) throw new Error('no class sits in this room');
  return hall;
}
