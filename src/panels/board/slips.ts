import { createContext } from 'react';
import type { Action } from '../../engine/action.ts';
import type { Office, Person } from '../../engine/ids.ts';
import type { OrderKind } from '../../engine/terms.ts';
import type { View } from '../../engine/view.ts';
import { FAMILIES, optionsOf } from '../order-kinds.ts';

/** What a hand of orders is about: a man, a post, or neither. */
export interface Subject {
  readonly person?: Person | undefined;
  readonly office?: Office | undefined;
}

/** What has been chosen on the board, for the papers that lie over it. */
export const Chosen = createContext<Subject>({});

export const isAbout = (action: Action, { person, office }: Subject): boolean =>
  ('person' in action && person !== undefined && action.person === person) ||
  (action.type === 'appoint' && office !== undefined && 'office' in action && action.office === office);
const isAboutNobody = (action: Action): boolean =>
  !('person' in action && action.person >= 0) && action.type !== 'appoint';

export interface Slip {
  readonly kind: OrderKind;
  readonly cost: number;
  /** What it would be, on this subject; several only where something more must be said, as whom a plot is against. */
  readonly actions: readonly Action[];
}

/** The orders that may be given about a subject now, the usual ones first; without one, those that need none. */
export function slipsOf(view: View, subject: Subject): Slip[] {
  const costs = view.scenario.lengths[view.length]?.model.cost;
  const none = subject.person === undefined && subject.office === undefined;
  return Object.values(FAMILIES).flatMap(kinds =>
    kinds.flatMap((kind): Slip[] => {
      const actions = optionsOf(view, kind).filter(action => (none ? isAboutNobody(action) : isAbout(action, subject)));
      return actions.length === 0 ? [] : [{ kind, cost: costs?.[kind] ?? 0, actions }];
    }),
  );
}
