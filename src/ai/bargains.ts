import type { Offer } from '../engine/game.ts';
import { type Action, NOBODY } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { hasJoined } from '../engine/pacts.ts';
import { allied } from '../engine/power.ts';
import { thirdOf } from '../engine/sheets.ts';
import type { Judged, Mind } from './mind.ts';
import { whim } from './noise.ts';
import { joining } from './plot.ts';
import { clauseWorth, naturalSeat } from './writing.ts';

/** Offers made and answered, packages backed and opposed. */

const say = (action: Action, score: number, reason: string): Judged => ({
  action,
  score,
  motives: [{ reason, points: Math.round(score * 10) / 10 }],
});

/** To ask a man to join who would not is to warn the victim; whoever is bent on it asks all the same. */
const partnership = (readiness: number, fixed: boolean): number =>
  readiness < -3 ? (fixed ? 2 : -6) : 3 + readiness / 4;

export function judgeOffers(mind: Mind): Judged[] {
  const { world, self, target, temper, shares } = mind;
  return mind.view.options.flatMap(action => {
    if (action.type === 'pass') return [say(action, 1.2, 'enough')];
    if (action.type !== 'offer') return [];
    const { to, open } = action;
    const third = thirdOf(world, self, to);
    const bound = allied(world, self, to) ? -2 : 2;
    const injured = points(world.injury[self * world.scenario.patrons + to]!) / 6;
    const credit = (points(world.credibility[to]!) - 50) / 10;
    const joined = hasJoined(world, to, self);
    const asks = target === third && third !== NOBODY && !joined;
    const partner = asks ? partnership(joining(world, to, self, third, temper, shares), mind.fixed) : 0;
    const secrecy = open ? (target === NOBODY ? 0.3 : -6) : 0;
    const score =
      (to === target ? -4 : bound) +
      credit -
      injured +
      partner -
      (joined ? 4 : 0) +
      secrecy +
      1.4 * whim(mind.seed, world.turn, self, to, open ? 1 : 0);
    return [say(action, score, target === third ? 'needPartner' : 'needFriend')];
  });
}

/** What an offer is worth to the man who received it, in points. */
export function offerWorth(mind: Mind, offer: Offer): number {
  const { world, self, target, temper, shares } = mind;
  let worth = 1.5 + (points(world.credibility[offer.from]!) - 50) / 8;
  worth -= points(world.injury[self * world.scenario.patrons + offer.from]!) / 4;
  worth -= offer.from === target ? 3 : 0;
  for (const clause of offer.clauses) {
    const iJoin = clause.term === 'join' && clause.side === 'take';
    if (iJoin)
      worth += joining(world, self, offer.from, clause.person, temper, shares) / 3 + (clause.person === target ? 4 : 0);
    else worth += clauseWorth(mind, clause, false);
  }
  return worth;
}

export function judgeAnswers(mind: Mind): Judged[] {
  const { view, self } = mind;
  return view.options.flatMap(action => {
    if (action.type === 'pass') return [say(action, 0, 'enough')];
    if (action.type !== 'answer') return [];
    const offer = view.offers.find(o => o.from === action.from && o.to === self && o.state === 'sent');
    if (offer === undefined) return [];
    const worth = offerWorth(mind, offer) + 1.5 * whim(mind.seed, mind.world.turn, self, action.from, 3);
    if (action.answer === 'accept') return [say(action, worth, 'worthIt')];
    if (action.answer === 'refuse') return [say(action, -0.2, 'notWorthIt')];
    return [say(action, -4, 'couldBeBetter')];
  });
}

/** Whether to hand a secret offer to the man it is aimed at. */
export function judgeInforming(mind: Mind): Judged[] {
  const { view, world, self, temper } = mind;
  return view.options.flatMap(action => {
    if (action.type !== 'inform') return [];
    if (action.from === NOBODY) return [say(action, 0, 'enough')];
    const third = thirdOf(world, self, action.from);
    const taken = view.offers.some(o => o.from === action.from && o.to === self && o.state === 'accepted');
    const bond = allied(world, self, third) ? 5 * temper.loyal : -2;
    const score =
      bond - (taken ? 6 : 0) - (third === mind.target ? 6 : 0) + 1.5 * whim(mind.seed, world.turn, self, 11);
    return [say(action, score, 'ally')];
  });
}

/** The first night: whether the package gives him what he came for. */
export function judgePackage(mind: Mind): Judged[] {
  const seat = naturalSeat(mind, mind.self);
  const proposer = mind.view.scenario.division?.proposers[mind.view.proposal] ?? NOBODY;
  const clauses = mind.view.sheets[proposer];
  const given = clauses?.seen && clauses.value?.clauses.some(c => c.office === seat && c.person === mind.self);
  return mind.view.options.flatMap(action => {
    if (action.type === 'bargain') {
      if (action.stance === 'back') return [say(action, given ? 4 : -1, 'gotWhatHeCameFor')];
      if (action.stance === 'demand') return [say(action, action.office === seat && !given ? 3 : -2, 'wantsHisSeat')];
      return [say(action, 0.5 + whim(mind.seed, mind.self, 5), 'leftOut')];
    }
    if (action.type === 'concede') {
      if (action.to === NOBODY) return [say(action, 0, 'standsFirm')];
      const office = mind.view.demand[action.to]!;
      return [say(action, office === seat ? -3 : 1.5 + whim(mind.seed, action.to, 6), 'buysPeace')];
    }
    if (action.type === 'vote')
      return [
        say(action, action.vote === (given || proposer === mind.self ? 'aye' : 'nay') ? 1 : 0, 'gotWhatHeCameFor'),
      ];
    return [];
  });
}
