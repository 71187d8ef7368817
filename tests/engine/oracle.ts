import { expect } from 'vitest';
import { determinize, type Position, type Seat, type View, viewFrom } from '../../src/engine/index.ts';
import { generator, peopleOf } from '../fixture.ts';
import { otherWorld } from './other-world.ts';

export type Look = (position: Position, seat: Seat) => View;

/** All that a view says, to the byte; of the scenario, which is public, only that it is the same. */
export function told(view: View): string {
  const { scenario, ...rest } = view;
  return JSON.stringify({ level: scenario.id, ...rest });
}
/** Says in which field two views differ, and how. */
export function expectAlike(found: View, expected: View, where: string): void {
  if (told(found) === told(expected)) return;
  for (const field of Object.keys(expected) as (keyof View)[])
    if (field !== 'scenario') expect({ where, [field]: found[field] }).toEqual({ where, [field]: expected[field] });
  throw new Error(`${where}: the views differ in the order of their keys`);
}
export const whereOf = ({ phase, game }: Position, seat: Seat) =>
  `${game.scenario.people[seat]?.id} (seat ${seat}) in ${phase}, turn ${game.turn} of ${game.scenario.id}`;

/** Two worlds that differ in nothing that a seat may know look the same to it. */
export function sameToAll(look: Look, position: Position, seed: number): void {
  const random = generator(~seed);
  for (const seat of peopleOf(position.game.scenario))
    expectAlike(look(otherWorld(position, seat, random), seat), look(position, seat), whereOf(position, seat));
}

/** So does a world drawn from what it sees: nothing that it is shown says more than the view does. */
export function drawnAlike(position: Position, seed: number): void {
  const random = generator(~seed);
  for (const seat of peopleOf(position.game.scenario)) {
    const view = viewFrom(position, seat);
    expectAlike(viewFrom(determinize(view, random), seat), view, whereOf(position, seat));
  }
}
