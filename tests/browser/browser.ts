import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Kept } from '../../src/app/storage.ts';
import { type Dealt, kept } from './dealt.ts';
import { layHand } from './hand.ts';

/**
 * The page in a new profile, so that no test finds another's saved games. What others do is shown at once, for nobody is
 * there to read it, unless `speed` says otherwise.
 */
export type Open = (options?: BrowserContextOptions & Wishes) => Promise<Page>;
interface Wishes {
  readonly speed?: 'atOnce' | 'brisk' | 'readable';
  /** The tables, unless the test is about the board. */
  readonly layout?: 'tables' | 'board';
  /** Off, unless the test is about it: decoding would only take time. */
  readonly sound?: 'on' | 'off';
  readonly captions?: 'on' | 'off';
  /** A game that the browser keeps, and that is on the table at once. */
  readonly game?: Dealt;
  /** Where in the page one begins: the part of the address after the file. */
  readonly hash?: string;
  /** What runs in each page before its own scripts. */
  readonly first?: () => void;
  /** Where the page is, if not on the server that only hands out files. */
  readonly at?: string;
  /** What a browser logs of its own accord, where a test has something refused. */
  readonly mayLog?: RegExp;
  /** Whether it stays open, for all the tests of its group. */
  readonly stays?: boolean;
  /** How the board is drawn, as the address asks for it. */
  readonly board?: 'live' | 'still';
}

/** Not the root, so that every browser test also shows that dist/ works from any folder. */
const FOLDER = '/games/nests-and-tails/';
/**
 * What the browser is to do without: the popups of its own address bar, which it loads with every window, though nobody
 * sees them, at twice the price of the page. Before them what Playwright does without, for only the last list counts.
 */
const WITHOUT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'TcpPortRandomizationWin'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', `--disable-features=${WITHOUT}`];

/** What serves all the tests of a worker, one file after another. */
interface Machine {
  readonly browser: Browser;
  /** Where the page is. */
  readonly address: string;
}
let machine: Promise<Machine> | undefined;
async function start(executablePath: string): Promise<Machine> {
  const { DIST: outDir = 'dist' } = process.env;
  const at = { port: 0, host: '127.0.0.1' };
  const server = await preview({ base: FOLDER, logLevel: 'warn', build: { outDir }, preview: at });
  const own = mkdtempSync(join(tmpdir(), 'browser-'));
  const env = { ...process.env, TMPDIR: own };
  const browser = await chromium.launch({ executablePath, args: FLAGS, env, handleSIGTERM: false });
  // So Vitest ends a worker. On its way out Playwright ends the browser at once, which leaves behind what it has written.
  process.once('SIGTERM', () => process.exit());
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  return { browser, address: server.resolvedUrls?.local[0] ?? '' };
}

/**
 * Tests of the built page in a real browser, the one that CHROMIUM names; the build that DIST names, else that in dist/.
 *
 * After each test, whatever it was about, no page may have logged an error or asked for anything from another origin.
 */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  const { CHROMIUM: executablePath = '' } = process.env;
  const reason = executablePath ? '' : ' (skipped: CHROMIUM names no browser)';

  describe.skipIf(!executablePath)(name + reason, () => {
    let browser: Browser;
    let address: string;
    let complaints: string[] = [];
    const hosts = new Set<string>();
    const staying = new Set<BrowserContext>();

    beforeAll(async () => {
      if (!(await machine)?.browser.isConnected()) machine = start(executablePath);
      ({ browser, address } = await (machine as Promise<Machine>));
      hosts.add(new URL(address).host);
    });
    afterAll(async () => {
      await Promise.all(browser?.contexts().map(context => context.close()) ?? []);
    });

    afterEach(async () => {
      const gone = browser.contexts().filter(context => !staying.has(context));
      await Promise.all(gone.map(context => context.close()));
      const found = complaints;
      complaints = [];
      expect(found).toEqual([]);
    });

    tests(async ({ board, first, game, hash = game && '#/play', stays, at = address, mayLog, ...wishes } = {}) => {
      const { speed = 'atOnce', layout = 'tables', sound = 'off', captions = 'off', ...options } = wishes;
      const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
      if (stays) staying.add(context);
      hosts.add(new URL(at).host);
      context.on('console', message => {
        if (message.type() === 'error' && !mayLog?.test(message.text())) complaints.push(`logged: ${message.text()}`);
      });
      context.on('weberror', thrown => complaints.push(`threw: ${thrown.error()}`));
      context.on('request', request => isForeign(request.url()) && complaints.push(`asked for: ${request.url()}`));
      const settings = JSON.stringify({ speed, layout, sound, captions });
      await context.addInitScript(lay, { settings, game: game && kept(game) });
      await context.addInitScript(layHand);
      if (first !== undefined) await context.addInitScript(first);
      const page = await context.newPage();
      await page.goto(`${at}${board === undefined ? '' : `?board=${board}`}${hash ?? ''}`);
      if (hash === '#/play') await page.locator('#asked').first().waitFor({ state: 'attached' });
      return page;
    });

    const isForeign = (url: string) => /^(http|ws)/.test(url) && !hosts.has(new URL(url).host);
  });
}

/** What the page finds in its browser when it is opened for the first time; runs in the page. */
function lay({ settings, game }: { readonly settings: string; readonly game: Kept | undefined }): void {
  const [name, key] = ['nests-and-tails', 'nests-and-tails-settings'];
  if (!location.protocol.startsWith('http') || localStorage.getItem(key) !== null) return;
  localStorage.setItem(key, settings);
  if (game === undefined) return;
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('games', { keyPath: 'id' }).createIndex('when', 'when');
  opening.onsuccess = () => {
    const writing = opening.result.transaction('games', 'readwrite');
    writing.objectStore('games').put(game);
    writing.oncomplete = () => opening.result.close();
  };
}
