import type { OutlookPoint, Outlooks } from '../app/history/outlooks.ts';
import type { Reel } from '../app/history/reel.ts';
import type { Scenario } from '../engine/index.ts';
import type { Stats } from '../lab/stats.ts';
import { termsFromHere } from '../lab/studies/from-here.ts';
import { work } from '../lab/unit.ts';
import { fileOf, recordIds, tellableFromDisk } from './tellable.ts';

/** How records go on from their moments, counted over games of computer players. */

/** The seed of all luck: the same moment has the same outlook, in whichever record. */
const SEED = 1;

/** A moment of a record: the chapter that begins there or the step that has been done, and how many actions lie behind. */
export interface Moment {
  readonly at: string;
  readonly ply: number;
}

/** The beginning of each turn; and where each step of the last has been done, in which it is decided. */
export function momentsOf({ frames, scenario, record }: Reel): Moment[] {
  const turns = scenario.lengths[record.setup.length]?.turns ?? [];
  return frames.flatMap(({ chapter, sourcing, to, turn, phase }) => {
    if (chapter !== undefined)
      return turns.some(({ id }) => id === chapter) || chapter === 'prologue' ? [{ at: chapter, ply: to }] : [];
    const isLate = turn === turns.length && phase !== 'epilogue' && phase !== 'plenum';
    return isLate && sourcing?.step !== undefined ? [{ at: sourcing.step, ply: to }] : [];
  });
}

function counted(stats: Stats, what: string): Record<string, number> {
  const found = Object.entries(stats).filter(([key]) => key.startsWith(`${what}/`));
  return Object.fromEntries(found.map(([key, { a }]) => [key.slice(what.length + 1), a]).sort());
}

/** What came of `games` games from a moment. */
export function pointOf(scenario: Scenario, { record }: Reel, { at, ply }: Moment, games: number): OutlookPoint {
  const terms = termsFromHere(scenario, record.setup);
  const stats = work(
    scenario,
    { terms, seed: SEED, from: 0, to: games },
    { ...record, actions: record.actions.slice(0, ply) },
  );
  return { at, ply, winners: counted(stats, 'winner'), endings: counted(stats, 'ending') };
}

/** Of all records of a level. What two have in common is counted once. */
export function outlooksOf(level: string, games: number): Outlooks {
  const known = new Map<string, OutlookPoint>();
  let levelHash = '';
  const records = recordIds(level).map(id => {
    const { reel } = tellableFromDisk(level, fileOf(level, id));
    levelHash = reel.scenario.hash;
    const points = momentsOf(reel).map(moment => {
      const { left } = reel.record;
      const key = `${left !== undefined && moment.ply > left.ply ? id : ''}/${moment.ply}`;
      const point = known.get(key) ?? pointOf(reel.scenario, reel, moment, games);
      known.set(key, point);
      return { ...point, at: moment.at };
    });
    return [id, points] as const;
  });
  return { levelHash, games, seed: SEED, records: Object.fromEntries(records) };
}
