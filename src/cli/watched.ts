import { existsSync, readdirSync } from 'node:fs';
import { reelOf } from '../app/history/reel.ts';
import type { Watched } from '../app/history/watched.ts';
import { HISTORY, type HistoricalRecord, parseRecord } from '../levels/record.ts';
import { createText, type HistoryText, LevelText, NOTHING_TOLD, type Text } from '../text/index.ts';
import { levelFromDisk, readJson, sound } from './level.ts';

/** A file of a record: itself, unless another is wanted. */
export const fileOf = (level: string, id: string, name = 'record.json'): string =>
  `levels/${level}/${id === HISTORY ? '' : `${id}/`}${name}`;

/** The records of a level, its history first. */
export const recordIds = (level: string): string[] => [
  HISTORY,
  ...readdirSync(`levels/${level}`).filter(id => existsSync(fileOf(level, id)) && id !== 'record.json'),
];

export const textFromDisk = (): Promise<Text> => createText('en', readJson('src/text/en.json') as never);

/** A record of a level, or a file of one, as the viewer has it. */
export function watchedFromDisk(levelId: string, id: string, file = fileOf(levelId, id)): Watched {
  const scenario = levelFromDisk(levelId);
  const record = sound(file, parseRecord(readJson(file)));
  const base =
    record.left &&
    (sound(record.left.record, parseRecord(readJson(fileOf(levelId, record.left.record)))) as HistoricalRecord);
  const words = `levels/${levelId}/text/en.history.json`;
  const own = readJson(`levels/${levelId}/text/en.json`) as never;
  return {
    level: { id: levelId, scenario, text: new LevelText(own, readJson('levels/1953/text/en.json') as never) },
    told: existsSync(words) ? (readJson(words) as HistoryText) : NOTHING_TOLD,
    reel: reelOf(scenario, record, base),
    id,
    records: [],
    eyes: undefined,
    remarks: [],
    outlooks: undefined,
  };
}
