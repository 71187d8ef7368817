import * as v from 'valibot';
import { type GameRecord, RECORD_FORMAT, type Replayed, RULES_VERSION, replay, type Seat } from '../engine/index.ts';
import { jsonPath, type Step as PathStep } from '../levels/problem.ts';
import { parseRecord } from '../levels/record.ts';
import type { Key, Words } from '../text/index.ts';
import { LEVELS, type Level, loadLevel } from './levels.ts';
import type { Deal, Save } from './session.ts';

/** Why a file, or a kept game, is not taken up: a sentence of the catalogue, with the place it is about. */
export interface Refusal {
  readonly key: Key;
  readonly words: Words;
}
export type Loaded =
  | { readonly ok: true; readonly level: Level; readonly deal: Deal; readonly save: Save }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const NAME = 'nests-and-tails';
const VERSION = 1;

const frame = v.strictObject({
  game: v.literal(NAME),
  save: v.literal(VERSION),
  seed: v.pipe(v.number(), v.integer()),
  seats: v.pipe(v.array(v.string()), v.minLength(1)),
  record: v.unknown(),
});

/** A game as a file: all that is needed to play it on, anywhere. */
export const toFile = ({ record, seed, seats }: Save): string =>
  JSON.stringify({ game: NAME, save: VERSION, seed, seats, record }, undefined, 1);

const refuse = (key: Key, words: Words): Loaded => ({ ok: false, refusals: [{ key, words }] });
const fault = (path: string, problem: string): Refusal => ({ key: 'app.fault', words: { path, problem } });

/** Reads a file. Nothing that is kept is touched. */
export async function readFile(name: string, text: string): Promise<Loaded> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('file.notJson', { name, reason: error instanceof Error ? error.message : String(error) });
  }
  const framed = v.safeParse(frame, json);
  if (!framed.success) {
    const refusals = framed.issues.map(({ path, message }) =>
      fault(jsonPath((path ?? []).map(({ key }) => key as PathStep)), message),
    );
    return { ok: false, refusals };
  }
  const { seed, seats, record } = framed.output;
  const read = parseRecord(record);
  if (read.ok) return takeUp({ seed, seats, record: read.value });
  return { ok: false, refusals: read.problems.map(({ path, problem }) => fault(`$.record${path.slice(1)}`, problem)) };
}

/** Plays a saved game again from the start, and says where it does not fit. */
export async function takeUp(save: Save): Promise<Loaded> {
  const { record, seed, seats } = save;
  if (record.format !== RECORD_FORMAT)
    return refuse('file.otherFormat', { path: '$.record.format', found: record.format, wanted: RECORD_FORMAT });
  if (record.rules !== RULES_VERSION)
    return refuse('file.otherRules', { path: '$.record.rules', found: record.rules, wanted: RULES_VERSION });
  if (!LEVELS.includes(record.level)) return refuse('file.noLevel', { path: '$.record.level', level: record.level });
  const loaded = await loadLevel(record.level);
  if (!loaded.ok) return { ok: false, refusals: loaded.problems.map(({ path, problem }) => fault(path, problem)) };
  const level = loaded.value;
  const { scenario } = level;
  if (record.levelHash !== scenario.hash)
    return refuse('file.otherLevel', { path: '$.record.levelHash', level: record.level });
  const chairs = seats.map(id => scenario.people.findIndex(person => person.id === id));
  const unknown = chairs.indexOf(-1);
  if (unknown >= 0) return refuse('file.noSeat', { path: `$.seats[${unknown}]` });
  const again = replayed(level, record);
  if (typeof again === 'string') return { ok: false, refusals: [fault('$.record.setup', again)] };
  const { misfit, actions } = again;
  if (misfit !== undefined) {
    const { ply, problem } = misfit;
    return refuse('file.misfit', { path: `$.record.actions[${ply}]`, ply, problem });
  }
  const deal: Deal = {
    scenario,
    setup: record.setup,
    seed,
    seats: chairs as unknown as Seat[],
    actions,
    left: record.left,
  };
  return { ok: true, level, save, deal };
}

/** The setup may name what the level does not have: then it says what. */
function replayed({ scenario }: Level, record: GameRecord): Replayed | string {
  try {
    return replay(scenario, record);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
