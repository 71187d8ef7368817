import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Outlooks } from '../../src/app/history/outlooks.ts';
import { protocolOf } from '../../src/app/history/protocol.ts';
import { pointOf } from '../../src/cli/outlooks.ts';
import { fileOf, recordIds, tellableFromDisk, textFromDisk } from '../../src/cli/tellable.ts';
import { effort } from '../effort.ts';
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

test('what might have been turns on two answers', () => {
  const share = (id: string, at: string) =>
    (outlooks.records[id]?.find(point => point.at === at)?.winners.beria ?? 0) / outlooks.games;
  // Until the last turn Beria's chances are poor in both; there they part.
  expect(share('history', 'TC-08')).toBeLessThan(0.25);
  expect(share('beria', 'TC-08')).toBeGreaterThan(0.35);
  expect(share('beria', 'report-arrives')).toBeGreaterThan(0.95);
});
