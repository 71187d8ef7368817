import { HISTORY, type HistoricalRecord, parseRecord } from '../levels/record.ts';
import type { Outlooks } from './history/outlooks.ts';
import { each } from './once.ts';

/** The records that come with the levels: of a level's history, and of what might have been. */

const FILES = import.meta.glob(['../../levels/*/record.json', '../../levels/*/*/record.json'], {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

const pathOf = (level: string, id: string): string =>
  `../../levels/${level}/${id === HISTORY ? '' : `${id}/`}record.json`;

/** The records of a level, its history first. */
export const recordsOf = (level: string): string[] =>
  Object.keys(FILES)
    .map(path => path.split('/').slice(3, -1))
    .filter(([of]) => of === level)
    .map(([, id = HISTORY]) => id)
    .sort((a, b) => Number(b === HISTORY) - Number(a === HISTORY) || a.localeCompare(b));

const load = each(async (path): Promise<HistoricalRecord> => {
  const answer = await fetch(FILES[path] ?? '');
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const read = parseRecord(await answer.json());
  if (!read.ok) throw new Error(read.problems.map(({ path: at, problem }) => `${at}: ${problem}`).join('; '));
  if (!('history' in read.value)) throw new Error(`${path} has no evidence`);
  return read.value;
});

/** A record of a level; undefined if there is none of that name. Throws, with all that is wrong, if it cannot be read. */
export async function loadRecord(level: string, id: string): Promise<HistoricalRecord | undefined> {
  const path = pathOf(level, id);
  return path in FILES ? load(path) : undefined;
}

const OUTLOOKS = import.meta.glob('../../levels/*/outlook.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

/** How the records of a level go on from some of their moments; undefined where nobody has counted. */
export const loadOutlooks = each(async (level): Promise<Outlooks | undefined> => {
  const url = OUTLOOKS[`../../levels/${level}/outlook.json`];
  if (url === undefined) return undefined;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return (await answer.json()) as Outlooks;
});
