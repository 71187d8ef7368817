import type { Action } from './action.ts';
import type { Phase } from './chart.ts';
import { type Account, accountOf, replyOdds } from './clients/calculation.ts';
import { appealOf, deedsOf } from './clients/evening.ts';
import { pleaAppeal, testimonyAppeal } from './clients/pleading.ts';
import { type Game, REPLIES, VOTES } from './game.ts';
import type { Person, Seat } from './ids.ts';
import type { Permille } from './odds.ts';
import { type Counsel, counselOnMotion, counselOnSounding, soundingOdds, voteOdds } from './presidium/leanings.ts';

/** One option of a member or client, with the odds that he takes it if left to himself. */
export interface Odds {
  readonly action: Action;
  readonly permille: Permille;
}
export interface Reckoning {
  readonly options: readonly Odds[];
  /** Why: the calculation behind the answer to an approach. */
  readonly account: Account | undefined;
  /** Why: what moves a member who votes or is sounded. */
  readonly counsel: Counsel | undefined;
}

/** Weights to permille that sum to 1000; the remainder goes to the heaviest, so that no chance is lost or made. */
export function shares(weights: readonly number[]): Permille[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.map(weight => Math.floor((1000 * weight) / total));
  const left = 1000 - found.reduce((sum, share) => sum + share, 0);
  const heaviest = weights.indexOf(Math.max(...weights));
  found[heaviest] = found[heaviest]! + left;
  return found;
}

const MEMBER_REPLIES = ['accept', 'refuse', 'report'] as const;

/** The odds over his options of a member or client who owes a decision, and the account; undefined for anyone else. */
export function reckon(phase: Phase, game: Game, seat: Seat): Reckoning | undefined {
  const person = seat as Person;
  if (person < game.scenario.patrons || person >= game.scenario.people.length) return undefined;
  switch (phase) {
    case 'approaches':
      return suitOf(game, person) ?? eveningOf(game, person);
    case 'divisionBallot':
    case 'ballot': {
      if (game.motion === undefined) return undefined;
      const odds = voteOdds(game, person, game.motion);
      const options = VOTES.map((vote, i): Odds => ({ action: { type: 'vote', seat, vote }, permille: odds[i]! }));
      return { options, account: undefined, counsel: counselOnMotion(game, person, game.motion) };
    }
    case 'pleas':
      return weighed(
        pleaAppeal(game, person).map(({ to, appeal }) => ({ action: { type: 'plead', seat, to }, appeal })),
      );
    case 'plenum':
      return weighed(
        testimonyAppeal(game, person).map(({ against, appeal }) => ({
          action: { type: 'testify', seat, against },
          appeal,
        })),
      );
    default:
      return undefined;
  }
}

const weighed = (options: { action: Action; appeal: number }[]): Reckoning => {
  const odds = shares(options.map(o => o.appeal));
  const found = options.map(({ action }, i) => ({ action, permille: odds[i]! }));
  return { options: found, account: undefined, counsel: undefined };
};

function suitOf(game: Game, person: Person): Reckoning | undefined {
  const suit = game.suits.find(s => s.to === person && s.reply === undefined);
  if (suit === undefined) return undefined;
  const seat = person as Seat;
  if (suit.against >= 0) {
    const odds = soundingOdds(game, person, suit);
    return {
      options: MEMBER_REPLIES.map((reply, i) => ({
        action: { type: 'reply', seat, by: suit.by, reply },
        permille: odds[i]!,
      })),
      account: undefined,
      counsel: counselOnSounding(game, person, suit),
    };
  }
  const odds = replyOdds(game, person, suit);
  return {
    options: REPLIES.map((reply, i) => ({
      action: { type: 'reply', seat, by: suit.by, reply },
      permille: odds[i]!,
    })),
    account: accountOf(game, person, suit),
    counsel: undefined,
  };
}

const eveningOf = (game: Game, person: Person): Reckoning =>
  weighed(
    deedsOf(game, person).map(evening => ({
      action: { type: 'evening', seat: person as Seat, deed: evening.deed, patron: evening.patron },
      appeal: appealOf(game, person, evening),
    })),
  );
