import type { Action, Phase, Temper, View } from '../engine/index.ts';
import { judgeAnswers, judgeInforming, judgeOffers, judgePackage } from './bargains.ts';
import { best, type Judged, type Mind, type Motive, ponder } from './mind.ts';
import { judgeOrders } from './orders.ts';
import { judgeAgenda, judgeBallot, judgeForce } from './sessions.ts';
import { judgeChapters, judgeNaming, judgeSpoils, judgeTestimony, judgeYielding } from './victors.ts';
import { judgeWriting } from './writing.ts';

/** What he does, and why, weightiest first: names of sentences in the catalogue. */
export interface Decision {
  readonly action: Action;
  readonly motives: readonly Motive[];
}
/** A computer player of a patron: it sees what its seat sees and nothing else. */
export type Player = (view: View) => Decision;

const JUDGES: { readonly [P in Phase]?: (mind: Mind) => Judged[] } = {
  bargaining: judgePackage,
  concession: judgePackage,
  divisionBallot: judgePackage,
  formation: judgeNaming,
  offers: judgeOffers,
  answers: judgeAnswers,
  informing: judgeInforming,
  orders: judgeOrders,
  agenda: judgeAgenda,
  statements: judgeBallot,
  ballot: judgeBallot,
  room: judgeForce,
  defiance: judgeForce,
  custody: judgeForce,
  riposte: judgeForce,
  redivision: judgeYielding,
  settlement: judgeSpoils,
  audience: judgeSpoils,
  plenum: judgeTestimony,
  epilogue: judgeChapters,
};

/** A player of one temper. `seed` gives it whims of its own; it has nothing to do with the game's chances. */
export function createHeuristic(temper: Temper, seed: number): Player {
  return view => {
    const only = view.options.length === 1 ? view.options[0] : undefined;
    if (only !== undefined) return { action: only, motives: [] };
    const mind = ponder(view, temper, seed);
    const writing = judgeWriting(mind);
    const chosen = best(writing.length > 0 ? writing : (JUDGES[view.phase]?.(mind) ?? []));
    const action = chosen?.action ?? view.options[0];
    if (action === undefined) throw new Error(`nothing to do in ${view.phase} for seat ${view.seat}`);
    return { action, motives: [...(chosen?.motives ?? [])].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
  };
}
