import { atlasOf } from '../atlas.ts';
import type { Game, Motion, Suit } from '../game.ts';
import type { Person } from '../ids.ts';
import { points } from '../ledger.ts';
import { clamp, logistic, type Permille } from '../odds.ts';
import { allied, ownerOf, weightOf } from '../power.ts';
import type { Concern } from '../terms.ts';
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

/** Hears each line of his calculation and gives it back. */
type Say = (concern: Concern, value: number) => number;
const silent: Say = (_concern, value) => value;

/** How ready he is to see `against` go at the hands of `leader`. */
export function readiness(game: Game, member: Person, leader: Person, against: Person, say: Say = silent): number {
  const { plot } = game.model;
  return (
    say('alarm', plot.alarm * (Math.max(plot.alarmLeast, alarmOf(game, against)) - plot.alarmFrom)) +
    say('friendship', plot.lean * (leanTo(game, member, leader) - leanTo(game, member, against))) +
    say('dread', -plot.dread * (dreadOf(game, member, against) - plot.dreadFrom)) +
    say('times', plot.tension * (points(game.tension) - plot.tensionFrom)) +
    say('loudness', -plot.alarmOwn * reputed(game, leader))
  );
}

/** How far he leans to a yes when he is sounded: in company it comes easier. */
function onSounding(game: Game, member: Person, by: Person, against: Person, say: Say = silent): number {
  const { sounding: s } = game.model;
  const partner = partnersOf(game, by, against).length > 0 ? s.partner : 0;
  return (
    readiness(game, member, by, against, say) +
    say('custom', s.base) +
    say('company', s.committed * committed(game, by, against) + partner)
  );
}

/** Permille that a member sounded says yes; no; and tells the man himself. In the order accept, refuse, report. */
export function soundingOdds(game: Game, member: Person, { by, against }: Suit): [Permille, Permille, Permille] {
  const { sounding: s } = game.model;
  const yes = logistic(onSounding(game, member, by, against), s.scale);
  const loose = 1 - points(game.discretion[member]!) / 100;
  const loyal = leanTo(game, member, against) - leanTo(game, member, by) + s.dread * dreadOf(game, member, against);
  const tells = Math.round(((1000 - yes) * loose * logistic(loyal - s.tellsFrom, s.tellsScale)) / 1000);
  return [yes, 1000 - yes - tells, tells];
}

function onPolicy(game: Game, member: Person, { by, policy }: Motion, say: Say): number {
  const { vote } = game.model;
  const { reform } = game.scenario.policies[policy]!;
  const spec = game.scenario.people[member]!;
  const cause = spec.role === 'member' ? spec.causes[policy]! : 0;
  const price = spec.role === 'member' && spec.prices[game.price[member]!] === policy ? vote.price : 0;
  return (
    say('outlook', vote.reform * reform * (points(game.outlook[member]!) - vote.outlookFrom)) +
    say('cause', cause) +
    say('price', price) +
    onSponsor(game, member, by, say)
  );
}

/** What a motion owes to the man who moves it. */
function onSponsor(game: Game, member: Person, by: Person, say: Say): number {
  const { vote } = game.model;
  const chair = ownerOf(game, atlasOf(game.scenario).gavel);
  return (
    say('friendship', vote.lean * (leanTo(game, member, by) - vote.leanFrom)) +
    say('chair', chair === by || allied(game, chair, by) ? vote.chair : 0) +
    say('dread', vote.dread * dreadOf(game, member, by)) +
    say('loudness', -vote.alarm * Math.max(0, alarmOf(game, by) - vote.alarmFrom)) +
    say('custom', vote.base)
  );
}

function onArrest(game: Game, member: Person, { by, person }: Motion, say: Say): number {
  const { arrest } = game.model;
  const plotters = [by, ...partnersOf(game, by, person)];
  const chair = plotters.includes(ownerOf(game, chairOver(game, person))) ? 0 : arrest.noChair;
  const shown = game.reveals.reduce((sum, r, p) => sum + revealSway(game, r, p as Person, by), 0);
  const visible = arrest.perVisible * (committed(game, by, person) + plotters.length - arrest.visibleFrom);
  return (
    readiness(game, member, by, person, say) + say('chair', -chair) + say('company', visible) + say('shown', shown)
  );
}
const revealSway = (game: Game, reveal: Game['reveals'][number], patron: Person, leader: Person): number =>
  reveal === 'pact' || reveal === 'file' ? (patron === leader ? 1 : -1) * game.model.reveal.votes : 0;

function onDismissal(game: Game, member: Person, { by, person }: Motion, say: Say): number {
  const { dismissal } = game.model;
  const mine = isCommitted(game, member, by, person);
  return (
    readiness(game, member, by, person, say) +
    say('gravity', -dismissal.against) +
    say('dread', -dismissal.dread * (dreadOf(game, member, person) - dismissal.dreadFrom)) +
    say('word', mine ? dismissal.committed : 0)
  );
}

/** A package: how each post goes to a man he leans to, and whether that man could be seen to rule. */
function onPackage(game: Game, member: Person, by: Person, say: Say): number {
  const { division } = game.model;
  const clauses = game.sheets[by]?.clauses ?? [];
  const { gavel } = atlasOf(game.scenario);
  const shares = atlasOf(game.scenario).patrons.map(() => 0);
  let posts = 0;
  let legitimacy = 0;
  for (const { office, person } of clauses) {
    if (person >= game.scenario.patrons) continue;
    const weight = weightOf(game, office);
    shares[person] = shares[person]! + weight;
    posts += division.lean * weight * (leanTo(game, member, person) - 45);
    if (office === gavel) legitimacy = division.legitimacy * (points(game.legitimacy[person]!) - 50);
  }
  const greed = shares.reduce((sum, share) => sum + division.greed * Math.max(0, share - division.tooMuch), 0);
  let backing = 0;
  for (const stance of game.backing)
    backing += stance === 'back' ? division.backed : stance === 'oppose' ? -division.opposed : 0;
  return (
    say('custom', division.base) +
    say('friendship', division.sponsor * (leanTo(game, member, by) - 45)) +
    say('posts', posts) +
    say('legitimacy', legitimacy) +
    say('greed', -greed) +
    say('backing', backing)
  );
}

function onSuccession(game: Game, member: Person, { by, person }: Motion, say: Say): number {
  const { vote } = game.model;
  const others = atlasOf(game.scenario).patrons.filter(p => p !== person && p !== by && !game.fell[p]);
  const rival = others.length > 0 ? Math.max(...others.map(p => leanTo(game, member, p))) : 40;
  return say('friendship', vote.lean * (leanTo(game, member, person) - rival)) + say('custom', vote.succession);
}

function onPlenum(game: Game, member: Person, by: Person, say: Say): number {
  const { vote } = game.model;
  return (
    onSponsor(game, member, by, say) +
    say('gravity', -vote.plenum) +
    say('times', vote.tension * (points(game.tension) - 50))
  );
}

/** What the patrons have said to the motion, each heard by those who lean to him. */
function onStatements(game: Game, member: Person, say: Say): number {
  let sum = 0;
  for (const [patron, side] of game.statements.entries())
    if (side === 'for' || side === 'against')
      sum += (side === 'for' ? 1 : -1) * game.model.vote.statement * (leanTo(game, member, patron as Person) - 30);
  return say('said', sum);
}

/** How far a member leans to aye, in points. */
export function leaning(game: Game, member: Person, motion: Motion, say: Say = silent): number {
  switch (motion.motion) {
    case 'package':
      return onPackage(game, member, motion.by, say);
    case 'policy':
      return onPolicy(game, member, motion, say) + onStatements(game, member, say);
    case 'appoint':
      return (
        onSponsor(game, member, motion.by, say) +
        say('custom', game.model.vote.appoint) +
        onStatements(game, member, say)
      );
    case 'dismiss':
      return onDismissal(game, member, motion, say) + onStatements(game, member, say);
    case 'arrest':
      return onArrest(game, member, motion, say);
    case 'succession':
      return onSuccession(game, member, motion, say);
    case 'plenum':
      return onPlenum(game, member, motion.by, say) + onStatements(game, member, say);
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

/** Why a member leans as he does: what moves him, and the sum, in tenths of a point. Aye and yes are positive. */
export interface Counsel {
  readonly leaning: number;
  readonly concerns: readonly { readonly concern: Concern; readonly points: number }[];
}
function counsel(reckon: (say: Say) => number): Counsel {
  const sums = new Map<Concern, number>();
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const leaning = reckon((concern, value) => {
    sums.set(concern, (sums.get(concern) ?? 0) + value);
    return value;
  });
  const concerns = [...sums].map(([concern, value]) => ({ concern, points: tenths(value) }));
  return { leaning: tenths(leaning), concerns: concerns.filter(({ points }) => points !== 0) };
}
export const counselOnMotion = (game: Game, member: Person, motion: Motion): Counsel =>
  counsel(say => leaning(game, member, motion, say));
export const counselOnSounding = (game: Game, member: Person, { by, against }: Suit): Counsel =>
  counsel(say => onSounding(game, member, by, against, say));
