import * as v from 'valibot';
import { type GameRecord, isOver, type Seat } from '../../engine/index.ts';
import { type HistoricalRecord, parseRecord } from '../../levels/record.ts';
import type { HistoryText, Key, Words } from '../../text/index.ts';
import { BASE, LEVELS, type Level, loadHistoryText, loadLevel } from '../levels.ts';
import { loadOutlooks, loadRecord, recordsOf } from '../records.ts';
import { keptGame } from '../storage.ts';
import type { Addressed } from './address.ts';
import { framesOf } from './frames.ts';
import { unpack } from './link.ts';
import type { Outlooks } from './outlooks.ts';
import { type Reel, reelOf } from './reel.ts';

/** Something that is not as it should be, in a sentence of the catalogue. */
export interface Remark {
  readonly key: Key;
  readonly words: Words;
}
/** A game that can be watched. */
export interface Watched {
  readonly level: Level;
  readonly told: HistoryText;
  readonly reel: Reel;
  /** Its name among the records of its level; undefined for a game that somebody played. */
  readonly id: string | undefined;
  /** The records that come with the game, and what each is called. */
  readonly records: readonly { readonly id: string; readonly name: string }[];
  /** The seats through whose eyes it may be seen; undefined for all, and for those of nobody. */
  readonly eyes: readonly Seat[] | undefined;
  readonly remarks: readonly Remark[];
  /** How the records of its level go on, counted; undefined where nobody has. */
  readonly outlooks: Outlooks | undefined;
}
export type Found =
  | { readonly ok: true; readonly value: Watched }
  | { readonly ok: false; readonly remarks: readonly Remark[] };

const refuse = (key: Key, words: Words = {}): Found => ({ ok: false, remarks: [{ key, words }] });
const fault = (path: string, problem: string): Remark => ({ key: 'app.fault', words: { path, problem } });
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A record alone, or within a save with the seats of its persons. */
const saved = v.object({ record: v.unknown(), seats: v.optional(v.array(v.string()), []) });

interface Given {
  readonly record: GameRecord | HistoricalRecord;
  /** Ids of the people whom persons play. */
  readonly seats: readonly string[];
  readonly id?: string;
}

/** Lays out a game. What is wrong with it is said with as much of it as can be shown. */
async function watch({ record, seats, id }: Given): Promise<Found> {
  if (!LEVELS.includes(record.level)) return refuse('file.noLevel', { path: '$.level', level: record.level });
  const base = record.left && (await loadRecord(record.level, record.left.record));
  const [loaded, told, main, outlooks] = await Promise.all([
    loadLevel(record.level),
    loadHistoryText(record.level),
    loadHistoryText(BASE),
    loadOutlooks(record.level),
  ]);
  if (!loaded.ok) return { ok: false, remarks: loaded.problems.map(({ path, problem }) => fault(path, problem)) };
  const level = loaded.value;
  const { scenario } = level;
  let reel: Reel;
  try {
    reel = reelOf(scenario, record, base);
  } catch (error) {
    return { ok: false, remarks: [fault('$.setup', reason(error))] };
  }
  const { misfit, end } = reel;
  const remarks: Remark[] = [];
  if (record.levelHash !== scenario.hash) remarks.push({ key: 'history.otherLevel', words: {} });
  if (misfit !== undefined)
    remarks.push({ key: 'history.misfit', words: { step: misfit.ply + 1, problem: misfit.problem } });
  const persons = seats.flatMap(seat => {
    const found = scenario.people.findIndex(person => person.id === seat);
    return found < 0 ? [] : [found as Seat];
  });
  // A game that is not over keeps its secrets; one that does not fit can never be played on, and has none to keep.
  const isOpen = isOver(end) || misfit !== undefined || persons.length === 0;
  if (!isOpen && persons.length > 1) return refuse('history.notOver');
  const eyes = isOpen ? undefined : persons;
  // What others did in secret must not show in where one frame ends and the next begins.
  const frames = eyes === undefined ? reel.frames : framesOf(reel.steps, end, reel.history, eyes[0]);
  const records = recordsOf(BASE).map(id => ({ id, name: main.records[id]?.name ?? id }));
  return { ok: true, value: { level, told, reel: { ...reel, frames }, id, records, eyes, remarks, outlooks } };
}

/** What stands in a file or a link. */
export async function watchJson(json: unknown): Promise<Found> {
  const frame = v.safeParse(saved, json);
  const { record, seats } =
    frame.success && frame.output.record !== undefined ? frame.output : { record: json, seats: [] };
  const read = parseRecord(record);
  if (read.ok) return watch({ record: read.value, seats });
  const at = record === json ? '$' : '$.record';
  return { ok: false, remarks: read.problems.map(({ path, problem }) => fault(`${at}${path.slice(1)}`, problem)) };
}

export async function watchFile(name: string, text: string): Promise<Found> {
  try {
    return await watchJson(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('file.notJson', { name, reason: error.message });
  }
}

async function unpacked(packed: string): Promise<Found> {
  let json: unknown;
  try {
    json = await unpack(packed);
  } catch (error) {
    return refuse('history.badLink', { reason: reason(error) });
  }
  return watchJson(json);
}

/** What an address asks for. Throws what the network throws. */
export async function find(level: string, wanted: Addressed): Promise<Found> {
  switch (wanted.kind) {
    case 'record': {
      const record = await loadRecord(level, wanted.id);
      return record === undefined
        ? refuse('history.noRecord', { name: wanted.id })
        : watch({ record, seats: [], id: wanted.id });
    }
    case 'kept': {
      const kept = await keptGame(wanted.id);
      return kept === undefined ? refuse('history.noKept') : watch(kept.save);
    }
    case 'game':
      return unpacked(wanted.packed);
  }
}
