import type { Motion } from '../engine/game.ts';
import { type Action, NOBODY, type Policy } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { strengthOf } from '../engine/plenum.ts';
import { allied, inOffice, standing, weightOf } from '../engine/power.ts';
import { strikeOdds } from '../engine/presidium/confrontation.ts';
import { defyForce, strikeForce } from '../engine/presidium/force.ts';
import { voteOdds } from '../engine/presidium/leanings.ts';
import type { Judged, Mind } from './mind.ts';
import { whim } from './noise.ts';
import { arrestEstimate, joining, strikeFrom } from './plot.ts';

/** The Presidium: what he moves, says and votes, and what he does when it comes to force. */

/** A chance that nobody takes, however bent on it he is. */
const HOPELESS = 0.1;

const say = (action: Action, score: number, reason: string): Judged => ({
  action,
  score,
  motives: [{ reason, points: Math.round(score * 10) / 10 }],
});

/** His estimate, 0 to 1, that a motion of his carries among the members. */
function carryEstimate(mind: Mind, motion: Motion): number {
  const { world } = mind;
  let ayes = 1;
  for (const voter of inOffice(world))
    if (voter >= world.scenario.patrons) ayes += voteOdds(world, voter, motion)[0] / 1000;
  const needed = Math.floor(inOffice(world).length / 2) + 1;
  return Math.max(0.03, Math.min(0.97, 0.5 + (ayes - needed + 0.6) / 4));
}

/** What a policy is worth to its sponsor: its worth, less the noise it makes at his temper. */
function policyWorth({ world, self, temper }: Mind, policy: Policy): number {
  const spec = world.scenario.policies[policy]!;
  const own = points(world.alarm[self]!);
  // Who frightens already can least afford to frighten more.
  const ill = 1 + Math.max(0, own - 40) / 15;
  const noise = (0.28 + 0.4 * temper.restraint - 0.3 * temper.haste) * ill * (spec.alarm + own / 12);
  const late = world.carriedIn[self] === world.turn - 1 ? 2 * temper.restraint : 0;
  return spec.worth[self]! * (0.7 + 0.6 * temper.haste) + spec.lean + spec.credibility / 2 - noise - late;
}

function motionScore(mind: Mind, action: Extract<Action, { type: 'motion' }>): Judged {
  const { world, self, target, temper, shares } = mind;
  const motion: Motion = { ...action, by: self };
  const hunted = points(world.suspicion[self]!) > 25;
  switch (action.motion) {
    case 'arrest': {
      if (action.person !== target) return say(action, -9, 'notYet');
      const odds = arrestEstimate(world, self, action.person);
      const from = strikeFrom(world, self, target, temper, shares, hunted) - (mind.fixed ? 0.22 : 0);
      const margin = odds - Math.max(HOPELESS, from);
      return say(action, margin > 0 ? 12 + 10 * margin : -9, margin > 0 ? 'nowOrNever' : 'notYet');
    }
    case 'dismiss': {
      if (action.person !== target) return say(action, -9, 'notYet');
      const odds = carryEstimate(mind, motion);
      return say(action, odds > 0.62 ? 6 * odds + 2 * temper.restraint - 1.5 : -9, 'voteHimOut');
    }
    case 'plenum': {
      const mine = strengthOf(world, self);
      const rest = standing(world)
        .filter(p => p !== self)
        .map(p => strengthOf(world, p));
      const lead = mine - Math.min(...rest) - 12;
      return say(action, lead > 0 && mine >= Math.max(...rest) ? 0.2 * lead - 3 : -9, 'plenumWithUs');
    }
    case 'appoint':
      return say(action, (1.5 + 0.7 * weightOf(world, action.office)) * carryEstimate(mind, motion), 'fillPost');
    default:
      return say(
        action,
        policyWorth(mind, action.policy) * carryEstimate(mind, motion) +
          1.3 * whim(mind.seed, world.turn, self, action.policy),
        'credit',
      );
  }
}

export const judgeAgenda = (mind: Mind): Judged[] =>
  mind.view.options.flatMap(action =>
    action.type === 'pass' ? [say(action, 1.4, 'enough')] : action.type === 'motion' ? [motionScore(mind, action)] : [],
  );

/** How he stands to a motion of another's, in points. */
export function stance(mind: Mind, motion: Motion): number {
  const { world, self, temper, shares } = mind;
  if (motion.by === self) return 20;
  const friend = allied(world, self, motion.by) ? 10 * (0.4 + 0.6 * temper.loyal) : 0;
  const promised = world.promises.some(
    p =>
      p.state === 'due' &&
      p.by === self &&
      p.to === motion.by &&
      (p.term === 'back' || (p.term === 'post' && p.office === motion.office)),
  );
  const word = promised ? 6 + 6 * temper.loyal : 0;
  const feared = 0.22 * (points(world.alarm[motion.by]!) - 35);
  switch (motion.motion) {
    case 'policy':
      return friend + word + 1.6 * world.scenario.policies[motion.policy]!.worth[self]! - feared - 2;
    case 'appoint':
      return friend + word - feared - 0.3 * weightOf(world, motion.office);
    case 'plenum': {
      const rest = standing(world)
        .filter(p => p !== self)
        .map(p => strengthOf(world, p));
      return word + (strengthOf(world, self) > Math.min(...rest) + 4 ? 3 : -6);
    }
    case 'succession':
      return motion.person === self ? 20 : -1;
    case 'arrest':
    case 'dismiss': {
      if (motion.person === self) return -20;
      const joined = world.joined[self * world.scenario.patrons + motion.person] === motion.by ? 12 : 0;
      return (
        joined +
        joining(world, self, motion.by, motion.person, temper, shares) / 2 +
        (mind.target === motion.person ? 5 : 0)
      );
    }
    default:
      return 0;
  }
}

export function judgeBallot(mind: Mind): Judged[] {
  const { motion } = mind.view;
  if (motion === undefined) return [];
  const lean =
    stance(mind, motion) + 3 * whim(mind.seed, mind.world.turn, mind.self, motion.policy + 20, motion.office);
  return mind.view.options.flatMap(action => {
    if (action.type === 'vote') {
      const score = action.vote === 'aye' ? lean : action.vote === 'nay' ? -lean : 0.6;
      return [say(action, score, lean > 0 ? 'forIt' : 'againstIt')];
    }
    if (action.type === 'speak') {
      const score = action.side === 'for' ? lean - 2 : action.side === 'against' ? -lean - 3 : 0;
      return [say(action, score, lean > 0 ? 'forIt' : 'againstIt')];
    }
    return [];
  });
}

const REVEALS = { none: 0, man: 3, pact: 1.5, file: 2 } as const;

/** The room, and what follows when arms are in question. */
export function judgeForce(mind: Mind): Judged[] {
  const { world, self, temper } = mind;
  const leader = world.motion?.by ?? NOBODY;
  return mind.view.options.flatMap(action => {
    switch (action.type) {
      case 'reveal':
        return [say(action, REVEALS[action.reveal] + whim(mind.seed, self, 31), 'showHand')];
      case 'keep':
        return [say(action, action.keeper === 'army' ? 1 : 0, 'armySafer')];
      case 'defy':
        return [
          say(
            action,
            action.defy ? 3 * (defyForce(world, self, leader) - 1.2) + 2 * (temper.bold - 0.5) : 0,
            'hasForce',
          ),
        ];
      case 'riposte': {
        if (!action.strike) return [say(action, 0, 'notYet')];
        const odds = strikeForce(world, self) > 0 ? strikeOdds(world, self, leader)[1]! / 1000 : 0;
        return [say(action, 10 * (odds - 0.6 + 0.3 * temper.bold), 'strikeFirst')];
      }
      default:
        return [];
    }
  });
}
