import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { begin, END, playByMouse } from './playing.ts';

describeInBrowser('axe', open => {
  test('finds nothing on the first page and the note on content', async () => {
    const page = await open();
    await page.locator('.seats').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByText('Length and rules').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.content-note').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('finds nothing wherever a game leads, nor in the debrief', async () => {
    const page = await open();
    await begin(page, { level: 'Moscow 1953', seat: 'Beria', length: '5 turns', seed: 7 });
    const met: string[] = [];
    await playByMouse(page, 7, undefined, async title => {
      met.push(title);
      expect({ title, found: await findings(page) }).toEqual({ title, found: [] });
    });
    expect(met).toContain(END);
    expect(met.length).toBeGreaterThan(8);
  });

  test('finds nothing in the tables, in a file, nor on a small screen', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await begin(page, { level: 'The First Night', seat: 'Khrushchev', seed: 2 });
    for (const table of ['Offices', 'Presidium', 'Patrons', 'Promises', 'Policies', 'Log', 'Men']) {
      await page.locator('.tables .choice', { hasText: table }).click();
      expect({ table, found: await findings(page) }).toEqual({ table, found: [] });
    }
    await page.getByRole('button', { name: 'Kruglov' }).click();
    await page.locator('.dossier .source').first().click();
    await page.locator('.fact').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
