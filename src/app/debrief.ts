import {
  atlasOf,
  NO_OFFICE,
  NOBODY,
  type Person,
  type Position,
  reckoning,
  type Scenario,
  type Seat,
  type View,
  viewFrom,
} from '../engine/index.ts';
import { delegationsOf as delegationsIn, strengthOf } from '../engine/plenum.ts';
import { standing } from '../engine/power.ts';
import { resultOf } from '../engine/scoring.ts';
import type { Answered, Debrief, Reading, Voted } from '../panels/debrief/told.ts';
import { coursesOf, readerOf } from './courses.ts';
import { decisionsOf } from './decisions.ts';
import type { Played } from './played.ts';
import type { Step } from './session.ts';

const isClient = ({ people }: Scenario, seat: number): boolean => people[seat]?.role === 'client';

/** How a client answered an approach, with the truth that nobody was told while it lasted. */
function answeredIn({ before, action, account }: Step, ply: number): Answered[] {
  if (action.type !== 'reply' || !isClient(before.game.scenario, action.seat)) return [];
  const { game } = before;
  const suit = game.suits.find(({ to, by }) => to === (action.seat as Person) && by === action.by);
  const odds = reckoning(before, action.seat)?.options.find(
    option => option.action.type === 'reply' && option.action.reply === action.reply,
  );
  return [
    {
      ply,
      turn: game.turn,
      person: action.seat as Person,
      by: action.by,
      from: game.serves[action.seat] ?? NOBODY,
      reply: action.reply,
      office: suit?.office ?? NO_OFFICE,
      safety: suit?.safety ?? false,
      pressure: suit?.pressure ?? false,
      permille: odds?.permille ?? 0,
      reasons: account?.reasons ?? [],
    },
  ];
}

/** Which way a vote weighs: an abstention is torn, and has the reasons for a nay. */
const WEIGHS = { aye: 1, nay: -1, abstain: -1 } as const;

/** How a member voted. */
function votedIn({ before, action, counsel }: Step): Voted[] {
  const { motion } = before.game;
  if (action.type !== 'vote' || counsel === undefined || motion === undefined) return [];
  const concerns = counsel.concerns
    .map(({ concern, points }) => ({ concern, weight: points * WEIGHS[action.vote] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return [
    {
      turn: before.game.turn,
      motion,
      person: action.seat as Person,
      vote: action.vote,
      concerns: concerns.slice(0, 2).map(({ concern }) => concern),
    },
  ];
}

/** How a patron's own men were read, each when he last passed for his. */
export function readingsOf({ deal, position, steps }: Played, seat: Seat): Reading[] {
  const { scenario } = deal;
  if (seat >= scenario.patrons) return [];
  const positions = [...steps.map(({ before }) => before), position];
  const views = new Map<Position, View>();
  return atlasOf(scenario).clients.flatMap(person => {
    const last = positions.findLast(({ game }) => game.acknowledged[person] === (seat as Person));
    if (last === undefined) return [];
    const view = views.get(last) ?? viewFrom(last, seat);
    views.set(last, view);
    const { serves, hedge, turnedIn } = last.game;
    const served = serves[person]!;
    const turned = served === (seat as Person) ? 0 : turnedIn[person]!;
    return [{ person, trust: view.trust[person]!, serves: served, hedge: hedge[person]!, turned }];
  });
}

/** How strong each was before the Plenum named anybody. */
function delegationsOf({ steps }: Played): Debrief['delegations'] {
  const verdict = steps.find(({ events }) => events.some(({ event }) => event === 'verdict'));
  if (verdict === undefined) return [];
  const { game } = verdict.before;
  return standing(game).map(person => ({
    person,
    parts: delegationsIn(game, person),
    strength: strengthOf(game, person),
  }));
}

/**
 * All that may be told when it is over: who went over to whom and why, how things truly stood, and what one seat took them for.
 */
export function debriefOf(played: Played, seat = readerOf(played)): Debrief {
  const { steps, position } = played;
  const { game } = position;
  return {
    result: resultOf(game),
    answered: steps.flatMap(answeredIn),
    serves: game.serves,
    falls: game.falls,
    readings: readingsOf(played, seat),
    decided: decisionsOf(played),
    voted: steps.flatMap(votedIn),
    courses: coursesOf(played, seat),
    delegations: delegationsOf(played),
  };
}
