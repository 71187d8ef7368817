import { describe, expect, test } from 'vitest';
import { parseChronicle } from '../../src/levels/chronicle.ts';
import type { HistoricalRecord } from '../../src/levels/record.ts';
import type { HistoryText } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';
import { readJson } from './level-files.ts';

const FOLDER = 'levels/1953';
const facts = readJson('levels/facts.json') as Record<string, { standing: string }>;
const told = readJson(`${FOLDER}/text/en.history.json`) as HistoryText;

const stepsIn = (file: string): string[] => {
  const parsed = parseChronicle(readJson(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.steps.flatMap(step => ('id' in step ? [step.id] : []));
};
const CHRONICLES = { history: `${FOLDER}/chronicle.json`, beria: `${FOLDER}/beria/chronicle.json` };
const steps = Object.values(CHRONICLES).flatMap(stepsIn);
const records = ['record.json', 'beria/record.json'].map(file => readJson(`${FOLDER}/${file}`) as HistoricalRecord);
const turns = levelOf('1953').lengths['8']!.turns.map(({ id }) => id);

/** A page that is read from the last row: longer, and nobody reads it while it stands there. */
const LONGEST = { title: 56, text: 620, note: 330, chapter: 1150 };
/** What is for editors, and no reader. */
const SHOP_TALK = /\b(?:X|P|T|H|E|D|O|TC|SF|M|S)-[A-Z0-9]|\bED\b|\bNIP\b|FACTS/;

/** Every sentence of the catalogue, with where it stands. */
function* sentences(json: unknown, path = ''): Generator<{ readonly path: string; readonly words: string }> {
  if (typeof json === 'string') yield { path, words: json };
  else if (typeof json === 'object' && json !== null)
    for (const [key, value] of Object.entries(json)) if (key !== 'sources') yield* sentences(value, `${path}/${key}`);
}
const all = [...sentences(told)];

describe('the words of the records', () => {
  test('tell every step of the chronicles, and no other', () => {
    expect(Object.keys(told.steps).sort()).toEqual([...steps].sort());
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('open every stretch of both', () => {
    const chapters = ['prologue', ...turns, 'settlement', 'plenum', 'years'];
    expect(Object.keys(told.records.history?.chapters ?? {}).sort()).toEqual([...chapters].sort());
    // Up to where it leaves, the other is told in the words of the first.
    expect(turns.slice(4).filter(turn => told.records.beria?.chapters[turn] === undefined)).toEqual([]);
  });

  test('cite facts that exist', () => {
    const cited = [
      ...Object.values(told.steps).flatMap(({ sources = [] }) => sources),
      ...Object.values(told.records).flatMap(({ chapters }) =>
        Object.values(chapters).flatMap(({ sources = [] }) => sources),
      ),
      ...records.flatMap(({ history }) => history.flatMap(({ sources }) => sources)),
    ];
    expect(cited.length).toBeGreaterThan(500);
    expect([...new Set(cited.filter(id => facts[id] === undefined))]).toEqual([]);
  });

  test('rest every step on a source that is no turn of the calendar, unless the game alone needs it', () => {
    const bare = records[0]!.history.filter(({ step, standing, sources }) => {
      const own = [...sources, ...(told.steps[step ?? '']?.sources ?? [])];
      return step !== undefined && standing !== 'needed' && own.every(id => turns.includes(id));
    });
    expect(bare).toEqual([]);
  });

  test('say of every chapter what it rests on', () => {
    const unsourced = Object.values(told.records).flatMap(({ chapters }) =>
      Object.entries(chapters).filter(([, { sources = [] }]) => sources.length === 0),
    );
    expect(unsourced.map(([id]) => id)).toEqual([]);
  });

  test('say what a step needed by the game stands for', () => {
    const needed = records[0]!.history.filter(({ step, standing }) => step !== undefined && standing === 'needed');
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter(({ step }) => told.steps[step ?? '']?.note === undefined)).toEqual([]);
  });

  test('tell every doubt that a step cites, and those only that are doubtful', () => {
    const cited = new Set([
      ...records.flatMap(({ history }) => history.flatMap(({ sources }) => sources)),
      ...Object.values(told.steps).flatMap(({ sources = [] }) => sources),
    ]);
    expect([...cited].filter(id => /^D-\d/.test(id) && told.doubts[id] === undefined)).toEqual([]);
    expect(Object.keys(told.doubts).filter(id => facts[id]?.standing !== 'disputed')).toEqual([]);
    const lone = Object.values(told.doubts).filter(doubt => 'views' in doubt && doubt.views.length < 2);
    expect(lone).toEqual([]);
  });

  test('can be read where they stand', () => {
    const long = [
      ...Object.entries(told.steps).filter(
        ([, { title, text, note = '' }]) =>
          title.length > LONGEST.title || text.length > LONGEST.text || note.length > LONGEST.note,
      ),
      ...Object.values(told.records).flatMap(({ chapters }) =>
        Object.entries(chapters).filter(([, { text }]) => text.join(' ').length > LONGEST.chapter),
      ),
    ];
    expect(long.map(([id]) => id)).toEqual([]);
    expect(all.filter(({ words }) => SHOP_TALK.test(words) || words.trim() === '')).toEqual([]);
  });

  test('mark what never was', () => {
    const never = records[1]!;
    const { ply } = never.left!;
    expect(never.history.slice(ply).filter(({ standing }) => standing !== 'counterfactual')).toEqual([]);
    expect(never.history.slice(0, ply).filter(({ standing }) => standing === 'counterfactual')).toEqual([]);
    expect(records[0]!.history.filter(({ standing }) => standing === 'counterfactual')).toEqual([]);
  });
});
