import { createContext, useContext } from 'react';
import type { Action } from '../engine/action.ts';
import type { Reason } from '../engine/clients/calculation.ts';
import type { Person } from '../engine/ids.ts';
import type { View } from '../engine/view.ts';
import type { LevelText, Text } from '../text/index.ts';
import type { Names } from './names.ts';

/** How a voter looks to be inclined. */
export type Look = 'aye' | 'nay' | 'unsure';
/**
 * `aye`: how likely his aye is, in permille; undefined for one who has shown himself, or is a patron. `promised`: he has given
 * his word, as this seat knows.
 */
export type Looks = readonly {
  readonly person: Person;
  readonly look: Look;
  readonly aye?: number;
  readonly promised?: boolean;
}[];
/** What may come of an action. */
export type ChanceName =
  | 'accept'
  | 'hedge'
  | 'refuse'
  | 'report'
  | 'joins'
  | 'talks'
  | 'dismissed'
  | 'falls'
  | 'armsDecide'
  | 'warned'
  | 'sits'
  | 'arms'
  | 'exit';
/** What an action would likely do, reckoned on what the seat knows. */
export interface Advice {
  readonly chances: readonly { readonly name: ChanceName; readonly permille: number }[];
  /** What weighs most with the man, weightiest first: to come over, and to stay. */
  readonly draws: readonly Reason[];
  readonly holds: readonly Reason[];
  /** How the room looks to a motion. */
  readonly looks: Looks;
}

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
