import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

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
  /** What runs in each page before its own scripts. */
  readonly first?: () => void;
  /** Where the page is, if not on the server that only hands out files. */
  readonly at?: string;
  /** What a browser logs of its own accord, where a test has something refused. */
  readonly mayLog?: RegExp;
  /** How the board is drawn, as the address asks for it. */
  readonly board?: 'live' | 'still';
}

/** Not the root, so that every browser test also shows that dist/ works from any folder. */
const FOLDER = '/games/nests-and-tails/';
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run'];

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
    let server: PreviewServer;
    let address: string;
    let complaints: string[] = [];
    const hosts = new Set<string>();

    beforeAll(async () => {
      const { DIST: outDir = 'dist' } = process.env;
      const at = { port: 0, host: '127.0.0.1' };
      server = await preview({ base: FOLDER, logLevel: 'warn', build: { outDir }, preview: at });
      address = server.resolvedUrls?.local[0] ?? '';
      hosts.add(new URL(address).host);
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    afterEach(async () => {
      await Promise.all(browser.contexts().map(context => context.close()));
      const found = complaints;
      complaints = [];
      expect(found).toEqual([]);
    });

    tests(async ({ board, first, at = address, mayLog, ...wishes } = {}) => {
      const { speed = 'atOnce', layout = 'tables', sound = 'off', captions = 'off', ...options } = wishes;
      const value = JSON.stringify({ speed, layout, sound, captions });
      const settings = { name: 'nests-and-tails-settings', value };
      const context = await browser.newContext({
        ...{ locale: 'en', reducedMotion: 'reduce' },
        storageState: { cookies: [], origins: [{ origin: new URL(at).origin, localStorage: [settings] }] },
        ...options,
      });
      hosts.add(new URL(at).host);
      context.on('console', message => {
        if (message.type() === 'error' && !mayLog?.test(message.text())) complaints.push(`logged: ${message.text()}`);
      });
      context.on('weberror', thrown => complaints.push(`threw: ${thrown.error()}`));
      context.on('request', request => isForeign(request.url()) && complaints.push(`asked for: ${request.url()}`));
      if (first !== undefined) await context.addInitScript(first);
      const page = await context.newPage();
      await page.goto(board === undefined ? at : `${at}?board=${board}`);
      return page;
    });

    const isForeign = (url: string) => /^(http|ws)/.test(url) && !hosts.has(new URL(url).host);
  });
}
