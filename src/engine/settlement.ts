import { benchOf, bringDown, install } from './appointments.ts';
import { atlasOf } from './atlas.ts';
import { corpsOf } from './clients/calculation.ts';
import { ask } from './due.ts';
import { EVERYONE, note, OTHER, PERSON } from './events.ts';
import type { Draft, Game, Spoil } from './game.ts';
import { NO_OFFICE, NOBODY, type Person } from './ids.ts';
import { add, addUnrest, alarm, points } from './ledger.ts';
import { clamp, type Permille } from './odds.ts';
import { bannerOf, isPatron, isSeat, standing, weightOf } from './power.ts';
import { CORPS } from './scenario.ts';

/** After a fall: debts to turncoats paid or cheated, posts filled, the ranks spared or purged, a watch set. */

/** Who may be put in an empty post: for a seat the victors and their men, else the bench of whoever chooses. */
export function candidatesFor(game: Game, { patron, office }: Spoil): Person[] {
  const bench = benchOf(game, patron, office);
  return isSeat(game, office) ? [...standing(game), ...bench] : bench;
}

/** Men in the ministry who are not the chooser's: worth an overseer. */
export const watchable = (game: Game, patron: Person): Person[] =>
  atlasOf(game.scenario).clients.filter(client => {
    const post = game.post[client]!;
    return (
      post >= 0 &&
      game.scenario.offices[post]!.corps === 'police' &&
      game.acknowledged[client] !== patron &&
      game.watcher[client] !== patron
    );
  });

/**
 * Whether a post is not his to give who promised it: another turncoat has been paid with it, or a patron who stands has a man there.
 * Then he to whom it was promised keeps his own.
 */
function isTaken(game: Game, { patron, person, office }: Spoil): boolean {
  const holder = game.holder[office]!;
  if (holder < 0 || holder === person) return false;
  const banner = bannerOf(game, holder);
  const isAnothers = banner !== patron && isPatron(game, banner) && !game.fell[banner];
  return isAnothers || (!isPatron(game, holder) && game.turnedIn[holder]! > 0 && game.owed[holder]! < 0);
}

/** Spoils that have been settled by others meanwhile fall away of themselves. */
export function skipSettled(draft: Draft): void {
  for (;;) {
    const spoil = draft.spoils[0];
    if (spoil === undefined) return;
    const idle =
      draft.fell[spoil.patron]! ||
      (spoil.spoil === 'post' && (draft.holder[spoil.office] !== NOBODY || candidatesFor(draft, spoil).length === 0)) ||
      (spoil.spoil === 'reward' &&
        (draft.down[spoil.person]! || draft.serves[spoil.person] !== spoil.patron || isTaken(draft, spoil))) ||
      (spoil.spoil === 'overseer' && watchable(draft, spoil.patron).length === 0);
    if (!idle) return;
    draft.spoils.shift();
  }
}

export function reward(draft: Draft, { patron, person, office }: Spoil): void {
  const { spoils } = draft.model;
  const great = isSeat(draft, office);
  install(draft, person, office);
  draft.owed[person] = NO_OFFICE;
  const corps = corpsOf(draft, person);
  const police = CORPS[corps] === 'police';
  add(
    draft.precedent,
    patron * CORPS.length + corps,
    police ? (great ? spoils.precedentMinister : spoils.precedentPolice) : spoils.precedentParty,
  );
  add(draft.gratitude, person, spoils.rewarded);
  addUnrest(draft, -spoils.rewardCalms);
  note(draft, 'rewarded', EVERYONE, person, patron, office);
}

export function cheat(draft: Draft, { patron, person, office }: Spoil): void {
  const { spoils } = draft.model;
  draft.owed[person] = NO_OFFICE;
  add(draft.credibility, patron, -spoils.cheatedCredit);
  add(draft.resentment, person, spoils.cheated);
  note(draft, 'cheated', PERSON | OTHER, person, patron, office);
}

/** The ranks of the police are told that a past need not be fatal, or that it is. */
export function treatRanks(draft: Draft, leader: Person, spare: boolean): void {
  const { ranks } = draft.model;
  addUnrest(draft, spare ? -ranks.spared : ranks.purged);
  add(draft.fear, leader, spare ? -ranks.spareFear : ranks.purgeFear);
  alarm(draft, leader, spare ? 0 : ranks.purgeAlarm);
  note(draft, spare ? 'ranksSpared' : 'ranksPurged', EVERYONE, leader);
  ask(draft, 'mutiny', leader);
}

export function mutinyOdds(game: Game): Permille[] {
  const { ranks } = game.model;
  const chance = Math.round(
    1000 * clamp((points(game.unrest) - ranks.mutinyFrom) / ranks.mutinySpan, 0, ranks.mutinyMost),
  );
  return [1000 - chance, chance];
}

export function oversee(draft: Draft, leader: Person, person: Person): void {
  if (person === NOBODY) return;
  draft.watcher[person] = leader;
  add(draft.resentment, person, draft.model.watch.resentment);
  note(draft, 'watchSet', EVERYONE, person, leader);
}

export function fill(draft: Draft, { patron, office }: Spoil, person: Person): void {
  if (person === NOBODY) return;
  const patronHimself = person < draft.scenario.patrons;
  if (!patronHimself && draft.acknowledged[person] === NOBODY)
    draft.acknowledged[person] = draft.serves[person] = patron;
  install(draft, person, office);
  if (!patronHimself) add(draft.gratitude, person, draft.model.appointing.gratitude + weightOf(draft, office));
}

/** A masterless man's plea: taken on, he is a precedent; refused, he loses what he had. */
export function hear(draft: Draft, { patron, person }: Spoil, grant: boolean): void {
  const { plea } = draft.model;
  if (grant) {
    draft.acknowledged[person] = draft.serves[person] = patron;
    add(draft.gratitude, person, plea.gratitude);
    add(draft.precedent, patron * CORPS.length + corpsOf(draft, person), plea.precedent);
    alarm(draft, patron, plea.alarm);
    note(draft, 'pleaGranted', PERSON | OTHER, person, patron);
    return;
  }
  bringDown(draft, person, patron);
  note(draft, 'pleaRefused', PERSON | OTHER, person, patron);
}

/** The masterless who may still plead: they have lost a patron, and are at large. */
export const pleaders = (game: Game): Person[] =>
  game.falls.length === 0
    ? []
    : atlasOf(game.scenario).clients.filter(
        c => !game.down[c] && game.acknowledged[c] === NOBODY && lostPatron(game, c),
      );
const lostPatron = (game: Game, client: Person): boolean => {
  const spec = game.scenario.people[client]!;
  return spec.role === 'client' && spec.patron !== NOBODY && game.fell[spec.patron]!;
};

/** Pleas made become decisions of those they were made to. */
export function hearPleas(draft: Draft): void {
  for (const client of atlasOf(draft.scenario).clients) {
    const to = draft.pleas[client]!;
    if (to === undefined) continue;
    if (to !== NOBODY) draft.spoils.push({ spoil: 'plea', patron: to, person: client, office: NO_OFFICE });
  }
}
