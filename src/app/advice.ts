import { accountOf, type Reason, replyOdds } from '../engine/clients/calculation.ts';
import type { Clause, Motion, Suit } from '../engine/game.ts';
import { type Action, at, imagine, NO_OFFICE, NOBODY, type Person, type View } from '../engine/index.ts';
import { voteOdds } from '../engine/presidium/leanings.ts';
import { votersOn } from '../engine/presidium/motions.ts';
import { oddsOf } from '../panels/bands.ts';
import type { Advice, Look } from '../panels/table.tsx';

/** From this many in 1000 a vote counts as likely. */
const LIKELY = 600;
/** A reason of fewer points is not worth telling, and more than these nobody reads. */
const LEAST = 1;
const TOLD = 3;

/** What an action would likely do, in the world at the centre of what the seat knows. */
export function adviceFor(view: View, action: Action): Advice | undefined {
  if (action.type === 'motion') return aboutMotion(view, { ...action, by: action.seat as Person });
  if (action.type !== 'term' && action.type !== 'send') return undefined;
  const own = at(view.sheets, view.seat);
  const sheet = own.seen ? own.value : undefined;
  if (sheet?.what !== 'approach') return undefined;
  const clauses: Pick<Clause, 'term' | 'office'>[] = [...sheet.clauses, ...(action.type === 'term' ? [action] : [])];
  const suit: Suit = {
    by: view.seat as Person,
    to: sheet.to,
    office: clauses.find(({ term }) => term === 'post')?.office ?? NO_OFFICE,
    against: NOBODY,
    safety: clauses.some(({ term }) => term === 'safety'),
    pressure: clauses.some(({ term }) => term === 'pressure'),
    reply: undefined,
  };
  const { game } = imagine(view);
  const [accept, hedge, , report] = replyOdds(game, sheet.to, suit);
  const { reasons } = accountOf(game, sheet.to, suit);
  const weightiest = (toward: number) =>
    reasons
      .filter(reason => toward * pullOf(reason) >= LEAST)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, TOLD);
  return {
    about: 'approach',
    accept: oddsOf(accept),
    hedge: oddsOf(hedge),
    report: oddsOf(report),
    draws: weightiest(1),
    holds: weightiest(-1),
  };
}

/** How a reason pulls: above nought to the suitor, below it to where he is. */
const pullOf = ({ side, points }: Reason): number => (side === 'leave' ? points : -points);

/** How the room looks: whoever moved it is for it, the other patrons are open, members as their leanings say. */
function aboutMotion(view: View, motion: Motion): Advice {
  const { game } = imagine(view);
  const others = votersOn(game, motion).filter(person => person !== (view.seat as Person));
  const lookOf = (person: Person): Look => {
    const said = view.statements[person];
    if (person === motion.by || said === 'for') return 'aye';
    if (said === 'against') return 'nay';
    if (person < view.scenario.patrons) return 'unsure';
    const [aye, nay] = voteOdds(game, person, motion);
    return aye >= LIKELY ? 'aye' : nay >= LIKELY ? 'nay' : 'unsure';
  };
  return { about: 'motion', looks: others.map(person => ({ person, look: lookOf(person) })) };
}
