import { type Phase, TURN } from '../../src/engine/index.ts';
import type { Pace } from '../../src/levels/lesson.ts';

/** How long somebody waits at most who has decided what he had to: read off the chart, by walking every way through it. */

const WRITING: readonly Phase[] = ['offers', 'answers', 'informing', 'orders'];
/**
 * In which phases a man surely has something to decide, or is asked what he expects: whoever has nothing to write while
 * letters and orders are written, and whoever has no vote, or no word at the Plenum.
 */
const ALWAYS: readonly Phase[] = [...WRITING, 'divisionBallot', 'ballot', 'plenum'];
export const DECIDES = {
  patron: ALWAYS,
  member: [...ALWAYS, 'approaches'],
  client: [...ALWAYS, 'approaches'],
  /** A patron who fell, or a client who is down: he has no evenings to spend. */
  fallen: ALWAYS,
} as const satisfies Record<string, readonly Phase[]>;
export type Kind = keyof typeof DECIDES;

/** How often a phase may come between two in which he decides; of those not named, once. */
const VISITS: { readonly [P in Phase]?: number } = {
  // Three may move, and none of them twice.
  agenda: 3,
  // Of two motions both may be arrests, and both be found out.
  riposte: 2,
};
/** Windows that a phase has in all, whichever of its visits they come in. */
const WINDOWS: { readonly [P in Phase]?: number } = {
  agenda: 3,
  // A chapter each.
  epilogue: 6,
};

/** Ways that the chart has and the guards bar. */
function isBarred(way: readonly Phase[], to: Phase): boolean {
  const from = way.at(-1)!;
  // `pleasHeardAfterPlenum`: before it, an audience leads to the tide.
  if (from === 'audience') return (to === 'epilogue') !== way.includes('plenum');
  // `redivisionDue`: after the first turn, and nobody is arrested before the third.
  if (to === 'redivision') return way.includes('riposte');
  // `mayBeTakenOut`, `dismissed`: a motion is for an arrest or for a dismissal.
  if (to === 'custody' || to === 'defiance') return way.some(phase => phase === 'custody' || phase === 'defiance');
  // `lessonOver`: in levels that have no Plenum.
  return from === 'aftermath' && to === 'over';
}

export interface Wait {
  readonly seconds: number;
  /** Where it begins, what lies between, where it ends. */
  readonly way: readonly Phase[];
}

const targetsOf = (phase: Phase): readonly Phase[] => [
  ...new Set(('always' in TURN.states[phase] ? TURN.states[phase].always : []).map(({ target }) => target as Phase)),
];

/** The longest way from where he has decided, when its window closes, to where he decides next, when it opens. */
function longestFrom(way: readonly Phase[], seconds: number, { stops, pace }: Walk): Wait {
  let longest: Wait = { seconds: -1, way };
  for (const to of targetsOf(way.at(-1)!)) {
    const before = way.slice(1).filter(phase => phase === to).length;
    const cost = pace.seconds[to] ?? 0;
    if (isBarred(way, to) || (cost > 0 && before >= (VISITS[to] ?? 1))) continue;
    const windows = WINDOWS[to] ?? 1;
    const next = [...way, to];
    const found =
      stops.includes(to) || to === 'over'
        ? { seconds, way: next }
        : longestFrom(next, seconds + (windows === 1 ? cost : before === 0 ? windows * cost : 0), { stops, pace });
    if (found.seconds > longest.seconds) longest = found;
  }
  return longest;
}
interface Walk {
  readonly stops: readonly Phase[];
  readonly pace: Pace;
}

/** The longest wait of a kind of seat, at full limits. */
export function longestWait(kind: Kind, pace: Pace): Wait {
  const stops: readonly Phase[] = DECIDES[kind];
  const starts: readonly Phase[] = [TURN.initial, ...stops];
  return starts
    .map(start => longestFrom([start], 0, { stops, pace }))
    .reduce((longest, wait) => (wait.seconds > longest.seconds ? wait : longest));
}
