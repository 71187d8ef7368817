import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';

const { patrons, members, clients } = JSON.parse(readFileSync('levels/1953/scenario.json', 'utf8'));
const EVERYONE: number = [...patrons, ...members, ...clients].length;
const { seatings } = JSON.parse(readFileSync('levels/1953/lesson.json', 'utf8'));
const { questions, scripts } = JSON.parse(readFileSync('levels/1953/text/en.lesson.json', 'utf8'));

/** How many pages come out of the printer. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}
/** What does not fit into its frame on paper, by its name. */
async function cutOff(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('.role-card, .slip')
    .evaluateAll(cards =>
      cards
        .filter(card => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1)
        .map(card => card.querySelector('h3, .slip-name')?.textContent ?? ''),
    );
  // Not 'screen', which the printer would obey.
  await page.emulateMedia({ media: null });
  return found;
}

/** What is cut out has a page for each sheet, and no more; what flows would add its own. */
async function printsAsLaid(page: Page, format: 'A4' | 'Letter'): Promise<void> {
  for (const part of [SCRIPT, QUESTIONS]) await tick(page, part).uncheck();
  const sheets = await page.locator('.kit-page').count();
  expect(await pagesOf(page, format)).toBe(sheets);
  for (const part of [SCRIPT, QUESTIONS]) await tick(page, part).check();
  expect(await page.locator('.kit-questions li').count()).toBe(questions.length);
}
const toKit = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/print';
  });
  await page.getByRole('heading', { level: 1, name: 'The print kit' }).waitFor();
};
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name });
const [SCRIPT, QUESTIONS, SOURCES] = [
  'The teacher’s script',
  'Questions for the debrief, with notes',
  'The sources of all this',
];

describeInBrowser('the print kit', open => {
  test('prints a card for everybody, each of them whole', async () => {
    const page = await open();
    await toKit(page);
    await page
      .locator('.role-card img')
      .nth(EVERYONE - 1)
      .waitFor();
    expect(await page.locator('.role-card').count()).toBe(EVERYONE);
    expect(await cutOff(page)).toEqual([]);
    await printsAsLaid(page, 'A4');
  });

  test('prints for a class of a size and a lesson of a length; a phone shows all of it', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await toKit(page);
    await page.getByLabel('Cards for').selectOption('12');
    const cards = page.locator('.role-card');
    expect(await cards.count()).toBe(12);
    const [team] = seatings['12'];
    expect(team.pupils).toBeGreaterThan(1);
    expect(await cards.getByRole('heading', { name: 'Beria' }).count()).toBe(team.pupils);
    await page.getByLabel('Script for a lesson of').selectOption('90');
    expect(await page.locator('.script-steps > li').count()).toBe(scripts['90'].steps.length);
    await tick(page, SOURCES).check();
    await page.locator('.kit-sources dt').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await cutOff(page)).toEqual([]);

    await tick(page, SOURCES).uncheck();
    await printsAsLaid(page, 'Letter');
    // Few of each kind are enough to look at.
    await page.getByLabel('Cards for').selectOption('3');
    await tick(page, QUESTIONS).uncheck();
    expect(await findings(page)).toEqual([]);
  });
});
