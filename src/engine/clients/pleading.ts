import type { Game } from '../game.ts';
import { NOBODY, type Person } from '../ids.ts';
import { points } from '../ledger.ts';
import { standing } from '../power.ts';

/** After a fall: to whom a masterless man turns, and what a man says of whom before the Plenum. */

/** Keeping silent first, then each patron he might plead with: the better known, the likelier. */
export function pleaAppeal(game: Game, client: Person): { to: Person; appeal: number }[] {
  const { plea } = game.model;
  const found = [{ to: NOBODY, appeal: plea.silence }];
  for (const patron of standing(game)) {
    const known = points(game.exposure[client * game.scenario.patrons + patron]!);
    found.push({ to: patron, appeal: plea.base + plea.known * known });
  }
  return found;
}

/** Silence first, then each patron he might speak against: the fallen, and the one he has left. */
export function testimonyAppeal(game: Game, person: Person): { against: Person; appeal: number }[] {
  const { testimony } = game.model;
  const found = [{ against: NOBODY, appeal: testimony.silence }];
  for (let patron = 0; patron < game.scenario.patrons; patron++) {
    if (patron === person || patron === game.serves[person]!) continue;
    const grudge = testimony.resentment * points(game.resentment[person]!);
    const appeal = game.fell[patron]!
      ? testimony.fallen + (game.turnedIn[person]! > 0 ? grudge : 0)
      : testimony.standing;
    found.push({ against: patron as Person, appeal });
  }
  return found;
}
