import { atlasOf } from './atlas.ts';
import { askFirst } from './due.ts';
import { EVERYONE, note } from './events.ts';
import { fall } from './falls.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY, type Office, type Person } from './ids.ts';
import { add, points } from './ledger.ts';
import { logistic, type Permille } from './odds.ts';
import { allied, grip, isSeat, standing, weightOf } from './power.ts';

/** The Plenum of the Central Committee: testimony, delegations, the verdict. */

export function summon(draft: Draft): void {
  draft.testimony.fill(undefined);
  draft.spoils = [];
}

/** Who speaks: the fallen, and every client at large. */
export const witnesses = (game: Game): Person[] => {
  const { patrons, clients } = atlasOf(game.scenario);
  return [...patrons.filter(p => game.fell[p]!), ...clients.filter(c => !game.down[c])];
};

/** Of what a patron's strength among the delegations is made, in points; what takes from it is below nought. */
export interface Delegations {
  /** Seats of the Presidium, and posts in the Party, the army, the police and the state. */
  posts: number;
  /** Posts that bring the delegation of their region. */
  regions: number;
  friends: number;
  dread: number;
  credit: number;
  alarm: number;
  pacts: number;
  testimony: number;
}

export function delegationsOf(game: Game, patron: Person): Delegations {
  const { plenum } = game.model;
  const { members, lubyanka } = atlasOf(game.scenario);
  const found: Delegations = {
    ...{ posts: 0, regions: 0, friends: 0, dread: 0 },
    credit: plenum.credit * (points(game.credibility[patron]!) - 50),
    alarm: -plenum.alarm * Math.max(0, points(game.alarm[patron]!) - plenum.alarmFrom),
    pacts: plenum.pact * standing(game).filter(p => allied(game, patron, p)).length,
    testimony: -plenum.testimony * game.testimony.filter(against => against === patron).length,
  };
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const held = grip(game, office, patron) * weightOf(game, office);
    if (held === 0) continue;
    const { corps, powers } = game.scenario.offices[office]!;
    if (isSeat(game, office)) found.posts += held;
    else if (powers.includes('nest'))
      found.regions += held * plenum.nest * (plenum.nestBase + points(game.locus) / 100);
    else
      found.posts +=
        held *
        (corps === 'party' ? 1 : corps === 'army' ? plenum.army : corps === 'police' ? plenum.police : plenum.state);
  }
  const pair = (m: Person) => m * game.scenario.patrons + patron;
  for (const member of members) {
    found.friends += plenum.friends * Math.max(0, points(game.lean[pair(member)]!) - plenum.friendsFrom);
    if (game.holder[lubyanka] === patron) found.dread += plenum.dread * points(game.dread[pair(member)]!);
  }
  return found;
}

/** A patron's strength among the delegations, in points. */
export function strengthOf(game: Game, patron: Person): number {
  const { posts, regions, friends, dread, credit, alarm, pacts, testimony } = delegationsOf(game, patron);
  return posts + regions + friends + dread + credit + alarm + pacts + testimony;
}

/** Permille that nobody is named, and of each patron being named the loser. If one has fallen, it is he. */
export function verdictOdds(game: Game): Permille[] {
  const { patrons } = atlasOf(game.scenario);
  const odds = [1000, ...patrons.map(() => 0)];
  const fallen = game.falls[0]?.person;
  const ranked = standing(game).sort((a, b) => strengthOf(game, a) - strengthOf(game, b));
  const lowest = fallen ?? ranked[0];
  if (lowest === undefined) return odds;
  const { plenum } = game.model;
  const gap = ranked.length > 1 ? strengthOf(game, ranked[1]!) - strengthOf(game, ranked[0]!) : 0;
  const named = fallen !== undefined ? 1000 : logistic(gap - plenum.gapFrom, plenum.scale);
  odds[0] = 1000 - named;
  odds[lowest + 1] = named;
  return odds;
}

/** Testimony tells before the verdict: what a fallen patron says sticks to the man he names. */
export function weigh(draft: Draft): void {
  for (const person of witnesses(draft)) {
    const against = draft.testimony[person]!;
    if (against === undefined || against < 0) continue;
    if (person < draft.scenario.patrons) add(draft.alarm, against, draft.model.plenum.fallenTestimony);
    note(draft, 'testified', EVERYONE, person, against);
  }
  askFirst(draft, 'verdict', NOBODY);
}

/** Who is named loses his seat to collective leadership; the thin part of his tail goes over to the strongest. */
export function deliverVerdict(draft: Draft, outcome: number): void {
  const loser = outcome === 0 ? NOBODY : ((outcome - 1) as Person);
  draft.verdict = loser;
  draft.plenumHeld = true;
  note(draft, 'verdict', EVERYONE, loser);
  if (loser === NOBODY || draft.fell[loser]!) return;
  const strongest = standing(draft)
    .filter(p => p !== loser)
    .reduce(
      (best, p) => (best === NOBODY || strengthOf(draft, p) > strengthOf(draft, best) ? p : best),
      NOBODY as Person,
    );
  const thin = atlasOf(draft.scenario).clients.filter(
    c => draft.serves[c] === loser && draft.roots[c]! < draft.model.plenum.thinRoots * 10,
  );
  fall(draft, loser, 'demoted', strongest);
  draft.spoils = [];
  thin.forEach((client, i) => {
    if (i % 2 === 0) draft.serves[client] = draft.acknowledged[client] = strongest;
  });
}
