import { atlasOf, fateOf } from './atlas.ts';
import { atLeisure } from './clients/evening.ts';
import { formerOf, openingOf, proposerOf } from './division.ts';
import { stepOf } from './epilogue.ts';
import type { Game } from './game.ts';
import { NOBODY, type Person, type Seat } from './ids.ts';
import { witnesses } from './plenum.ts';
import { ownerOf, standing } from './power.ts';
import { leaderOf, targetOf } from './presidium/confrontation.ts';
import { moverOf, votersOn } from './presidium/motions.ts';
import { pleaders } from './settlement.ts';

/** Who owes a decision, by phase. An empty list means that the phase is about to end. */

const one = (person: Person): readonly Seat[] => (person === NOBODY ? [] : [person as Seat]);
const fate = (game: Game): readonly Seat[] => (game.due.length > 0 ? [fateOf(game.scenario)] : []);
const undone = (game: Game): readonly Seat[] => standing(game).filter(p => !game.done[p]) as Seat[];
function without(people: readonly Person[], table: readonly unknown[]): readonly Seat[] {
  const left: Seat[] = [];
  for (const person of people) if (table[person] === undefined) left.push(person as Seat);
  return left;
}

/** Whether an offer waits for his answer. */
export const hasLetter = (game: Game, patron: Person): boolean =>
  game.offers.some(o => o.to === patron && o.state === 'sent');

export const OWING = {
  deals: game => [fateOf(game.scenario)],
  division: game => (game.done[proposerOf(game)]! ? [] : one(proposerOf(game))),
  bargaining: game => without(standing(game), game.backing).filter(p => p !== (proposerOf(game) as Seat)),
  concession: game => one(proposerOf(game)),
  divisionBallot: game => without(votersOn(game, undefined), game.votes),
  formation: game => (openingOf(game) < 0 ? [] : one(formerOf(game))),
  dispatches: fate,
  offers: undone,
  answers: undone,
  informing: game => without(standing(game), game.informs),
  orders: undone,
  approaches: game => atLeisure(game) as Seat[],
  resolution: fate,
  agenda: game => one(moverOf(game)),
  // Whoever moves it has said his word by that.
  statements: game => without(standing(game), game.statements).filter(p => p !== (game.motion?.by as Seat)),
  warning: fate,
  room: game => without([leaderOf(game), targetOf(game)], game.reveals),
  ballot: game => without(votersOn(game, game.motion), game.votes),
  tally: fate,
  defiance: game => one(targetOf(game)),
  custody: game => one(leaderOf(game)),
  riposte: game => (game.due.length > 0 ? fate(game) : game.done[targetOf(game)]! ? [] : one(targetOf(game))),
  settlement: game => (game.due.length > 0 ? fate(game) : one(game.spoils[0]?.patron ?? NOBODY)),
  pleas: game => without(pleaders(game), game.pleas),
  audience: game => one(game.spoils[0]?.patron ?? NOBODY),
  aftermath: fate,
  redivision: game => one(ownerOf(game, atlasOf(game.scenario).gavel)),
  plenum: game => without(witnesses(game), game.testimony),
  verdict: fate,
  epilogue: game => (game.due.length > 0 ? fate(game) : one(stepOf(game)?.seat(game) ?? NOBODY)),
  over: (): readonly Seat[] => [],
} satisfies Record<string, (game: Game) => readonly Seat[]>;
