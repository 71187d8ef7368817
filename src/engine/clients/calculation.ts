import type { Game, Suit } from '../game.ts';
import type { Office, Person } from '../ids.ts';
import { points } from '../ledger.ts';
import { clamp, logistic, type Permille } from '../odds.ts';
import { bestGrip, prospectsOf, rankOf, standings, weightOf } from '../power.ts';
import { CORPS } from '../scenario.ts';

/** A term of the calculation, in points; positive in `stay` and `brake` holds him, positive in `leave` draws him. */
export interface Reason {
  readonly side: 'stay' | 'leave' | 'brake';
  readonly reason: ReasonName;
  readonly points: number;
}
export const REASONS = [
  'gratitude',
  'roots',
  'inclusion',
  'resentment',
  'protection',
  'prospects',
  'tests',
  'hold',
  'unattached',
  'acquaintance',
  'promise',
  'pressure',
  'safety',
  'betrayedBefore',
  'fear',
  'desperation',
  'ethos',
] as const;
export type ReasonName = (typeof REASONS)[number];

export interface Account {
  readonly stay: number;
  readonly leave: number;
  readonly brake: number;
  readonly reasons: readonly Reason[];
}

type Say = (side: Reason['side'], reason: ReasonName, value: number) => number;
const silent: Say = (_side, _reason, value) => value;

/** The corps of a client, as an index into CORPS. */
export function corpsOf(game: Game, person: Person): number {
  return CORPS.indexOf(game.scenario.people[person]!.corps);
}

/** How likely the man he serves is to find out. 0.35 and up. */
function discovery(game: Game, client: Person, patron: Person): number {
  const { discovery: d } = game.model;
  return (
    d.base +
    d.ear * bestGrip(game, 'ear', patron) +
    (game.watcher[client] === patron ? d.watched : 0) +
    d.files * bestGrip(game, 'files', patron)
  );
}

/** What he has of and toward the man he serves. */
function stays(game: Game, client: Person, patron: Person, standing: readonly number[], say: Say): number {
  const { stay } = game.model;
  if (patron < 0) return say('stay', 'unattached', stay.unattached);
  if (game.fell[patron]!) return say('stay', 'unattached', stay.masterless);
  const lens = game.scenario.lenses[game.lens]!;
  return (
    say('stay', 'gratitude', stay.gratitude * points(game.gratitude[client]!)) +
    say('stay', 'roots', stay.roots * points(game.roots[client]!)) +
    say('stay', 'inclusion', stay.inclusion * (points(game.inclusion[client]!) - 50)) +
    say('stay', 'resentment', -stay.resentment * lens.resentment * points(game.resentment[client]!)) +
    say('stay', 'protection', stay.protection * lens.protection * (points(game.protection[patron]!) - 50)) +
    say('stay', 'prospects', stay.prospects * (prospectsOf(game, patron, standing) - 50)) +
    say('stay', 'tests', stay.test * Math.min(game.tests[client]!, stay.testsCounted)) +
    say('stay', 'hold', game.turnedIn[client]! > 0 ? stay.hold : 0)
  );
}

/**
 * How far an office can be promised, 0 to 1: freely if it is vacant, least if a man of the suitor's own would have to go. Where
 * there is no room, one of his own waits for whatever falls vacant, too.
 */
export function freedomOf(game: Game, suitor: Person, office: Office): number {
  const { promise } = game.model;
  const { room } = game.scenario.lenses[game.lens]!;
  const holder = game.holder[office]!;
  const free = holder < 0 ? 1 : game.acknowledged[holder] === suitor ? promise.ownMan : promise.taken;
  return Math.min(free, promise.ownMan + (1 - promise.ownMan) * room);
}

/** What an office promised is worth to him: what it weighs above his own, less what the times make of promises. */
export function promiseOf(game: Game, client: Person, suitor: Person, office: Office): number {
  const { promise } = game.model;
  if (office < 0) return 0;
  const step = promise.base + promise.perWeight * (weightOf(game, office) - rankOf(game, client));
  return clamp(step, promise.least, promise.most) * freedomOf(game, suitor, office);
}

/** What draws him toward the suitor. */
function leaves(game: Game, client: Person, suit: Suit, standing: readonly number[], say: Say): number {
  const { leave } = game.model;
  const lens = game.scenario.lenses[game.lens]!;
  const patrons = game.scenario.patrons;
  const known = points(game.exposure[client * patrons + suit.by]!);
  const trust =
    (points(game.credibility[suit.by]!) / 100) * (leave.strangerTrust + ((1 - leave.strangerTrust) * known) / 100);
  const held = points(game.kompromat[client * patrons + suit.by]!);
  const shelter = suit.safety ? safetyWith(game, suit.by) : leave.safetyUnspoken;
  return (
    say('leave', 'acquaintance', leave.exposure * known) +
    say('leave', 'promise', trust * promiseOf(game, client, suit.by, suit.office) * lens.scarcity) +
    say('leave', 'pressure', suit.pressure ? Math.min(leave.pressureMost, leave.pressure * held) : 0) +
    say('leave', 'safety', shelter * (leave.safetyStranger + ((1 - leave.safetyStranger) * known) / 100)) +
    say('leave', 'prospects', leave.prospects * (prospectsOf(game, suit.by, standing) - 50)) +
    say('leave', 'betrayedBefore', game.pressed[client * patrons + suit.by]! ? -leave.pressedBefore : 0)
  );
}

/** The shelter a suitor can offer: more, the further his plot has got. */
function safetyWith(game: Game, suitor: Person): number {
  const { leave } = game.model;
  let committed = 0;
  for (const leader of game.plotOf) if (leader === suitor) committed++;
  let partners = 0;
  for (const leader of game.joined) if (leader === suitor) partners++;
  if (committed + partners === 0) return leave.safetyAlone;
  return Math.min(
    leave.safetyMost,
    leave.safetyAlone + leave.safetyPerVote * committed + (partners > 0 ? leave.safetyPartner : 0),
  );
}

/**
 * What a client has learned of how a patron rewards traitors, in points: from what he did in the client's own corps, and so far as it
 * spills over in the others.
 */
export function taughtOf(game: Game, patron: Person, client: Person): number {
  const { spill } = game.scenario.lenses[game.lens]!;
  const own = corpsOf(game, client);
  let most = 0;
  for (let corps = 0; corps < CORPS.length; corps++) {
    const precedent = points(game.precedent[patron * CORPS.length + corps]!);
    most = Math.max(most, corps === own ? precedent : spill * precedent);
  }
  return most;
}

/** The unwritten rule against betrayal, and the fear of being found out. */
function brakes(game: Game, client: Person, patron: Person, say: Say): number {
  if (patron < 0 || game.fell[patron]!) return 0;
  const { brake } = game.model;
  const lens = game.scenario.lenses[game.lens]!;
  const fear = points(game.fear[patron]!);
  const shield = points(game.protection[patron]!);
  const desperate = points(game.resentment[client]!) > brake.desperateResentment && shield < brake.desperateProtection;
  const dread = fear * discovery(game, client, patron) * (desperate ? brake.desperateSign : 1);
  const terror = fear > brake.terrorFrom ? brake.terror * (fear - brake.terrorFrom) * (1 - shield / 100) : 0;
  const bond = clamp(brake.bondLeast + (brake.bond * points(game.gratitude[client]!)) / 100, brake.bondLeast, 1);
  const times = clamp((points(game.tension) - brake.tensionFrom) / brake.tensionSpan, 0, 1);
  return (
    say('brake', 'fear', brake.fear * lens.fear * dread) -
    say('brake', 'desperation', brake.fear * lens.fear * terror) +
    say('brake', 'ethos', lens.ethos * bond * (1 - lens.relief * times) * (1 - taughtOf(game, patron, client) / 100))
  );
}

/** What holds him and what draws him, line by line, in tenths of a point. */
export function accountOf(game: Game, client: Person, suit: Suit): Account {
  const patron = game.serves[client]!;
  const standing = standings(game);
  const reasons: Reason[] = [];
  const say: Say = (side, reason, value) => {
    const sign = reason === 'desperation' ? -1 : 1;
    if (Math.round(value * 10) !== 0) reasons.push({ side, reason, points: (sign * Math.round(value * 10)) / 10 });
    return value;
  };
  return {
    stay: stays(game, client, patron, standing, say),
    leave: leaves(game, client, suit, standing, say),
    brake: brakes(game, client, patron, say),
    reasons,
  };
}

/** Permille of each reply, in the order of REPLIES: accept, hedge, refuse, report. `standing`, if it is known already. */
export function replyOdds(
  game: Game,
  client: Person,
  suit: Suit,
  standing: readonly number[] = standings(game),
): [Permille, Permille, Permille, Permille] {
  const { reply } = game.model;
  const lens = game.scenario.lenses[game.lens]!;
  const patron = game.serves[client]!;
  const stay = stays(game, client, patron, standing, silent);
  const net = leaves(game, client, suit, standing, silent) - stay - brakes(game, client, patron, silent);
  const accept = logistic(net, reply.scale);
  const left = 1000 - accept;
  const hedging = clamp(2 * lens.hedge * logistic(net + reply.hedgeFrom, reply.scale), 0, reply.hedgeMost);
  const hedge = Math.round((left * hedging) / 1000);
  const loyal =
    patron < 0 || game.fell[patron]!
      ? 0
      : reply.reportLeast + (reply.report * logistic(stay - reply.reportFrom, reply.reportScale)) / 1000;
  const report = Math.round((left - hedge) * clamp(loyal, 0, reply.reportMost));
  return [accept, hedge, left - hedge - report, report];
}
