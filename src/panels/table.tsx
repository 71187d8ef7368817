import { createContext, useContext } from 'react';
import type { Action } from '../engine/action.ts';
import type { Reason } from '../engine/clients/calculation.ts';
import type { Person } from '../engine/ids.ts';
import type { View } from '../engine/view.ts';
import type { LevelText, Text } from '../text/index.ts';
import type { Names } from './names.ts';

/** How a voter looks to be inclined. */
export type Look = 'aye' | 'nay' | 'unsure';
/** Odds in words: slim, small, even, good, very good. */
type OddsBand = 0 | 1 | 2 | 3 | 4;
/** What an action would likely do, reckoned on what the seat knows. */
export type Advice =
  | {
      readonly about: 'approach';
      readonly accept: OddsBand;
      readonly hedge: OddsBand;
      readonly report: OddsBand;
      /** What weighs most with him on either side, weightiest first. */
      readonly draws: readonly Reason[];
      readonly holds: readonly Reason[];
    }
  | { readonly about: 'motion'; readonly looks: readonly { readonly person: Person; readonly look: Look }[] };

/** What every panel shows and whom it tells. */
export interface Table {
  readonly view: View;
  readonly level: LevelText;
  readonly text: Text;
  readonly names: Names;
  act(action: Action): void;
  advise(action: Action): Advice | undefined;
  /** Opens the file on a man. */
  open(person: Person): void;
}

const Context = createContext<Table | undefined>(undefined);
export const TableProvider = Context.Provider;

export function useTable(): Table {
  const table = useContext(Context);
  if (table === undefined) throw new Error('a panel stands on no table');
  return table;
}
