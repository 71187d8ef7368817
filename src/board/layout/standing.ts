import { NOBODY, type Office, type Person } from '../../engine/ids.ts';
import type { BoardModel, Man, Patron } from '../model.ts';
import { HOUSES, PLACES, type Place, WAITING } from '../places.ts';
import type { Point } from '../shapes.ts';

/** Who and what stands in a place: a man at his post or waiting for one, a post that is free, or those who found no room. */
export type Standing =
  | { readonly kind: 'man'; readonly man: Man; readonly office: Office }
  | { readonly kind: 'vacancy'; readonly office: Office }
  | { readonly kind: 'more'; readonly count: number };

/** Where those wait who have no post. */
export const NOWHERE = 'waiting';
export const placeOf = (id: string): Place => PLACES[id] ?? WAITING;

/** The slots of a place; in a house where no patron sits, its head stands in his stead. */
export function slotsOf(id: string, model: BoardModel): readonly Point[] {
  const { slots, seat } = placeOf(id);
  const masterless = HOUSES[id] !== undefined && model.patrons.every(({ house }) => house !== id);
  return masterless ? [[seat[0], seat[1] + 62], ...slots] : slots;
}

/** Who stands where, by place, without regard to room: by the order of the posts, then those without one, one's own first. */
export function standingBy(model: BoardModel): ReadonlyMap<string, readonly Standing[]> {
  const places = new Map<string, Standing[]>();
  const add = (place: string, standing: Standing) => places.set(place, [...(places.get(place) ?? []), standing]);
  for (const { office, place, holder } of model.posts) {
    const man = model.men[holder];
    const known = PLACES[place] === undefined ? NOWHERE : place;
    add(known, holder === NOBODY || man === undefined ? { kind: 'vacancy', office } : { kind: 'man', man, office });
  }
  const rank = (man: Man) => (man.down ? 9 : man.patron === model.self ? 0 : man.patron === NOBODY ? 2 : 1);
  const idle = model.men.filter(({ role, post }) => role === 'client' && post < 0);
  for (const man of [...idle].sort((a, b) => rank(a) - rank(b) || a.person - b.person))
    add(NOWHERE, { kind: 'man', man, office: -1 as Office });
  return places;
}

export interface Placed {
  readonly place: string;
  readonly at: Point;
  readonly standing: Standing;
}

/** Each at his feet; the last place taken by a pile if there are more than slots. `first` must be seen, whoever else is not. */
export function placed(place: string, slots: readonly Point[], all: readonly Standing[], first?: Person): Placed[] {
  const room = all.length > slots.length ? slots.length - 1 : all.length;
  const hidden = all.slice(room).find(it => it.kind === 'man' && it.man.person === first);
  const shown = hidden === undefined ? all.slice(0, room) : [...all.slice(0, room - 1), hidden];
  const left = all.length - shown.length;
  const standings: Standing[] = left > 0 ? [...shown, { kind: 'more', count: left }] : [...shown];
  return standings.flatMap((standing, index) => {
    const at = slots[index];
    return at === undefined ? [] : [{ place, at, standing }];
  });
}

/** Where the medallions hang: at their houses, side by side if two share one; without a post, in the Kremlin's court. */
export function medallions(model: BoardModel): { readonly patron: Patron; readonly at: Point }[] {
  const taken = new Map<string, number>();
  return model.patrons.map(patron => {
    const house = patron.house !== undefined && PLACES[patron.house] !== undefined ? patron.house : NOWHERE;
    const before = taken.get(house) ?? 0;
    taken.set(house, before + 1);
    const [x, y] = placeOf(house).seat;
    return { patron, at: [x + before * 108, y - before * 10] };
  });
}
