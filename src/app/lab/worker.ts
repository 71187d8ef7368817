import type { Stats } from '../../lab/stats.ts';
import { type Unit, work } from '../../lab/unit.ts';
import type { Played } from './history.ts';

/** One of the hands that play the lab's games, off the page's own thread. */

/** A level that is about to be played, or a unit of work on one that has been told. */
export type Asked = { readonly level: string; readonly played: Played } | { readonly unit: Unit };
/** What a unit counted, or why it could not be done. Nothing is answered to a level. */
export type Answered = { readonly stats: Stats } | { readonly problem: string };

const levels = new Map<string, Played>();

function counted(unit: Unit): Stats {
  const level = levels.get(unit.terms.level);
  if (level === undefined) throw new Error(`no level "${unit.terms.level}"`);
  return work(level.scenario, unit, level.record);
}

function answer(unit: Unit): Answered {
  try {
    return { stats: counted(unit) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('level' in data) levels.set(data.level, data.played);
  else postMessage(answer(data.unit));
});
