import { atlasOf } from './atlas.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person } from './ids.ts';
import { add, alarm, points } from './ledger.ts';
import { isPatron, isSeat, ownerOf, rankOf, weightOf } from './power.ts';

/** Whether a man's corps may hold an office: its own; Party and state change places; after a fall, Party men anywhere. */
export function fits(game: Game, person: Person, office: Office): boolean {
  const from = game.scenario.people[person]!.corps;
  const to = game.scenario.offices[office]!.corps;
  const civil = (corps: string) => corps === 'party' || corps === 'state';
  return from === to || (civil(from) && civil(to)) || (from === 'party' && game.falls.length > 0);
}

/** The patron who may fill an office without a vote, as all may see. A turncoat minister fills none of the great police posts. */
export function appointerOf(game: Game, office: Office): Person {
  const { appointer, byVote, corps } = game.scenario.offices[office]!;
  if (appointer < 0 || byVote) return NOBODY;
  const great = corps === 'police' && weightOf(game, office) > game.model.appointing.turncoatMost;
  return great && isTurncoat(game, game.holder[appointer]!) ? NOBODY : ownerOf(game, appointer);
}

/** Whether a man, as all may see, is no longer his who made him. */
const isTurncoat = (game: Game, person: Person): boolean => {
  const spec = game.scenario.people[person];
  return spec?.role === 'client' && spec.patron !== NOBODY && game.acknowledged[person] !== spec.patron;
};

/** Whether a patron may fill or empty an office by an order of his own. */
export function mayAppoint(game: Game, patron: Person, office: Office): boolean {
  if (appointerOf(game, office) === patron) return true;
  const { corps, byVote } = game.scenario.offices[office]!;
  if (corps !== 'party' || byVote || isSeat(game, office)) return false;
  if (weightOf(game, office) > game.model.appointing.cadresMost) return false;
  return atlasOf(game.scenario).officesWith.cadres.some(cadres => ownerOf(game, cadres) === patron);
}

/** The men he could put there: his own or nobody's, without a post, or his own in a lesser one. */
export function benchOf(game: Game, patron: Person, office: Office): Person[] {
  const weight = weightOf(game, office);
  return atlasOf(game.scenario).clients.filter(client => {
    if (game.down[client]! || !fits(game, client, office)) return false;
    const banner = game.acknowledged[client]!;
    const post = game.post[client]!;
    if (post === NO_OFFICE) return banner === patron || banner === NOBODY;
    return banner === patron && post !== office && !isSeat(game, post) && weightOf(game, post) <= weight;
  });
}

/** Whether, as he knows, a patron has won a man over. */
export const hasWon = (game: Game, patron: Person, client: Person): boolean =>
  game.won[patron * game.scenario.people.length + client] === 'yes';

/** The offices that may be named to another man's client: better than his own, and fit for him. */
export function promisable(game: Game, patron: Person, client: Person): Office[] {
  const { lubyanka } = atlasOf(game.scenario);
  const rank = rankOf(game, client);
  const found: Office[] = [];
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    if (isSeat(game, office) && (office !== lubyanka || ownerOf(game, office) === patron)) continue;
    if (!fits(game, client, office) || weightOf(game, office) <= rank) continue;
    if (office === lubyanka && game.owed.some((owed, man) => owed === office && hasWon(game, patron, man as Person)))
      continue;
    found.push(office);
  }
  return found;
}

/** Empties an office; its holder, if any, is without a post. */
export function vacate(draft: Draft, office: Office): void {
  const holder = draft.holder[office]!;
  if (holder < 0) return;
  draft.holder[office] = NOBODY;
  if (draft.post[holder] === office) draft.post[holder] = NO_OFFICE;
  note(draft, 'vacated', EVERYONE, holder, NOBODY, office);
}

/** A man is out of the game until somebody frees him: without a post, and met by nobody. */
export function bringDown(draft: Draft, person: Person, by: Person): void {
  const post = draft.post[person]!;
  if (post !== NO_OFFICE) vacate(draft, post);
  draft.down[person] = true;
  draft.downBy[person] = by;
}
export function raise(draft: Draft, person: Person): void {
  draft.down[person] = false;
  draft.downBy[person] = NOBODY;
}

/** Puts a man in an office, out of any other; whoever held it loses it. A patron may hold several. */
export function install(draft: Draft, person: Person, office: Office): void {
  if (draft.holder[office] === person) return;
  vacate(draft, office);
  if (!isPatron(draft, person)) {
    const old = draft.post[person]!;
    if (old !== NO_OFFICE) vacate(draft, old);
    draft.post[person] = office;
  }
  draft.holder[office] = person;
  note(draft, 'posted', EVERYONE, person, NOBODY, office);
}

/** An appointment that a patron makes: gratitude, a share in his counsels, and a little alarm. */
export function promote(draft: Draft, patron: Person, person: Person, office: Office): void {
  const { appointing } = draft.model;
  const gain = weightOf(draft, office) - rankOf(draft, person);
  install(draft, person, office);
  if (isPatron(draft, person) || person >= draft.scenario.patrons + draft.scenario.members) {
    if (!isPatron(draft, person)) {
      if (draft.acknowledged[person] === NOBODY) adopt(draft, patron, person);
      add(draft.gratitude, person, appointing.gratitude + Math.max(0, gain));
      const included = points(draft.inclusion[person]!);
      if (included < appointing.inclusion) add(draft.inclusion, person, appointing.inclusion - included);
    }
  }
  const police = draft.scenario.offices[office]!.corps === 'police';
  alarm(draft, patron, police ? appointing.policeAlarm : appointing.alarm);
}

/** A masterless man becomes somebody's. */
export function adopt(draft: Draft, patron: Person, client: Person): void {
  draft.acknowledged[client] = patron;
  if (draft.serves[client] === NOBODY) draft.serves[client] = patron;
}
