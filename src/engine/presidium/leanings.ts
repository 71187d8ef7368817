import { atlasOf } from '../atlas.ts';
import type { Game, Motion, Suit } from '../game.ts';
import type { Person } from '../ids.ts';
import { points } from '../ledger.ts';
import { clamp, logistic, type Permille } from '../odds.ts';
import { allied, ownerOf, weightOf } from '../power.ts';
import { chairOver, partnersOf } from './force.ts';

/** How a member of the Presidium weighs what is put to him. All in points; positive speaks for. */

const pair = (game: Game, member: Person, patron: Person) => member * game.scenario.patrons + patron;
const leanTo = (game: Game, member: Person, patron: Person) => points(game.lean[pair(game, member, patron)]!);
const dreadOf = (game: Game, member: Person, patron: Person) => points(game.dread[pair(game, member, patron)]!);
const alarmOf = (game: Game, patron: Person) => points(game.alarm[patron]!);
const reputed = (game: Game, patron: Person) => Math.max(0, alarmOf(game, patron) - game.model.plot.alarmOwnFrom);

/** Whether a member has said yes to a leader, or to a partner of his, against a man. */
export function isCommitted(game: Game, member: Person, leader: Person, against: Person): boolean {
  const to = game.plotOf[member]!;
  return (
    game.plotOn[member] === against &&
    to >= 0 &&
    (to === leader ||
      game.joined[to * game.scenario.patrons + against] === leader ||
      game.joined[leader * game.scenario.patrons + against] === to)
  );
}
/** How many have. */
export function committed(game: Game, leader: Person, against: Person): number {
  let count = 0;
  for (const member of atlasOf(game.scenario).members) if (isCommitted(game, member, leader, against)) count++;
  return count;
}

/** How ready he is to see `against` go at the hands of `leader`. */
export function readiness(game: Game, member: Person, leader: Person, against: Person): number {
  const { plot } = game.model;
  return (
    plot.alarm * (Math.max(plot.alarmLeast, alarmOf(game, against)) - plot.alarmFrom) +
    plot.lean * (leanTo(game, member, leader) - leanTo(game, member, against)) -
    plot.dread * (dreadOf(game, member, against) - plot.dreadFrom) +
    plot.tension * (points(game.tension) - plot.tensionFrom) -
    plot.alarmOwn * reputed(game, leader)
  );
}

/** Permille that a member sounded says yes; no; and tells the man himself. In the order accept, refuse, report. */
export function soundingOdds(game: Game, member: Person, { by, against }: Suit): [Permille, Permille, Permille] {
  const { sounding: s } = game.model;
  const partner = partnersOf(game, by, against).length > 0 ? s.partner : 0;
  const crowd = s.committed * committed(game, by, against);
  const yes = logistic(readiness(game, member, by, against) + s.base + crowd + partner, s.scale);
  const loose = 1 - points(game.discretion[member]!) / 100;
  const loyal = leanTo(game, member, against) - leanTo(game, member, by) + s.dread * dreadOf(game, member, against);
  const tells = Math.round(((1000 - yes) * loose * logistic(loyal - s.tellsFrom, s.tellsScale)) / 1000);
  return [yes, 1000 - yes - tells, tells];
}

function onPolicy(game: Game, member: Person, { by, policy }: Motion): number {
  const { vote } = game.model;
  const { reform } = game.scenario.policies[policy]!;
  const spec = game.scenario.people[member]!;
  const cause = spec.role === 'member' ? spec.causes[policy]! : 0;
  const price = spec.role === 'member' && spec.prices[game.price[member]!] === policy ? vote.price : 0;
  return (
    vote.reform * reform * (points(game.outlook[member]!) - vote.outlookFrom) +
    cause +
    price +
    onSponsor(game, member, by)
  );
}

/** What a motion owes to the man who moves it. */
function onSponsor(game: Game, member: Person, by: Person): number {
  const { vote } = game.model;
  const chair = ownerOf(game, atlasOf(game.scenario).gavel);
  return (
    vote.lean * (leanTo(game, member, by) - vote.leanFrom) +
    (chair === by || allied(game, chair, by) ? vote.chair : 0) +
    vote.dread * dreadOf(game, member, by) -
    vote.alarm * Math.max(0, alarmOf(game, by) - vote.alarmFrom) +
    vote.base
  );
}

function onArrest(game: Game, member: Person, { by, person }: Motion): number {
  const { arrest } = game.model;
  const plotters = [by, ...partnersOf(game, by, person)];
  const chair = plotters.includes(ownerOf(game, chairOver(game, person))) ? 0 : arrest.noChair;
  const shown = game.reveals.reduce((sum, r, p) => sum + revealSway(game, r, p as Person, by), 0);
  const visible = arrest.perVisible * (committed(game, by, person) + plotters.length - arrest.visibleFrom);
  return readiness(game, member, by, person) - chair + visible + shown;
}
const revealSway = (game: Game, reveal: Game['reveals'][number], patron: Person, leader: Person): number =>
  reveal === 'pact' || reveal === 'file' ? (patron === leader ? 1 : -1) * game.model.reveal.votes : 0;

function onDismissal(game: Game, member: Person, { by, person }: Motion): number {
  const { dismissal } = game.model;
  const mine = isCommitted(game, member, by, person);
  return (
    readiness(game, member, by, person) -
    dismissal.against -
    dismissal.dread * (dreadOf(game, member, person) - dismissal.dreadFrom) +
    (mine ? dismissal.committed : 0)
  );
}

/** A package: how each post goes to a man he leans to, and whether that man could be seen to rule. */
function onPackage(game: Game, member: Person, by: Person): number {
  const { division } = game.model;
  const clauses = game.sheets[by]?.clauses ?? [];
  const { gavel } = atlasOf(game.scenario);
  let score = division.base + division.sponsor * (leanTo(game, member, by) - 45);
  const shares = atlasOf(game.scenario).patrons.map(() => 0);
  for (const { office, person } of clauses) {
    if (person >= game.scenario.patrons) continue;
    const weight = weightOf(game, office);
    shares[person] = shares[person]! + weight;
    score += division.lean * weight * (leanTo(game, member, person) - 45);
    if (office === gavel) score += division.legitimacy * (points(game.legitimacy[person]!) - 50);
  }
  for (const share of shares) if (share > division.tooMuch) score -= division.greed * (share - division.tooMuch);
  for (const stance of game.backing)
    score += stance === 'back' ? division.backed : stance === 'oppose' ? -division.opposed : 0;
  return score;
}

function onSuccession(game: Game, member: Person, { by, person }: Motion): number {
  const others = atlasOf(game.scenario).patrons.filter(p => p !== person && p !== by && !game.fell[p]);
  const rival = others.length > 0 ? Math.max(...others.map(p => leanTo(game, member, p))) : 40;
  return game.model.vote.lean * (leanTo(game, member, person) - rival) + game.model.vote.succession;
}

function onPlenum(game: Game, member: Person, by: Person): number {
  return onSponsor(game, member, by) - game.model.vote.plenum + game.model.vote.tension * (points(game.tension) - 50);
}

/** How far a member leans to aye, in points. */
export function leaning(game: Game, member: Person, motion: Motion): number {
  const { vote } = game.model;
  const said = game.statements.reduce(
    (sum, s, p) =>
      sum + (s === 'for' ? 1 : s === 'against' ? -1 : 0) * vote.statement * (leanTo(game, member, p as Person) - 30),
    0,
  );
  switch (motion.motion) {
    case 'package':
      return onPackage(game, member, motion.by);
    case 'policy':
      return onPolicy(game, member, motion) + said;
    case 'appoint':
      return onSponsor(game, member, motion.by) + vote.appoint + said;
    case 'dismiss':
      return onDismissal(game, member, motion) + said;
    case 'arrest':
      return onArrest(game, member, motion);
    case 'succession':
      return onSuccession(game, member, motion);
    case 'plenum':
      return onPlenum(game, member, motion.by) + said;
  }
}

/** Permille of aye, nay, abstain. Who is committed to a plot holds to it, nearly always. */
export function voteOdds(game: Game, member: Person, motion: Motion): [Permille, Permille, Permille] {
  const { vote, arrest } = game.model;
  if (motion.motion === 'arrest' && isCommitted(game, member, motion.by, motion.person))
    return [arrest.committedHolds, 1000 - arrest.committedHolds, 0];
  const grave = motion.motion === 'arrest' || motion.motion === 'dismiss';
  const yes = logistic(leaning(game, member, motion), grave ? vote.graveScale : vote.scale);
  const torn = Math.round((Math.min(yes, 1000 - yes) * vote.abstains) / 1000);
  const aye = Math.round(clamp(yes - torn / 2, 0, 1000));
  return [aye, 1000 - aye - torn, torn];
}
