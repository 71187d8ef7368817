import { atlasOf } from './atlas.ts';
import type { Game } from './game.ts';
import { NOBODY, type Office, type Person } from './ids.ts';
import { points } from './ledger.ts';
import { clamp } from './odds.ts';
import type { Power } from './scenario.ts';

/** Everything here is derived and never stored: who stands where, and what it gives him. */

export const isPatron = (game: Game, person: Person): boolean => person >= 0 && person < game.scenario.patrons;

/** Whose man he passes for; a patron is his own. */
export const bannerOf = (game: Game, person: Person): Person =>
  person < 0 ? NOBODY : isPatron(game, person) ? person : game.acknowledged[person]!;

/** Whose man he is. */
export const masterOf = (game: Game, person: Person): Person =>
  person < 0 ? NOBODY : isPatron(game, person) ? person : game.serves[person]!;

/** Who, as all may see, commands the seat and so fills its posts; NOBODY while it is vacant. */
export const ownerOf = (game: Game, seat: Office): Person => (seat < 0 ? NOBODY : bannerOf(game, game.holder[seat]!));

/** How far an office serves a patron: 1 through a man truly his, less through one who serves two, else 0. */
export function grip(game: Game, office: Office, patron: Person): number {
  const holder = game.holder[office]!;
  if (holder < 0) return 0;
  if (holder === patron) return 1;
  if (isPatron(game, holder)) return 0;
  if (game.serves[holder] === patron) return game.hedge[holder]! < 0 ? 1 : 0.75;
  return game.hedge[holder] === patron ? 0.25 : 0;
}

/** The same over every office with a power, and the strongest of them. */
export function gripOn(game: Game, power: Power, patron: Person): number {
  let sum = 0;
  for (const office of atlasOf(game.scenario).officesWith[power]) sum += grip(game, office, patron);
  return sum;
}
export function bestGrip(game: Game, power: Power, patron: Person): number {
  let best = 0;
  for (const office of atlasOf(game.scenario).officesWith[power]) best = Math.max(best, grip(game, office, patron));
  return best;
}

/** In points; a seat's weight moves with the locus of power. */
export const weightOf = (game: Game, office: Office): number => {
  const { weight, weightPerLocus } = game.scenario.offices[office]!;
  return weight + weightPerLocus * points(game.locus);
};

/** The weight of the post a man holds, or 0. */
export const rankOf = (game: Game, person: Person): number => {
  const post = game.post[person]!;
  return post < 0 ? 0 : weightOf(game, post);
};

export const isSeat = (game: Game, office: Office): boolean => {
  const { gavel, agenda, lubyanka } = atlasOf(game.scenario);
  return office === gavel || office === agenda || office === lubyanka;
};

/** What others think of each patron's prospects: shares of 100, from what all can see. The fallen have none. */
export function standings(game: Game): number[] {
  const { standing } = game.model;
  const { patrons, members } = atlasOf(game.scenario);
  const raw = patrons.map(() => 0);
  for (let office = 0; office < game.holder.length; office++) {
    const banner = bannerOf(game, game.holder[office]!);
    if (banner < 0) continue;
    const factor = isSeat(game, office as Office) ? standing.seat : 1;
    raw[banner] = raw[banner]! + factor * weightOf(game, office as Office);
  }
  for (const patron of patrons) {
    let friends = 0;
    for (const member of members)
      friends += Math.max(0, points(game.lean[member * patrons.length + patron]!) - standing.leanFrom);
    raw[patron] = game.fell[patron]! ? 0 : raw[patron]! + standing.lean * friends;
  }
  const total = raw.reduce((sum, share) => sum + share, 0);
  return raw.map(share => (total > 0 ? (100 * share) / total : 0));
}

/** How good a patron's future looks, 5 to 95 points; nothing once he has fallen. */
export function prospectsOf(game: Game, patron: Person, standing: readonly number[] = standings(game)): number {
  if (game.fell[patron]!) return 0;
  const { prospects } = game.model;
  const frightening = Math.max(0, points(game.alarm[patron]!) - prospects.alarmFrom);
  return clamp(50 + prospects.standing * (standing[patron]! - 33) - prospects.alarm * frightening, 5, 95);
}

/** What he can do in a turn, by the offices he holds through men who are truly his. */
export function favoursOf(game: Game, patron: Person): number {
  const { favours } = game.model;
  let weight = 0;
  for (let office = 0; office < game.holder.length; office++)
    weight += grip(game, office as Office, patron) * weightOf(game, office as Office);
  const police = grip(game, atlasOf(game.scenario).lubyanka, patron) > 0 ? favours.lubyanka : 0;
  return clamp(Math.round(favours.base + weight / favours.perWeight + police), favours.least, favours.most);
}

/** Whether two patrons are bound to each other this turn. */
export const allied = (game: Game, a: Person, b: Person): boolean =>
  a >= 0 && b >= 0 && a !== b && game.pact[a * game.scenario.patrons + b]! >= Math.max(1, game.turn);

/** A client who can be met, charged with something, or given a post. */
export const isActive = (game: Game, client: Person): boolean => !game.down[client];

/** Patrons who have not fallen. */
export const standing = (game: Game): Person[] => atlasOf(game.scenario).patrons.filter(patron => !game.fell[patron]);

/** Everyone with a vote who has not fallen: the members in office. */
export const inOffice = (game: Game): Person[] =>
  atlasOf(game.scenario).voters.filter(voter => voter >= game.scenario.patrons || !game.fell[voter]);
