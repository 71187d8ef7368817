import { atlasOf } from './atlas.ts';
import type { Draft, Game, Order, OrderKind } from './game.ts';
import { at, NO_OFFICE, NOBODY, type Person, type Seat } from './ids.ts';
import { isActive } from './power.ts';
import type { Rule } from './rule.ts';
import { sheetOf } from './sheets.ts';

/** What a patron may order, secretly, and what it does when the turn is carried out. */

/** An order on one man, or on nobody (`person` NOBODY). */
export interface ManOrder<T extends OrderKind> {
  readonly type: T;
  readonly seat: Seat;
  readonly person: Person;
}

/** How an order of this kind takes effect. Chance that it needs is asked of fate, not decided. */
export type CarryOut = (draft: Draft, patron: Person, order: Order) => void;

const NOTHING = { person: NOBODY, office: NO_OFFICE, against: NOBODY, safety: false, pressure: false };
export function planOrder(
  draft: Draft,
  patron: Person,
  order: OrderKind,
  details: Partial<Omit<Order, 'order'>>,
): void {
  draft.plans[patron] = [...at(draft.plans, patron), { order, ...NOTHING, ...details }];
}

export const costOf = (game: Game, order: OrderKind): number => game.model.cost[order];
export const spent = (game: Game, patron: Person): number =>
  game.plans[patron]!.reduce((sum, { order }) => sum + costOf(game, order), 0);

/** Whether he may give an order of this kind now: he can pay for it and is not in the middle of writing. */
export const mayOrder = (game: Game, patron: Person, order: OrderKind): boolean =>
  sheetOf(game, patron) === undefined && costOf(game, order) <= game.favours[patron]! - spent(game, patron);

export const isPlanned = (
  game: Game,
  patron: Person,
  order: OrderKind,
  person: Person,
  against: Person = NOBODY,
): boolean => game.plans[patron]!.some(o => o.order === order && o.person === person && o.against === against);

/** The rule of an order that names one man: what is offered is what `targets` finds and is not planned already. */
export function manOrder<T extends OrderKind>(
  order: T,
  targets: (game: Game, patron: Person) => readonly Person[],
): Rule<ManOrder<T>> {
  return {
    options(game, seat, found) {
      const patron = seat as Person;
      if (!mayOrder(game, patron, order)) return;
      for (const person of targets(game, patron))
        if (!isPlanned(game, patron, order, person)) found.push({ type: order, seat, person });
    },
    play(draft, { seat, person }) {
      planOrder(draft, seat as Person, order, { person });
    },
  };
}

/** Clients who pass for his and can be reached. */
export const ownMen = (game: Game, patron: Person): Person[] =>
  atlasOf(game.scenario).clients.filter(c => game.acknowledged[c] === patron && isActive(game, c));
/** Clients who pass for another's, or nobody's. */
export const otherMen = (game: Game, patron: Person): Person[] =>
  atlasOf(game.scenario).clients.filter(c => game.acknowledged[c] !== patron && isActive(game, c));
/** Patrons who stand, but for him. */
export const rivalsOf = (game: Game, patron: Person): Person[] =>
  atlasOf(game.scenario).patrons.filter(p => p !== patron && !game.fell[p]);
export const isAway = (game: Game, client: Person): boolean => game.awayUntil[client]! >= game.turn;
