import { hasArmy } from '../engine/actions/orders/recruit.ts';
import { promisable } from '../engine/appointments.ts';
import { freedomOf, promiseOf, replyOdds } from '../engine/clients/calculation.ts';
import type { OrderKind, Suit } from '../engine/game.ts';
import { type Action, type Game, NOBODY, type Person } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { clamp } from '../engine/odds.ts';
import { allied, bestGrip, inOffice, rankOf, weightOf } from '../engine/power.ts';
import { strikeOdds } from '../engine/presidium/confrontation.ts';
import { partnersOf } from '../engine/presidium/force.ts';
import { committed, soundingOdds } from '../engine/presidium/leanings.ts';
import { removalOdds } from '../engine/removal.ts';
import type { Judged, Mind, Motive } from './mind.ts';
import { whim } from './noise.ts';
import { stepsOf } from './plan.ts';
import { prize } from './plot.ts';

/** What each order is worth to him now, in points. Below `ENOUGH` he would rather do nothing. */
const ENOUGH = 0.8;

/** The best offer he could make to a man: the office that promises most, and shelter if he plots. */
export function bestSuit({ world, self, target }: Mind, client: Person): Suit {
  let office = NOBODY as unknown as Suit['office'];
  let most = 0;
  for (const candidate of promisable(world, self, client)) {
    const worth = promiseOf(world, client, self, candidate);
    if (worth > most) {
      most = worth;
      office = candidate;
    }
  }
  const plotting = target !== NOBODY;
  const held = world.kompromat[client * world.scenario.patrons + self]! > 0;
  return {
    by: self,
    to: client,
    office,
    against: NOBODY,
    safety: plotting,
    pressure: !plotting && held,
    reply: undefined,
  };
}

const doubt = (mind: Mind, client: Person): number =>
  ({ trusted: 0, likelyTrue: 0.2, unsure: 0.7, doubtful: 1.4, likelyTurned: 2 })[mind.view.trust[client]!];
const inclusionOf = ({ world }: Mind, client: Person) => points(world.inclusion[client]!);
const exposed = (world: Game, client: Person, self: Person): number => {
  let most = 0;
  for (let p = 0; p < world.scenario.patrons; p++)
    if (p !== self) most = Math.max(most, points(world.exposure[client * world.scenario.patrons + p]!));
  return most;
};
const isOutsider = (world: Game, client: Person) => points(world.roots[client]!) < 40;

/** How far his plot is short of votes, 0 to 1: beyond enough, every further question is only a risk. */
function votesShort({ world, self, target }: Mind): number {
  const sure = 1 + partnersOf(world, self, target).length + committed(world, self, target);
  return clamp((inOffice(world).length / 2 + 1 - sure) / 3, 0, 1);
}

/** Points that it costs to promise what cannot be promised at all; an office that is free costs nothing, and saves trouble. */
const SCARCITY = { most: 4, spared: 0.4 } as const;
const priceOf = ({ world, self }: Mind, office: Suit['office']): number =>
  (office < 0 ? 0 : SCARCITY.most * (1 - freedomOf(world, self, office))) - SCARCITY.spared;

type Judge<A> = (mind: Mind, action: A) => { score: number; reason: string } | undefined;
type OrderAction = Extract<Action, { seat: unknown }>;

const JUDGES: { readonly [T in OrderKind]: Judge<Extract<OrderAction, { type: T }>> } = {
  confide(mind, { person }) {
    const { world, temper, self } = mind;
    const key = rankOf(world, person) + 1.5;
    const room = Math.max(0, 80 - inclusionOf(mind, person)) / 40;
    const risk = 0.4 + exposed(world, person, self) / 60;
    const shut = temper.exclude > 0.5 && isOutsider(world, person) ? 0.1 : 1;
    return {
      score: shut * temper.confide * 0.75 * key * room * risk * (1.2 - doubt(mind, person)),
      reason: 'keepClose',
    };
  },
  appoint(mind, { office }) {
    const holder = mind.world.holder[office]!;
    if (holder === NOBODY) return { score: 2.2 + 0.8 * weightOf(mind.world, office), reason: 'fillPost' };
    return doubt(mind, holder) >= 2
      ? { score: mind.temper.care * weightOf(mind.world, office), reason: 'tellsTales' }
      : undefined;
  },
  rehabilitate: ({ temper }) => ({ score: 4.2 * temper.rehabilitate, reason: 'ownMenFreed' }),
  test(mind, { person }) {
    const fresh = mind.world.tests[person]! < 2 ? 1 : 0.2;
    return {
      score: mind.temper.care * fresh * (0.3 + doubt(mind, person)) * 0.5 * rankOf(mind.world, person),
      reason: 'notSure',
    };
  },
  watch(mind, { person }) {
    return { score: mind.temper.care * doubt(mind, person) * 0.5 * rankOf(mind.world, person), reason: 'notSure' };
  },
  exclude(mind, { person }) {
    const { world, temper } = mind;
    const habit =
      temper.exclude > 0.5 && isOutsider(world, person) && rankOf(world, person) >= 5 && inclusionOf(mind, person) > 30
        ? 3.2 * temper.exclude
        : 0;
    return {
      score: habit + temper.care * (doubt(mind, person) - 1.2) * rankOf(world, person) * 0.8,
      reason: habit > 0 ? 'notOneOfUs' : 'tellsTales',
    };
  },
  sendAway(mind, { person }) {
    const { world, temper } = mind;
    const habit =
      temper.exclude > 0.5 && isOutsider(world, person) && rankOf(world, person) >= 5 && world.turn >= 5 ? 1.6 : 0;
    return {
      score: habit + temper.care * (doubt(mind, person) - 1.5) * rankOf(world, person) * 0.6,
      reason: 'outOfTheWay',
    };
  },
  investigate({ world, self, temper }, { person }) {
    if (world.scenario.people[person]!.role === 'member') return undefined;
    const files = Math.max(bestGrip(world, 'files', self), 0.7 * bestGrip(world, 'law', self));
    const held = world.kompromat[person * world.scenario.patrons + self]! > 0 ? 0.2 : 1;
    return { score: held * temper.approach * (0.15 + files) * 0.5 * rankOf(world, person), reason: 'somethingOnHim' };
  },
  approach(mind, { person }) {
    const { world, temper, target } = mind;
    const suit = bestSuit(mind, person);
    const [accept, hedge, , report] = replyOdds(world, person, suit, mind.shares);
    const worth = prize(world, person, target);
    const chance = (accept + 0.25 * hedge) / 1000;
    const pact = allied(world, mind.self, world.acknowledged[person]!) ? 3 * temper.loyal : 0;
    return {
      score: 2.4 * temper.approach * worth * chance - (1.6 * report) / 1000 - pact - priceOf(mind, suit.office),
      reason: target === world.acknowledged[person]! ? 'insideMan' : 'couldBeOurs',
    };
  },
  sound(mind, { person, against }) {
    const { world, target, temper } = mind;
    if (against !== target) return undefined;
    const suit = {
      by: mind.self,
      to: person,
      office: -1,
      against,
      safety: false,
      pressure: false,
      reply: undefined,
    } as unknown as Suit;
    const [yes, , tells] = soundingOdds(world, person, suit);
    return {
      score:
        votesShort(mind) * (7 * temper.plot + 2) * Math.max(yes / 1000, mind.fixed ? 0.8 : 0) -
        (6 * tells) / 1000 -
        1.2,
      reason: 'votesForIt',
    };
  },
  shield: ({ world }, { person }) => ({ score: rankOf(world, person) >= 5 ? 0.5 : 0, reason: 'keepClose' }),
  sacrifice: (mind, { person }) =>
    doubt(mind, person) >= 2 && points(mind.world.alarm[mind.self]!) > 60
      ? { score: 1.5, reason: 'tellsTales' }
      : undefined,
  remove(mind, { person }) {
    const { world, self, temper } = mind;
    const banner = world.acknowledged[person]!;
    const weight = rankOf(world, person);
    if (banner === self)
      return doubt(mind, person) >= 2 ? { score: 1.2 * weight * temper.care, reason: 'tellsTales' } : undefined;
    const odds = banner === NOBODY ? 1 : removalOdds(world, self, person) / 1000;
    const pact = allied(world, self, banner) ? 4 * temper.loyal : 0;
    return { score: 3.2 * temper.remove * weight * odds - 2.2 - pact, reason: 'roomForOurs' };
  },
  recruit({ world, self, target }) {
    return target !== NOBODY && hasArmy(world, self)
      ? { score: 3.4 - 0.9 * world.officers[self]!, reason: 'officersReady' }
      : undefined;
  },
  oblige(mind, { person }) {
    const lean = points(mind.world.lean[person * mind.world.scenario.patrons + mind.self]!);
    return { score: 1.3 + Math.max(0, 60 - lean) / 14, reason: 'friendInTheRoom' };
  },
  buildCase(mind, { person }) {
    const { world, self, temper, target, fixed } = mind;
    const full =
      4 * bestGrip(world, 'files', self) + 2 * bestGrip(world, 'law', self) + 2 * bestGrip(world, 'press', self);
    const pact = allied(world, self, person) ? 5 * temper.loyal : 0;
    return {
      score: 0.55 * full * (person === target ? (fixed ? 3 : 1.5) : 0.8) * (1.3 - 0.6 * temper.restraint) - pact - 0.6,
      reason: 'makeHimFeared',
    };
  },
  lieLow: ({ world, self, temper }) => ({
    score: (temper.restraint * Math.max(0, points(world.alarm[self]!) - 34)) / 3,
    reason: 'tooLoud',
  }),
  strike(mind, { person }) {
    const odds = strikeOdds(mind.world, mind.self, person)[1]! / 1000;
    return { score: odds > 0.8 - 0.3 * mind.temper.bold ? 20 * odds : -1, reason: 'strikeFirst' };
  },
};

/** Every order he might give, judged; sealing is worth `ENOUGH`. */
export function judgeOrders(mind: Mind): Judged[] {
  const judged: Judged[] = [];
  const ahead = stepsOf(mind, client => bestSuit(mind, client));
  for (const action of mind.view.options) {
    if (action.type === 'seal') judged.push({ action, score: ENOUGH, motives: [{ reason: 'enough', points: ENOUGH }] });
    const judge = JUDGES[action.type as OrderKind] as Judge<Action> | undefined;
    const verdict = judge?.(mind, action);
    if (verdict === undefined) continue;
    const score = verdict.score + ahead(action) + 1.1 * whim(mind.seed, mind.world.turn, mind.self, hashOf(action));
    const motives: Motive[] = [{ reason: verdict.reason, points: Math.round(verdict.score * 10) / 10 }];
    judged.push({ action, score, motives });
  }
  return judged;
}

function hashOf(action: Action): number {
  let hash = action.type.length;
  for (const char of action.type) hash = Math.imul(hash, 31) + char.charCodeAt(0);
  if ('person' in action) hash = Math.imul(hash, 31) + action.person;
  if ('against' in action) hash = Math.imul(hash, 31) + action.against;
  if ('office' in action) hash = Math.imul(hash, 31) + action.office;
  return hash;
}
