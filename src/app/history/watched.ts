import * as v from 'valibot';
import { type GameRecord, isOver, RULES_VERSION, type Seat } from '../../engine/index.ts';
import { jsonPath, type Step as PathStep } from '../../levels/problem.ts';
import { type HistoricalRecord, parseRecord } from '../../levels/record.ts';
import type { HistoryText, Key, Words } from '../../text/index.ts';
import { BASE, LEVELS, type Level, loadHistoryText, loadLevel } from '../levels.ts';
import { loadOutlooks, loadRecord, recordsOf } from '../records.ts';
import { keptGame } from '../storage.ts';
import type { Addressed } from './address.ts';
import { framesOf } from './frames.ts';
import { unpack } from './link.ts';
import type { Outlooks } from './outlooks.ts';
import { type Reel, reelOf, reelOfRecord } from './reel.ts';
import { recordTold } from './telling.ts';

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

/** A save: a record with the seats of its persons. */
const save = v.object({ record: v.unknown(), seats: v.optional(v.array(v.string()), []) });

interface Given {
  readonly record: GameRecord | HistoricalRecord;
  /** Ids of the people whom persons play. */
  readonly seats: readonly string[];
  readonly id?: string;
}

/** What is to be said of a game beside what it shows. */
function remarksOn({ record, misfit, line, scenario }: Reel): Remark[] {
  const remarks: Remark[] = [];
  if (record.rules !== RULES_VERSION) remarks.push({ key: 'history.otherRules', words: {} });
  if (record.levelHash !== scenario.hash) remarks.push({ key: 'history.otherLevel', words: {} });
  if (record.left !== undefined && line.length === 0) remarks.push({ key: 'history.noBase', words: {} });
  if (misfit !== undefined)
    remarks.push({ key: 'history.misfit', words: { step: misfit.ply + 1, problem: misfit.problem } });
  return remarks;
}

/** Whether a game has no secrets left to keep: it is over, or can never be played on. */
const isOpen = ({ record, end, misfit, scenario }: Reel): boolean =>
  isOver(end) || misfit !== undefined || record.rules !== RULES_VERSION || record.levelHash !== scenario.hash;

/** Lays out a game. What is wrong with it is said with as much of it as can be shown. */
async function watch({ record, seats, id }: Given): Promise<Found> {
  if (!LEVELS.includes(record.level)) return refuse('file.noLevel', { path: '$.level', level: record.level });
  const [base, loaded, told, main, outlooks] = await Promise.all([
    record.left && loadRecord(record.level, record.left.record),
    loadLevel(record.level),
    loadHistoryText(record.level),
    loadHistoryText(BASE),
    loadOutlooks(record.level),
  ]);
  if (!loaded.ok) return { ok: false, remarks: loaded.problems.map(({ path, problem }) => fault(path, problem)) };
  const level = loaded.value;
  const { scenario } = level;
  const persons = seats.map(seat => scenario.people.findIndex(person => person.id === seat) as Seat);
  const absent = persons.findIndex(seat => seat < 0);
  if (absent >= 0) return refuse('file.noSeat', { path: `$.seats[${absent}]` });
  let reel: Reel;
  try {
    const isOurs = id !== undefined && 'history' in record;
    reel = isOurs ? reelOfRecord(scenario, record, base) : reelOf(scenario, record, base);
  } catch (error) {
    return { ok: false, remarks: [fault('$.setup', reason(error))] };
  }
  const remarks = remarksOn(reel);
  if (reel.steps.length === 0) {
    const why: Remark = { key: record.actions.length === 0 ? 'history.noActions' : 'history.nothingFits', words: {} };
    return { ok: false, remarks: [why, ...remarks] };
  }
  // A record without persons is nobody's game, and hides nothing from anybody.
  const eyes = persons.length === 0 || isOpen(reel) ? undefined : persons;
  if (eyes !== undefined && eyes.length > 1) return refuse('history.notOver');
  // What others did in secret must not show in where one frame ends and the next begins.
  const frames = eyes === undefined ? reel.frames : framesOf(reel.steps, reel.end, reel.history, eyes[0]);
  const records = recordsOf(BASE).map(id => ({ id, name: recordTold(main, id)?.name ?? id }));
  return { ok: true, value: { level, told, reel: { ...reel, frames }, id, records, eyes, remarks, outlooks } };
}

const isSave = (json: unknown): json is { readonly record: unknown } =>
  typeof json === 'object' && json !== null && 'record' in json;

/** What stands in a file or a link: a record alone, or within a save. */
export async function watchJson(json: unknown): Promise<Found> {
  const framed = isSave(json) ? v.safeParse(save, json) : undefined;
  if (framed !== undefined && !framed.success)
    return {
      ok: false,
      remarks: framed.issues.map(({ path, message }) =>
        fault(jsonPath((path ?? []).map(({ key }) => key as PathStep)), message),
      ),
    };
  const { record, seats } = framed?.output ?? { record: json, seats: [] };
  const read = parseRecord(record);
  if (read.ok) return watch({ record: read.value, seats });
  const at = framed === undefined ? '$' : '$.record';
  return { ok: false, remarks: read.problems.map(({ path, problem }) => fault(`${at}${path.slice(1)}`, problem)) };
}

export async function watchFile(name: string, text: string): Promise<Found> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('file.notJson', { name, reason: reason(error) });
  }
  return watchJson(json);
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
