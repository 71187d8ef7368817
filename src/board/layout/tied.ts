import type { BoardModel, Patron } from '../model.ts';
import type { Point } from '../shapes.ts';
import type { Cord } from '../things/cords.ts';
import { PIECE } from '../things/piece.ts';
import type { Placed } from './standing.ts';
import { tiesOf } from './ties.ts';

/** Where a patron hangs. */
export interface Hung {
  readonly patron: Patron;
  readonly at: Point;
}

/** The cords between the men of one place and those who hang there. */
export function tied(pieces: readonly Placed[], hung: readonly Hung[], model: BoardModel): Cord[] {
  const ends = new Map(hung.map(({ patron, at }) => [patron.person, at]));
  return pieces.flatMap(({ at: [x, y], standing }): Cord[] =>
    standing.kind !== 'man'
      ? []
      : tiesOf(standing.man, model).flatMap(({ patron, ...tie }): Cord[] => {
          const to = ends.get(patron);
          if (to === undefined) return [];
          const from: Point = [x, to[1] < y ? y - PIECE.height + 10 : y - 10];
          return [{ from, to, ...tie, strength: 'full' }];
        }),
  );
}
