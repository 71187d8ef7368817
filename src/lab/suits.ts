import { promisable } from '../engine/appointments.ts';
import { promiseOf, replyOdds } from '../engine/clients/calculation.ts';
import type { Suit } from '../engine/game.ts';
import { type Game, NO_OFFICE, NOBODY, type Office, type Permille, type Person } from '../engine/index.ts';
import { standing } from '../engine/power.ts';

/** Offers that are made to nobody: to read off them how likely a man would be to take them. */

/** A patron's best offer: the post whose promise is worth most to the man, and shelter. */
export function suitTo(game: Game, by: Person, to: Person): Suit {
  let office: Office = NO_OFFICE;
  let most = 0;
  for (const candidate of promisable(game, by, to)) {
    const worth = promiseOf(game, to, by, candidate);
    if (worth > most) [office, most] = [candidate, worth];
  }
  return { by, to, office, against: NOBODY, safety: true, pressure: false, reply: undefined };
}

/** How likely he is to accept it. */
export const acceptance = (game: Game, suit: Suit): Permille => replyOdds(game, suit.to, suit)[0];

/** Of the offers of all whom he does not serve, the one that he is likeliest to accept. */
export function likeliestSuit(game: Game, to: Person): Suit | undefined {
  const suits = standing(game).flatMap(by => (by === game.serves[to] ? [] : [suitTo(game, by, to)]));
  const best = suits.map(suit => acceptance(game, suit));
  return suits[best.indexOf(Math.max(...best))];
}
