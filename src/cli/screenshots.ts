/** `npm run screenshots [-- --dist <folder>]`: ten screens in four sizes, to be looked at, from a game that is played for it. */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';
import { command } from './command.ts';
import { ensureBuilt, ROOT } from './prepare.mjs';
import { direct } from './screens/director.ts';
import { byMouse, byTouch } from './screens/player.ts';

const FOLDER = 'docs/screenshots';
/** In CSS pixels; below a certain width the hand is a finger. */
const SIZES = [
  { width: 1366, height: 768, hasTouch: false },
  { width: 1920, height: 1080, hasTouch: false },
  { width: 2560, height: 1440, hasTouch: false },
  { width: 390, height: 844, hasTouch: true },
] as const;
/** Nothing moves, for a picture of something that moves is another one each time; and what others do is not watched. */
const SETTINGS = { speed: 'atOnce', layout: 'board', sound: 'off' };

await command(async () => {
  process.chdir(ROOT);
  const { values } = parseArgs({ options: { dist: { type: 'string' }, size: { type: 'string' } } });
  if (values.dist === undefined) await ensureBuilt();
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found. CHROMIUM=<path> names one.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: values.dist ?? 'dist' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  try {
    for (const size of SIZES)
      if (values.size === undefined || values.size === `${size.width}x${size.height}`)
        await take(browser, server.resolvedUrls?.local[0] ?? '', size);
  } finally {
    await browser.close();
    await server.close();
  }
});

async function take(browser: Browser, address: string, { hasTouch, ...viewport }: (typeof SIZES)[number]) {
  const folder = `${FOLDER}/${viewport.width}x${viewport.height}`;
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport, hasTouch, locale: 'en', reducedMotion: 'reduce' });
  await context.addInitScript(
    settings => localStorage.setItem('nests-and-tails-settings', settings),
    JSON.stringify(SETTINGS),
  );
  const page = await context.newPage();
  // The board is the same picture whichever draws it, and an SVG is there at once.
  await page.goto(`${address}?board=still`);
  const missing = await direct(page, hasTouch ? byTouch : byMouse, async (number, name) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/${String(number).padStart(2, '0')}-${name}.png` });
  });
  await context.close();
  if (missing.length > 0) throw new Error(`${folder}: the game did not come by ${missing.join(', ')}`);
  console.log(`Ten screens are in ${folder}`);
}
