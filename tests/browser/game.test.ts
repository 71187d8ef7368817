import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOver, replay, result } from '../../src/engine/index.ts';
import { parseScenario } from '../../src/levels/index.ts';
import { parseRecord } from '../../src/levels/record.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { readJson } from '../levels/level-files.ts';
import { describeInBrowser } from './browser.ts';
import { begin, playByMouse, type Terms } from './playing.ts';

const GAMES: readonly (Terms & { readonly id: string; readonly because: string })[] = [
  { id: 'first-night', level: 'The First Night', seat: 'Beria', seed: 3, because: 'the lesson comes first' },
  {
    id: '1953',
    level: 'Moscow 1953',
    seat: 'Malenkov',
    length: '5 turns',
    seed: 11,
    because: 'a class plays five turns',
  },
  ...(effort(0, 1) === 0
    ? []
    : [
        { id: 'ordinary-times', level: 'Ordinary Times', seat: 'Beria', seed: 9, because: 'no division, no policies' },
        { id: '1953', level: 'Moscow 1953', seat: 'Khrushchev', length: '8 turns', seed: 5, because: 'the whole game' },
      ]),
];

const MOTIVES = Object.values(english.motive);

interface Saved {
  readonly record: unknown;
}

describeInBrowser('a whole game with the mouse', open => {
  test.each(GAMES)('$level as $seat, seed $seed: $because', async ({ id, ...terms }) => {
    const page = await open({ acceptDownloads: true });
    await begin(page, terms);
    await playByMouse(page, terms.seed);
    await page.getByRole('heading', { name: 'Who betrayed whom, when, and why' }).waitFor();

    // What each rival did, with a reason; and each betrayal with its account, line by line.
    await page.locator('.rivals').first().locator('summary').click();
    const deeds = await page.locator('.rivals li:visible').allInnerTexts();
    expect(deeds.length).toBeGreaterThan(0);
    expect(deeds.filter(deed => MOTIVES.some(motive => deed.includes(motive)))).not.toEqual([]);
    const answers = await page.locator('.answer').all();
    if (id === '1953') expect(answers).not.toEqual([]);
    for (const answer of answers) expect(await answer.locator('.reasons tr').count()).toBeGreaterThan(1);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Saved;

    const level = parseScenario(readJson(`levels/${id}/scenario.json`), readJson('levels/model.json') as never);
    const record = parseRecord(saved.record);
    if (!level.ok || !record.ok) return expect.fail('what the page saved is no record');
    const again = replay(level.value, record.value);
    const end = again.positions.at(-1)!;
    expect([again.misfit, isOver(end)]).toEqual([undefined, true]);

    // The page and Node come to the same end: the same shares, in thousandths, for all three.
    const shares = result(end)!.scores.flatMap(({ now, later, total }) => [now, later, total]);
    const shown = await page.locator('.ranks .share').allTextContents();
    expect(shown.map(text => Number.parseInt(text, 10)).sort()).toEqual(shares.sort());
  });
});
