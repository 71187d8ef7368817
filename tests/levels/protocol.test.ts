import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Outlooks } from '../../src/app/history/outlooks.ts';
import { protocolOf } from '../../src/app/history/protocol.ts';
import { pointOf } from '../../src/cli/outlooks.ts';
import { fileOf, recordIds, tellableFromDisk, textFromDisk } from '../../src/cli/tellable.ts';
import { annalsOf } from '../../src/levels/annals.ts';
import type { HistoricalRecord } from '../../src/levels/record.ts';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';
import { readJson } from './level-files.ts';

const REMEDY =
  'the rules, the chronicle or the words have changed: npm run -s replay -- --write, and read the difference';
const outlooks = readJson('levels/1953/outlook.json') as Outlooks;
const ids = recordIds('1953');

test('there are two records', () => {
  expect(ids).toEqual(['history', 'beria']);
});

describe.each(ids)('the record %s', id => {
  const watched = tellableFromDisk('1953', fileOf('1953', id));

  test('replays to its protocol', async () => {
    const written = readFileSync(fileOf('1953', id, 'protocol.txt'), 'utf8');
    expect(protocolOf(watched, await textFromDisk()) === written, REMEDY).toBe(true);
  });

  test('has an outlook at each turn, counted on this level', () => {
    const turns = watched.reel.scenario.lengths['8']!.turns.map(turn => turn.id);
    expect(outlooks.levelHash, 'npm run -s outlook counts anew').toBe(watched.reel.scenario.hash);
    const points = outlooks.records[id] ?? [];
    expect(turns.filter(turn => !points.some(({ at }) => at === turn))).toEqual([]);
    const sums = points.map(({ winners }) => Object.values(winners).reduce((sum, games) => sum + games, 0));
    expect(sums.filter(sum => sum !== outlooks.games)).toEqual([]);
  });

  // Games from the last moments are short; all of them are played again in the full run.
  const points = (outlooks.records[id] ?? []).slice(-effort(6, 100));
  test.each(points)('goes on from $at as it was counted', point => {
    const { winners, endings } = pointOf(watched.reel.scenario, watched.reel, point, outlooks.games);
    expect({ winners, endings }).toEqual({ winners: point.winners, endings: point.endings });
  });
});

describe('what might have been', () => {
  /** In how many of a hundred games Beria wins from a moment. */
  const share = (id: string, at: string): number =>
    ((outlooks.records[id]?.find(point => point.at === at)?.winners.beria ?? 0) * 100) / outlooks.games;
  const { steps } = annalsOf(levelOf('1953'), readJson(fileOf('1953', 'beria')) as HistoricalRecord);
  const permille = (step: string): number => steps.find(it => it.step === step)?.permille ?? 0;

  // The words of the record say these things of it.
  test('turns on two answers', () => {
    expect(share('history', 'TC-08')).toBeLessThan(20);
    expect(share('beria', 'TC-08')).toBeGreaterThan(40);
    expect(share('beria', 'kruglov-refuses')).toBeGreaterThan(85);
  });

  test('is half way there a turn before', () => {
    expect([share('beria', 'TC-06') > 25, Math.round(100 / share('history', 'TC-06'))]).toEqual([true, 6]);
    expect([share('beria', 'TC-07'), share('history', 'TC-07')].map(one => Math.round(100 / one))).toEqual([6, 18]);
  });

  test('takes two answers that are possible and not likely', () => {
    const together = permille('serov-reports') * permille('kruglov-refuses');
    expect(together).toBeGreaterThan(50_000);
    expect(together).toBeLessThan(100_000);
  });

  test('is never an arrest from there on', () => {
    const { endings = {} } = outlooks.records.beria?.find(({ at }) => at === 'report-arrives') ?? {};
    expect(Object.keys(endings)).not.toContain('beria-arrested');
    expect(Object.keys(endings).length).toBeGreaterThan(1);
  });
});
