import { replyOdds } from '../engine/clients/calculation.ts';
import type { Clause, Motion, Suit } from '../engine/game.ts';
import { type Action, at, imagine, NO_OFFICE, NOBODY, type Person, type View } from '../engine/index.ts';
import { voteOdds } from '../engine/presidium/leanings.ts';
import { votersOn } from '../engine/presidium/motions.ts';
import { oddsOf } from '../panels/bands.ts';
import type { Advice } from '../panels/table.tsx';

/** From this many in 1000 a vote counts as likely. */
const LIKELY = 600;

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
  const [accept, , , report] = replyOdds(imagine(view).game, sheet.to, suit);
  return { about: 'approach', accept: oddsOf(accept), report: oddsOf(report) };
}

/** How the room looks: whoever moved it is for it, the other patrons are open, members as their leanings say. */
function aboutMotion(view: View, motion: Motion): Advice {
  const { game } = imagine(view);
  const looks = votersOn(game, motion).map(person => {
    if (person === motion.by) return 'aye';
    if (person < view.scenario.patrons) return 'unsure';
    const [aye, nay] = voteOdds(game, person, motion);
    return aye >= LIKELY ? 'aye' : nay >= LIKELY ? 'nay' : 'unsure';
  });
  const count = (look: string) => looks.filter(found => found === look).length;
  return { about: 'motion', aye: count('aye'), nay: count('nay'), unsure: count('unsure') };
}
