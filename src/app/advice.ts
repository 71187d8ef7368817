import { accountOf, replyOdds } from '../engine/clients/calculation.ts';
import type { Clause, Game, Motion, Suit } from '../engine/game.ts';
import { type Action, imagine, NO_OFFICE, NOBODY, type Person, type View } from '../engine/index.ts';
import * as arrest from '../engine/presidium/confrontation.ts';
import { soundingOdds, voteOdds } from '../engine/presidium/leanings.ts';
import { votersOn } from '../engine/presidium/motions.ts';
import { removalOdds } from '../engine/removal.ts';
import { sheetOf } from '../panels/own-desk.ts';
import { hasPromisedVote } from '../panels/promised.ts';
import type { Advice, ChanceName, Looks } from '../panels/table.tsx';
import { weightiest } from './weightiest.ts';

/** From this many in 1000 a vote counts as likely. */
const LIKELY = 600;
const TOLD = 3;

const NONE: Advice = { chances: [], draws: [], holds: [], looks: [] };
const chance = (name: ChanceName, permille: number): Advice['chances'][number] => ({ name, permille });
/** Of a yes or no, the yes. */
const yes = (odds: readonly number[]): number => odds[1] ?? 0;

/** What an action would likely do, in the world at the centre of what the seat knows; undefined where that says nothing. */
export function adviceFor(view: View, action: Action): Advice | undefined {
  const self = view.seat as Person;
  switch (action.type) {
    case 'term':
    case 'send':
      return aboutApproach(view, action);
    case 'motion':
      return aboutMotion(view, { ...action, by: action.seat as Person });
    case 'sound': {
      const suit = suitOf(view.seat as Person, action.person, { against: action.against });
      const [joins, , talks] = soundingOdds(imagine(view).game, action.person, suit);
      return { ...NONE, chances: [chance('joins', joins), chance('talks', talks)] };
    }
    case 'remove': {
      const banner = view.acknowledged[action.person] ?? NOBODY;
      // Nobody stands up for one's own man, or for nobody's: it is no matter of chance.
      if (banner === NOBODY || banner === self || view.fell[banner]) return undefined;
      return { ...NONE, chances: [chance('dismissed', removalOdds(imagine(view).game, self, action.person))] };
    }
    case 'strike':
      return { ...NONE, chances: [chance('falls', yes(arrest.strikeOdds(imagine(view).game, self, action.person)))] };
    case 'riposte': {
      if (!action.strike) return undefined;
      const { game } = imagine(view);
      return { ...NONE, chances: [chance('falls', yes(arrest.strikeOdds(game, self, arrest.leaderOf(game))))] };
    }
    case 'defy':
      return action.defy
        ? { ...NONE, chances: [chance('armsDecide', yes(arrest.defianceOdds(imagine(view).game)))] }
        : undefined;
    default:
      return undefined;
  }
}

/** An approach as it would be made; without more, with nothing but one's word. */
export const suitOf = (by: Person, to: Person, rest: Partial<Suit> = {}): Suit => ({
  by,
  to,
  office: NO_OFFICE,
  against: NOBODY,
  safety: false,
  pressure: false,
  reply: undefined,
  ...rest,
});

function aboutApproach(view: View, action: Action): Advice | undefined {
  const sheet = sheetOf(view);
  if (sheet?.what !== 'approach') return undefined;
  const clauses: Pick<Clause, 'term' | 'office'>[] = [...sheet.clauses, ...(action.type === 'term' ? [action] : [])];
  const suit = suitOf(view.seat as Person, sheet.to, {
    office: clauses.find(({ term }) => term === 'post')?.office ?? NO_OFFICE,
    safety: clauses.some(({ term }) => term === 'safety'),
    pressure: clauses.some(({ term }) => term === 'pressure'),
  });
  const { game } = imagine(view);
  const [accept, hedge, refuse, report] = replyOdds(game, sheet.to, suit);
  const { reasons } = accountOf(game, sheet.to, suit);
  const chances = [
    chance('accept', accept),
    chance('hedge', hedge),
    chance('refuse', refuse),
    chance('report', report),
  ];
  return { ...NONE, chances, draws: weightiest(reasons, 1, TOLD), holds: weightiest(reasons, -1, TOLD) };
}

/** How the room looks; of an arrest, also how its four questions look. */
function aboutMotion(view: View, motion: Motion): Advice {
  const { game } = imagine(view);
  const looks = looksOf(view, game, motion);
  if (motion.motion !== 'arrest') return { ...NONE, looks };
  const trial: Game = { ...game, motion, stage: 'arms' };
  const chances = [
    // Once it has been moved, that question is answered.
    ...(view.motion === undefined ? [chance('warned', yes(arrest.warnedOdds(trial, motion.person)))] : []),
    chance('sits', yes(arrest.sittingOdds(trial))),
    chance('arms', yes(arrest.armsOdds(trial))),
    chance('exit', yes(arrest.exitOdds(trial))),
  ];
  return { ...NONE, chances, looks };
}

/** Whoever moved it or spoke has shown himself; a patron who promised his vote is held to it, others are open; members are as they lean. */
function looksOf(view: View, game: Game, motion: Motion): Looks {
  const lookOf = (person: Person): Looks[number] => {
    const said = view.statements[person];
    if (person === motion.by || said === 'for') return { person, look: 'aye' };
    if (said === 'against') return { person, look: 'nay' };
    if (person < view.scenario.patrons)
      return hasPromisedVote(view, person, motion)
        ? { person, look: 'aye', promised: true }
        : { person, look: 'unsure' };
    const [aye, nay] = voteOdds(game, person, motion);
    return { person, look: aye >= LIKELY ? 'aye' : nay >= LIKELY ? 'nay' : 'unsure', aye };
  };
  return votersOn(game, motion)
    .filter(person => person !== (view.seat as Person))
    .map(lookOf);
}
