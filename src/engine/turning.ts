import { note, PERSON } from './events.ts';
import type { Draft, Suit } from './game.ts';
import { NOBODY, type Person } from './ids.ts';
import { add, points, stored } from './ledger.ts';

/** He changes patron, secretly: half of what he owed is gone, and the man who knows holds him. */
export function turn(draft: Draft, client: Person, suit: Suit): void {
  const { turning } = draft.model;
  const known = points(draft.exposure[client * draft.scenario.patrons + suit.by]!);
  const owedGratitude = points(draft.gratitude[client]!) * turning.gratitudeKept + turning.exposure * known;
  draft.serves[client] = suit.by;
  draft.hedge[client] = NOBODY;
  draft.turnedIn[client] = draft.turn;
  draft.owed[client] = suit.office;
  draft.gratitude[client] = stored(Math.max(turning.gratitudeLeast, owedGratitude));
  draft.roots[client] = stored(points(draft.roots[client]!) * turning.rootsKept);
  draft.resentment[client] = stored(points(draft.resentment[client]!) * turning.resentmentKept);
  draft.won[suit.by * draft.scenario.people.length + client] = 'yes';
  note(draft, 'flipped', (1 << suit.by) | PERSON, client, suit.by);
}

/** He reinsures himself: serves both until the day. */
export function reinsure(draft: Draft, client: Person, by: Person): void {
  draft.hedge[client] = by;
  draft.won[by * draft.scenario.people.length + client] = 'half';
  add(draft.gratitude, client, -draft.model.turning.hedgeCools);
  note(draft, 'hedged', (1 << by) | PERSON, client, by);
}
