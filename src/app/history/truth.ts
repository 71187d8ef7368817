import { inkOf } from '../../art/palette.ts';
import type { BoardModel, Man } from '../../board/model.ts';
import type { Game } from '../../engine/game.ts';
import { NOBODY, type Person, type Position } from '../../engine/index.ts';
import { firmnessOf } from '../courses.ts';

/** How a man truly stands: read only of a game that is over, or of history. */
export interface Truth {
  readonly passesFor: Person;
  readonly serves: Person;
  readonly hedge: Person;
  /** From 0, gone, to 100, to the one he passes for; undefined for nobody's man. */
  readonly firm: number | undefined;
}
export function truthOf(game: Game, person: Person): Truth {
  const passesFor = game.acknowledged[person]!;
  return {
    passesFor,
    serves: game.serves[person]!,
    hedge: game.hedge[person]!,
    firm: passesFor === NOBODY ? undefined : firmnessOf(game, person),
  };
}

/** How wide a point on a scale of a hundred is drawn, to either side. */
const POINT = 3;

function unveiled(man: Man, game: Game): Man {
  if (man.role !== 'client') return man;
  const { people } = game.scenario;
  const { passesFor, serves, hedge, firm } = truthOf(game, man.person);
  return {
    ...man,
    ink: serves === NOBODY ? man.banner : inkOf(people[serves]?.id, serves),
    loyalty: firm === undefined ? undefined : [Math.max(0, firm - POINT), Math.min(100, firm + POINT)],
    wavering: passesFor !== NOBODY && (serves !== passesFor || hedge >= 0),
  };
}

/** The board with nothing hidden: each face in the ink of whom its man truly serves, each ballot as soon as it is cast. */
export const unveil = (model: BoardModel, { game }: Position): BoardModel => ({
  ...model,
  men: model.men.map(man => unveiled(man, game)),
  seats: model.seats.map(seat => ({ ...seat, said: seat.said ?? game.votes[seat.person] ?? undefined })),
});
