import type { Person } from '../../engine/ids.ts';
import type { View } from '../../engine/view.ts';
import { patronsOf } from '../knowing.ts';
import { bannerOf } from '../ui/banner.ts';

/** Who sits where when the Central Committee meets, as anybody in the hall can see it: by whose man each passes for. */

export interface Seat {
  readonly person: Person;
  /** Whose man he passes for: a patron is his own, and nobody stands for all the rest. */
  readonly banner: number;
  /** His seat is empty: he has fallen, or is out of reach. */
  readonly gone: boolean;
  /** The middle of the seat, and how far it is turned from upright, in degrees. */
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Half a circle around the rostrum, in rows. */
export const MIDDLE = { x: 600, y: 548 } as const;
export const ROWS = [238, 322, 406, 490] as const;
/** The outermost seats stand a little above the floor. */
const EDGE = 0.07;

/** Places in half circles, from the left to the right, so that those who belong together make a wedge. */
export function placesFor(count: number): Pick<Seat, 'x' | 'y' | 'turn'>[] {
  const around = ROWS.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  const rows = ROWS.map((radius, row) => {
    const share = row === ROWS.length - 1 ? left : Math.min(left, Math.round((count * radius) / around));
    left -= share;
    return { radius, share };
  });
  return rows
    .flatMap(({ radius, share }) =>
      Array.from({ length: share }, (_, index) => ({
        radius,
        along: EDGE + (1 - 2 * EDGE) * (share === 1 ? 0.5 : index / (share - 1)),
      })),
    )
    .sort((a, b) => a.along - b.along || a.radius - b.radius)
    .map(({ radius, along }) => {
      const angle = Math.PI * (1 - along);
      return {
        x: MIDDLE.x + radius * Math.cos(angle),
        y: MIDDLE.y - radius * Math.sin(angle),
        turn: 90 - (angle * 180) / Math.PI,
      };
    });
}

/** The patrons with their men on both sides, and between them those who pass for nobody's. */
export function seatsOf(view: View): Seat[] {
  const { people } = view.scenario;
  const patrons = patronsOf(view);
  const all = people.map((_, index) => index as Person);
  const rest = patrons.length;
  const bannerIn = (person: Person) => {
    const banner = bannerOf(view, person) as number;
    return banner >= 0 && banner < rest ? banner : rest;
  };
  const order = [...patrons.slice(0, -1), rest, ...patrons.slice(-1)];
  const seated = order.flatMap(banner => all.filter(person => bannerIn(person) === banner));
  const places = placesFor(seated.length);
  return seated.map((person, index) => ({
    person,
    banner: bannerIn(person),
    gone: view.down[person] === true || view.fell[person] === true,
    ...places[index]!,
  }));
}

/** How many there pass for his men. */
export const menOf = (seats: readonly Seat[], patron: Person): number =>
  seats.filter(({ person, banner, gone }) => banner === patron && person !== patron && !gone).length;
