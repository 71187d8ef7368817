import { createContext, useContext } from 'react';
import type { BoardPage } from '../../../net/page.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import type { BoardLine } from '../connection.ts';

/** All that the parts of a wall share. */
export interface Stand {
  readonly text: Text;
  readonly words: ClassText;
  readonly line: BoardLine;
  readonly page: BoardPage;
  /** Where pupils come in. */
  readonly join: URL;
  /** Whether nobody can, but on this machine. */
  readonly alone: boolean;
}
const Context = createContext<Stand | undefined>(undefined);
export const StandProvider = Context.Provider;

export function useStand(): Stand {
  const stand = useContext(Context);
  if (stand === undefined) throw new Error('no wall stands here');
  return stand;
}
