import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { reelOf } from '../app/history/reel.ts';
import type { Tellable } from '../app/history/telling.ts';
import { HISTORY, type HistoricalRecord, parseRecord } from '../levels/record.ts';
import { createText, type HistoryText, LevelText, NOTHING_TOLD, type Text } from '../text/index.ts';
import { levelFromDisk, readJson, sound } from './level.ts';

/** A file of a record: itself, unless another is wanted. */
export const fileOf = (level: string, id: string, name = 'record.json'): string =>
  `levels/${level}/${id === HISTORY ? '' : `${id}/`}${name}`;

/** The records of a level, its history first. */
export const recordIds = (level: string): string[] => [
  HISTORY,
  ...readdirSync(`levels/${level}`).filter(id => existsSync(`levels/${level}/${id}/record.json`)),
];

export const textFromDisk = (): Promise<Text> => createText('en', readJson('src/text/en.json') as never);

const recordIn = (file: string) => sound(file, parseRecord(readJson(file)));

/** A record of a level, as it is told; or any file of a game, which has no name among them. */
export function tellableFromDisk(levelId: string, file: string): Tellable {
  const scenario = levelFromDisk(levelId);
  const record = recordIn(file);
  const left = record.left && fileOf(levelId, record.left.record);
  const base = left !== undefined && existsSync(left) ? (recordIn(left) as HistoricalRecord) : undefined;
  const words = `levels/${levelId}/text/en.history.json`;
  const own = readJson(`levels/${levelId}/text/en.json`) as never;
  return {
    level: { id: levelId, scenario, text: new LevelText(own, readJson('levels/1953/text/en.json') as never) },
    told: existsSync(words) ? (readJson(words) as HistoryText) : NOTHING_TOLD,
    reel: reelOf(scenario, record, base),
    id: recordIds(levelId).find(id => resolve(fileOf(levelId, id)) === resolve(file)),
  };
}
