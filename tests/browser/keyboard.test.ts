import { expect, test } from 'vitest';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import { beginByKeyboard, playByKeyboard, tabTo } from './typing.ts';

const LESSON = { level: 'The First Night', seed: 2 };

describeInBrowser('the keyboard alone', open => {
  test('plays the lesson from the first page to the debrief', async () => {
    const page = await open();
    await beginByKeyboard(page, LESSON);
    const met = await playByKeyboard(page, 2);
    expect([...met]).toContain('Orders');
    await page.getByRole('heading', { name: 'What became of every man' }).waitFor();
  });

  const plays1953 = async () => {
    const page = await open();
    await beginByKeyboard(page, { level: 'Moscow 1953', seed: 4 });
    const met = await playByKeyboard(page, 4);
    expect([...met]).toContain('Dispatches');
  };
  if (effort(0, 1) === 1) test('plays the whole of 1953', plays1953);

  test('the focus waits at what is asked next, and the file on a man gives it back', async () => {
    const page = await open();
    await beginByKeyboard(page, LESSON);
    const file = await tabTo(page, it => it.tag === 'BUTTON' && it.name === 'Kruglov');
    expect(file.inAsk).toBe(false);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Kruglov');
  });
});
