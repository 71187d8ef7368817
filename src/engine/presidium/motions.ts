import { benchOf, install, raise, adopt as takeOn, vacate } from '../appointments.ts';
import { atlasOf } from '../atlas.ts';
import { ask } from '../due.ts';
import { EVERYONE, note } from '../events.ts';
import { type Draft, type Game, MOTIONS, type Motion, type Vote } from '../game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person, type Policy } from '../ids.ts';
import { add, addLocus, addTension, alarm, points, suspect } from '../ledger.ts';
import { rivalsOf } from '../orders.ts';
import { breakPact, isDue, settlePromises } from '../pacts.ts';
import { inOffice, isSeat, ownerOf, standings, weightOf } from '../power.ts';
import { isLastTurn } from '../turns.ts';
import { expose, setStage } from './confrontation.ts';
import { chairOver } from './force.ts';

/** The law of the vote, and what a motion does when it carries or falls. */

/** Who may move, in order: the holders of Gavel and Agenda, and of the Lubyanka where one of them passes. */
export const moversOf = (game: Game): Person[] => {
  const { gavel, agenda, lubyanka } = atlasOf(game.scenario);
  const owners = [gavel, agenda, lubyanka].map(seat => ownerOf(game, seat)).filter(p => p >= 0 && !game.fell[p]);
  return owners.filter((p, i) => owners.indexOf(p) === i);
};
/** Whose turn it is to move; NOBODY when the agenda is done. */
export const moverOf = (game: Game): Person => {
  if (game.motionsMade >= game.model.law.motions) return NOBODY;
  return moversOf(game).find(p => !game.moved[p]) ?? NOBODY;
};

type Open = Partial<Omit<Motion, 'by' | 'motion'>> & Pick<Motion, 'motion'>;
export function motionsOpen(game: Game, mover: Person): Open[] {
  const { law } = game.model;
  const found: Open[] = [];
  game.scenario.policies.forEach((policy, index) => {
    const from = policy.from[game.length];
    if (from === undefined || game.turn < from || game.sponsor[index] !== NOBODY) return;
    if (game.rejected[index]! > 0 && game.turn - game.rejected[index]! < law.againAfter) return;
    found.push({ motion: 'policy', policy: index as Policy });
  });
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    if (!game.scenario.offices[office]!.byVote || game.holder[office] !== NOBODY) continue;
    for (const person of benchOf(game, mover, office)) found.push({ motion: 'appoint', office, person });
  }
  for (const rival of rivalsOf(game, mover)) {
    if (game.turn >= law.dismissFrom && !game.assailed[rival]) found.push({ motion: 'dismiss', person: rival });
    if (game.turn >= law.arrestFrom) found.push({ motion: 'arrest', person: rival });
  }
  // After the last sitting it meets of itself.
  const mayCall = game.turn >= law.plenumFrom && !isLastTurn(game) && !game.plenumCalled;
  if (mayCall && game.scenario.epilogue) found.push({ motion: 'plenum' });
  return found;
}

/** Who votes: all in office but the man concerned. */
export const votersOn = (game: Game, motion: Motion | undefined): Person[] =>
  inOffice(game).filter(p => !(motion !== undefined && isPersonal(motion) && motion.person === p));
/** A motion about a man's own place is voted in the open. */
export const isPersonal = (motion: Motion): boolean => motion.motion === 'dismiss' || motion.motion === 'arrest';

/** Ayes from more than half of those in office; at exactly half, only with the aye of whoever presides. */
export function carries(game: Game): boolean {
  const members = inOffice(game).length;
  const ayes = game.votes.filter(vote => vote === 'aye').length;
  if (ayes * 2 !== members) return ayes * 2 > members;
  const { motion } = game;
  const seat = chairOver(game, motion !== undefined && isPersonal(motion) ? motion.person : NOBODY);
  const chair = seat < 0 ? NOBODY : game.holder[seat]!;
  return chair >= 0 && game.votes[chair] === 'aye';
}

/** The ballots turn over. */
export function count(draft: Draft): void {
  const { motion } = draft;
  if (motion === undefined) return;
  const carried = carries(draft);
  note(draft, carried ? 'carried' : 'rejected', EVERYONE, motion.by, motion.person, MOTIONS.indexOf(motion.motion));
  promisesTold(draft, motion);
  if (motion.motion !== 'arrest') votesAreSeen(draft, motion);
  (carried ? CARRIED : LOST)[motion.motion](draft, motion);
}

/** A patron who promised his vote has kept or broken his word in the sight of whom he promised it. */
function promisesTold(draft: Draft, motion: Motion): void {
  const backed = (by: Person): Vote | undefined => draft.votes[by]!;
  for (const by of inOffice(draft)) {
    if (by >= draft.scenario.patrons || by === motion.by || backed(by) === undefined) continue;
    const kept = backed(by) === 'aye';
    settlePromises(
      draft,
      kept,
      p =>
        isDue(p, by, motion.by, 'back', draft.turn) ||
        (motion.motion === 'appoint' && p.office === motion.office && isDue(p, by, motion.by, 'post', draft.turn)) ||
        (motion.motion === 'arrest' && p.person === motion.person && isDue(p, by, motion.by, 'join', draft.turn)),
    );
  }
}

/** Members remember who voted with them; patrons, who voted against. */
function votesAreSeen(draft: Draft, motion: Motion): void {
  const { patrons } = draft.scenario;
  for (let voter = 0; voter < patrons; voter++) {
    if (voter === motion.by || draft.votes[voter] !== 'nay') continue;
    const index = motion.by * patrons + voter;
    draft.injury[index] = Math.min(1000, draft.injury[index]! + draft.model.vote.nayInjury * 10);
  }
}

type Consequence = (draft: Draft, motion: Motion) => void;
const nothing: Consequence = () => {};

const CARRIED: { readonly [K in Motion['motion']]: Consequence } = {
  package: nothing,
  policy: (draft, { by, policy }) => adopt(draft, by, policy),
  appoint(draft, { by, person, office }) {
    if (draft.acknowledged[person] === NOBODY) takeOn(draft, by, person);
    install(draft, person, office);
    add(draft.gratitude, person, draft.model.appointing.gratitude + weightOf(draft, office));
    draft.carriedIn[by] = draft.turn;
  },
  dismiss(draft, { by, person }) {
    draft.assailed[person] = true;
    alarm(draft, by, draft.model.dismissal.alarm);
    suspect(draft, person, by, draft.model.dismissal.suspicion);
    breakPact(draft, by, person);
    draft.stage = 'warned';
  },
  plenum(draft) {
    draft.plenumCalled = true;
  },
  arrest(draft, { by, person }) {
    breakPact(draft, by, person);
    setStage(draft, 'sitting');
    ask(draft, 'sitting', by, person);
  },
  succession: (draft, { person, office }) => install(draft, person, office),
};

const LOST: { readonly [K in Motion['motion']]: Consequence } = {
  package: nothing,
  policy(draft, { by, policy }) {
    const { lost } = draft.model;
    draft.rejected[policy] = draft.turn;
    leans(draft, by, -lost.lean);
    alarm(draft, by, draft.scenario.policies[policy]!.alarm * lost.alarmShare);
  },
  appoint: (draft, { by }) => leans(draft, by, -draft.model.lost.lean),
  dismiss(draft, { by, person }) {
    draft.assailed[person] = true;
    alarm(draft, by, draft.model.dismissal.alarm);
    suspect(draft, person, by, draft.model.dismissal.suspicion);
    breakPact(draft, by, person);
  },
  plenum: (draft, { by }) => leans(draft, by, -draft.model.lost.lean),
  arrest(draft, { by, person }) {
    breakPact(draft, by, person);
    expose(draft);
  },
  /** He whom the chair named does not get it: then the other does. */
  succession(draft, { by, person, office }) {
    const other = rivalsOf(draft, by).find(p => p !== person) ?? person;
    install(draft, other, office);
  },
};

function leans(draft: Draft, patron: Person, value: number): void {
  for (const member of atlasOf(draft.scenario).members)
    add(draft.lean, member * draft.scenario.patrons + patron, value);
}

/** A policy takes effect: on the world, on the sponsor's name, on those whose record it disowns and those whom it frees. */
export function adopt(draft: Draft, sponsor: Person, index: Policy): void {
  const { policy: p } = draft.model;
  const policy = draft.scenario.policies[index]!;
  const { clients, members } = atlasOf(draft.scenario);
  const { patrons } = draft.scenario;
  const hasty = draft.carriedIn[sponsor] === draft.turn - 1 && draft.turn > 1;
  draft.sponsor[index] = sponsor;
  draft.carriedIn[sponsor] = draft.turn;
  addTension(draft, policy.tension);
  addLocus(draft, policy.locus);
  const noise = policy.alarm + (hasty ? p.haste : 0);
  alarm(draft, sponsor, noise);
  add(draft.credibility, sponsor, policy.credibility);
  for (const member of members) {
    const spec = draft.scenario.people[member]!;
    if (spec.role !== 'member') continue;
    const paid = spec.prices[draft.price[member]!] === index ? p.price : 0;
    const like = p.reform * policy.reform * (points(draft.outlook[member]!) - p.outlookFrom);
    add(
      draft.lean,
      member * patrons + sponsor,
      (p.worth * policy.worth[sponsor]!) / 9 + like + policy.lean + spec.causes[index]! + paid,
    );
  }
  const shares = standings(draft);
  for (const rival of rivalsOf(draft, sponsor))
    if (shares[rival]! > p.tallPoppy) add(draft.alarm, rival, policy.rivalsAlarm);
  for (const { corps, own, trait, points: value } of policy.effects)
    for (const client of clients) {
      if (draft.scenario.people[client]!.corps !== corps || draft.down[client]!) continue;
      if (own && draft.acknowledged[client] !== sponsor) continue;
      add(draft[trait], trait === 'exposure' ? client * patrons + sponsor : client, value);
    }
  for (const client of clients) touch(draft, sponsor, index, client);
  note(draft, 'adopted', EVERYONE, sponsor, NOBODY, index);
}

/** What a policy does to one man: it frees him, or disowns what he did, or costs him his post. */
function touch(draft: Draft, sponsor: Person, index: Policy, client: Person): void {
  const policy = draft.scenario.policies[index]!;
  const spec = draft.scenario.people[client]!;
  if (spec.role !== 'client') return;
  if (spec.freedBy === index && draft.down[client]!) {
    raise(draft, client);
    add(draft.gratitude, client, draft.model.policy.freed);
    note(draft, 'freed', EVERYONE, client, sponsor);
  }
  const stake = spec.stakes[index]!;
  if (stake > draft.model.policy.stakeFrom && !draft.down[client])
    add(draft.resentment, client, policy.disowns * stake);
  const post = draft.post[client]!;
  if (stake < policy.dismissAt || post === NO_OFFICE) return;
  vacate(draft, post);
  promoteLocal(draft, sponsor, post);
}

/** A local man without a post follows: one of the region, freed or waiting; he knows whom he has to thank. */
function promoteLocal(draft: Draft, sponsor: Person, office: Office): void {
  const { nest } = draft.scenario.offices[office]!;
  if (nest === '' || isSeat(draft, office)) return;
  const local = atlasOf(draft.scenario).clients.find(c => {
    const spec = draft.scenario.people[c]!;
    return (
      spec.role === 'client' &&
      spec.nest === nest &&
      spec.corps === 'party' &&
      !draft.down[c] &&
      draft.post[c] === NO_OFFICE
    );
  });
  if (local === undefined) return;
  install(draft, local, office);
  add(draft.exposure, local * draft.scenario.patrons + sponsor, draft.model.policy.localKnown);
}
