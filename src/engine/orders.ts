import { atlasOf } from './atlas.ts';
import type { Draft, Game, Order, OrderKind } from './game.ts';
import { NO_OFFICE, NOBODY, type Person, type Seat } from './ids.ts';
import { isActive, isSeat } from './power.ts';
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
  draft.plans[patron] = [...draft.plans[patron]!, { order, ...NOTHING, ...details }];
}

export const costOf = (game: Game, order: OrderKind): number => game.model.cost[order];
export function spent(game: Game, patron: Person): number {
  let sum = 0;
  for (const { order } of game.plans[patron]!) sum += costOf(game, order);
  return sum;
}

/** Whether he may give an order of this kind now: he can pay for it and is not in the middle of writing. */
export const mayOrder = (game: Game, patron: Person, order: OrderKind): boolean =>
  sheetOf(game, patron) === undefined && costOf(game, order) <= game.favours[patron]! - spent(game, patron);

export function isPlanned(
  game: Game,
  patron: Person,
  order: OrderKind,
  person: Person,
  against: Person = NOBODY,
): boolean {
  for (const o of game.plans[patron]!)
    if (o.order === order && o.person === person && o.against === against) return true;
  return false;
}

/** Among whom an order looks for its man: his own can be reached, the others are narrowed down by each order. */
const AMONG = {
  own: ({ scenario }: Game) => atlasOf(scenario).clients,
  clients: ({ scenario }: Game) => atlasOf(scenario).clients,
  members: ({ scenario }: Game) => atlasOf(scenario).members,
  ranks: ({ scenario }: Game) => atlasOf(scenario).ranks,
  patrons: ({ scenario }: Game) => atlasOf(scenario).patrons,
  nobody: (): readonly Person[] => [NOBODY],
};

/** The rule of an order that names one man: any of them on whom it `may` be given and is not planned already. */
export function manOrder<T extends OrderKind>(
  order: T,
  among: keyof typeof AMONG,
  may: (game: Game, patron: Person, person: Person) => boolean = () => true,
): Rule<ManOrder<T>> {
  const people = AMONG[among];
  const own = among === 'own';
  return {
    options(game, seat, found) {
      const patron = seat as Person;
      if (!mayOrder(game, patron, order)) return;
      for (const person of people(game)) {
        if (own && !isOwn(game, patron, person)) continue;
        if (may(game, patron, person) && !isPlanned(game, patron, order, person))
          found.push({ type: order, seat, person });
      }
    },
    play(draft, { seat, person }) {
      planOrder(draft, seat as Person, order, { person });
    },
  };
}

/** A client who passes for his and can be reached. */
export const isOwn = (game: Game, patron: Person, client: Person): boolean =>
  game.acknowledged[client] === patron && isActive(game, client);
/** One who passes for another's, or nobody's. */
export const isOthers = (game: Game, patron: Person, client: Person): boolean =>
  game.acknowledged[client] !== patron && isActive(game, client);
/** In a post that an order can touch: any but the three great seats. */
export const isInPost = (game: Game, _patron: Person, client: Person): boolean =>
  game.post[client]! >= 0 && !isSeat(game, game.post[client]!);
/** Another patron, who stands. */
export const isRival = (game: Game, patron: Person, other: Person): boolean => other !== patron && !game.fell[other];
export const rivalsOf = (game: Game, patron: Person): Person[] =>
  atlasOf(game.scenario).patrons.filter(other => isRival(game, patron, other));
export const isAway = (game: Game, client: Person): boolean => game.awayUntil[client]! >= game.turn;
