import { accountOf } from '../engine/clients/calculation.ts';
import type { Game } from '../engine/game.ts';
import {
  atlasOf,
  fateOf,
  NOBODY,
  type Person,
  type Position,
  type Seat,
  type View,
  viewFrom,
} from '../engine/index.ts';
import { resultOf } from '../engine/scoring.ts';
import type { Course, Courses, Flip, PatronCourse } from '../panels/debrief/told.ts';
import { loyaltyOf } from '../panels/loyalty.ts';
import { suitOf } from './advice.ts';
import type { Played } from './played.ts';
import type { Step } from './session.ts';

/** How things went over the turns: read only when the game is over, for it reads the truth. */

export interface Moment {
  readonly turn: number;
  readonly position: Position;
  /** What the person's seat saw of it. */
  readonly view: View;
}

/** Each turn as it stood when its letters began to be written; and the end. */
export function momentsOf(steps: readonly Step[], end: Position, seat: Seat): Moment[] {
  const found: { turn: number; position: Position }[] = [];
  for (const { before } of steps) {
    const { turn } = before.game;
    if (before.phase === 'offers' && found.at(-1)?.turn !== turn) found.push({ turn, position: before });
  }
  found.push({ turn: (found.at(-1)?.turn ?? 0) + 1, position: end });
  return found.map(({ turn, position }) => ({ turn, position, view: viewFrom(position, seat) }));
}

/**
 * How far a man stood from leaving the one he passed for, from 0 to 100: what held him less what drew him to the rival who
 * drew him most and offered nothing but his word, in the points of his calculation. He who serves another is at 0; he who
 * has reinsured himself, half as far as he would be.
 */
export function firmnessOf(game: Game, person: Person): number {
  const serves = game.serves[person]!;
  if (serves !== game.acknowledged[person]!) return 0;
  const nets = atlasOf(game.scenario)
    .patrons.filter(by => by !== serves && !game.fell[by])
    .map(by => {
      const { stay, brake, leave } = accountOf(game, person, suitOf(by, person));
      return stay + brake - leave;
    });
  const net = Math.min(100, Math.max(0, Math.min(...nets, 100)));
  return Math.round(game.hedge[person]! >= 0 ? net / 2 : net);
}

/** Every change of whom a man truly served, and every second patron he took. */
export function flipsOf(steps: readonly Step[], end: Position): Map<Person, Flip[]> {
  const flips = new Map<Person, Flip[]>();
  steps.forEach(({ before: { game } }, ply) => {
    const after = (steps[ply + 1]?.before ?? end).game;
    for (const person of atlasOf(game.scenario).clients) {
      const [from, to] = [game.serves[person]!, after.serves[person]!];
      const [had, has] = [game.hedge[person]!, after.hedge[person]!];
      const { turn } = game;
      const found: Flip[] = [];
      if (from !== to && turn > 0) found.push({ turn, from, to, how: to === NOBODY ? 'orphaned' : 'turned' });
      else if (has >= 0 && had !== has) found.push({ turn, from, to: has, how: 'hedged' });
      if (found.length > 0) flips.set(person, [...(flips.get(person) ?? []), ...found]);
    }
  });
  return flips;
}

/** The men whom a seat followed: a patron, his own and those he approached; anybody else, himself and those who turned. */
function followed({ deal, steps, position }: Played, seat: Seat, flips: ReadonlyMap<Person, Flip[]>): Person[] {
  const { scenario } = deal;
  const asked = new Set(
    steps.flatMap(({ before, action }) =>
      action.type === 'reply' &&
      before.game.suits.some(({ by, to }) => by === (seat as Person) && to === (action.seat as Person))
        ? [action.seat]
        : [],
    ),
  );
  return atlasOf(scenario).clients.filter(
    person =>
      flips.get(person)?.some(went) ||
      asked.has(person as Seat) ||
      (person as Seat) === seat ||
      (seat < scenario.patrons &&
        [...steps.map(({ before }) => before), position].some(
          ({ game }) => game.acknowledged[person] === (seat as Person),
        )),
  );
}

function courseOf(moments: readonly Moment[], person: Person, flips: readonly Flip[]): Course {
  const points = moments.map(({ turn, position, view }) => {
    const { game } = position;
    const passesFor = game.acknowledged[person]!;
    return {
      turn,
      passesFor,
      truth: passesFor === NOBODY ? undefined : firmnessOf(game, person),
      read: loyaltyOf(view, person),
    };
  });
  return { person, points, flips };
}

/** Whether he went himself. */
export const went = ({ how }: Flip): boolean => how !== 'orphaned';

/** Through whose eyes a game is looked back on: those of its first player, or of nobody. */
export const readerOf = ({ deal }: Played): Seat => deal.seats[0] ?? fateOf(deal.scenario);

/** The lines of the debrief, with what one seat took men for. */
export function coursesOf(played: Played, seat = readerOf(played)): Courses {
  const { deal, steps, position } = played;
  const moments = momentsOf(steps, position, seat);
  const flips = flipsOf(steps, position);
  const men = followed(played, seat, flips)
    .map(person => courseOf(moments, person, flips.get(person) ?? []))
    .filter(({ points }) => points.some(({ truth }) => truth !== undefined))
    .sort((a, b) => Number(b.flips.some(went)) - Number(a.flips.some(went)) || a.person - b.person);
  const patrons = atlasOf(deal.scenario).patrons.map(
    (person): PatronCourse => ({
      person,
      alarm: moments.map(({ position }) => position.game.alarm[person]! / 10),
      share: moments.map(({ position }) => (resultOf(position.game).scores[person]?.total ?? 0) / 10),
    }),
  );
  return { turns: moments.map(({ turn }) => turn), men, patrons };
}
