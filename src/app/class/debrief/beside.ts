import { type Person, type Position, type Result, resultOf, type Scenario } from '../../../engine/index.ts';
import { REPLIES } from '../../../engine/terms.ts';
import type { Flip } from '../../../panels/debrief/told.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { flipsOf, went } from '../../courses.ts';
import type { Reel } from '../../history/reel.ts';
import type { Played } from '../../played.ts';

/** A class's game beside the record of its level: they need not have the same number of turns. */

/** What of a class's game is set beside the steps of the record: what was decided in public, who went over, who fell. */
const TELLING: ReadonlySet<string> = new Set([
  ...['packageCarried', 'packageFailed', 'yielded', 'accepted', 'befell', 'freed', 'sentAway', 'removed'],
  ...['carried', 'rejected', 'promiseBroken', 'arrested', 'struck', 'backfired', 'demoted', 'fell', 'custody'],
  ...[
    'rewarded',
    'cheated',
    'mutiny',
    'ranksSpared',
    'ranksPurged',
    'pleaGranted',
    'pleaRefused',
    'verdict',
    'chapter',
  ],
]);
const REFUSALS: readonly (string | undefined)[] = ['refuse', 'report'];
export const isTelling = ({ event: { event, extra } }: Seen): boolean =>
  event === 'replied' ? !REFUSALS.includes(REPLIES[extra]) : TELLING.has(event);

/** In which turn of one length a turn of another falls: the one that has its first day. */
export function turnIn(scenario: Scenario, from: string, to: string): (turn: number) => number {
  const theirs = scenario.lengths[from]?.turns ?? [];
  const ours = scenario.lengths[to]?.turns ?? [];
  return turn => {
    const day = theirs[turn - 1]?.from;
    if (day === undefined) return turn;
    const at = ours.findLastIndex(it => it.from <= day);
    return at + 1;
  };
}

/** Somebody who changed sides in either, and how. */
export interface Changed {
  readonly person: Person;
  readonly record: readonly Flip[];
  readonly ours: readonly Flip[];
}

/** How it stood at an end. */
export interface Outcome {
  readonly result: Result;
  readonly end: Position;
}
export interface Compared {
  readonly record: Outcome;
  readonly ours: Outcome;
  /** Those who went over in both, then in the record alone, then in the class's game alone. */
  readonly changed: readonly Changed[];
}

const outcomeOf = (end: Position): Outcome => ({ result: resultOf(end.game), end });

export function comparedOf(played: Played, base: Reel): Compared {
  const { scenario, setup } = played.deal;
  const turnOf = turnIn(scenario, base.record.setup.length, setup.length);
  const [theirs, ours] = [flipsOf(base.steps, base.end), flipsOf(played.steps, played.position)];
  const goings = (flips: readonly Flip[] = []) => flips.filter(went);
  const changed = ([...scenario.people.keys()] as Person[])
    .map(person => ({
      person,
      record: goings(theirs.get(person)).map(flip => ({ ...flip, turn: turnOf(flip.turn) })),
      ours: goings(ours.get(person)),
    }))
    .filter(({ record, ours: own }) => record.length + own.length > 0);
  const rank = ({ record, ours: own }: Changed) => (record.length === 0 ? 2 : own.length === 0 ? 1 : 0);
  return {
    record: outcomeOf(base.end),
    ours: outcomeOf(played.position),
    changed: changed.sort((a, b) => rank(a) - rank(b) || a.person - b.person),
  };
}
