import { vacate } from './appointments.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY, type Person } from './ids.ts';
import { add, alarm, points } from './ledger.ts';
import { logistic, type Permille } from './odds.ts';
import { breakSparing } from './pacts.ts';
import { allied, standings, weightOf } from './power.ts';

/** Permille that a patron gets another's man out of an office that he fills himself. */
export function removalOdds(game: Game, patron: Person, client: Person): Permille {
  const { removal: r } = game.model;
  const owner = game.acknowledged[client]!;
  const standing = standings(game);
  const post = game.post[client]!;
  const sheltered = r.protection * (points(game.protection[owner]!) - 50);
  const score =
    standing[patron]! -
    standing[owner]! -
    sheltered -
    (allied(game, patron, owner) ? r.pact : 0) -
    (game.shields.includes(client) ? r.shield : 0) -
    r.against -
    (post >= 0 && weightOf(game, post) >= r.keyWeight ? r.key : 0);
  return logistic(score, r.scale);
}

/** The man is out: he minds, and the Presidium takes note. */
export function removed(draft: Draft, patron: Person, client: Person): void {
  const { removal: r } = draft.model;
  const post = draft.post[client]!;
  const owner = draft.acknowledged[client]!;
  const key = weightOf(draft, post) >= r.greatWeight;
  vacate(draft, post);
  add(draft.resentment, client, r.resentment);
  alarm(draft, patron, key ? r.greatAlarm : r.alarm);
  add(draft.fear, patron, r.fear);
  if (owner === patron) add(draft.protection, patron, -r.ownProtection);
  else if (owner !== NOBODY) {
    add(draft.protection, owner, -r.rivalProtection - (draft.shields.includes(client) ? r.shieldLost : 0));
    breakSparing(draft, patron, owner);
    draft.injury[owner * draft.scenario.patrons + patron] =
      draft.injury[owner * draft.scenario.patrons + patron]! + Math.round(10 * weightOf(draft, post));
  }
  note(draft, 'removed', EVERYONE, client, patron, post);
}

/** He is held: his patron has shown that he can. */
export function removalFailed(draft: Draft, patron: Person, client: Person): void {
  const { removal: r } = draft.model;
  const owner = draft.acknowledged[client]!;
  alarm(draft, patron, r.failedAlarm);
  const patrons = draft.scenario.patrons;
  for (let member = patrons; member < patrons + draft.scenario.members; member++)
    add(draft.lean, member * patrons + patron, -r.failedLean);
  if (owner !== NOBODY) {
    add(draft.protection, owner, r.defended);
    breakSparing(draft, patron, owner);
  }
  note(draft, 'removalFailed', EVERYONE, client, patron, draft.post[client]!);
}
