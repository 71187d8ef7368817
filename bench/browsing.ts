import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Plugin, type PreviewServer, preview } from 'vite';
import type { Live } from '../src/board/live/live.ts';
import { findChromium } from '../src/cli/chromium.mjs';

declare global {
  /** What pages/probe.js puts into the game's page. */
  const probe: {
    readonly live: Live | undefined;
    keepAwake(): void;
    wakes(times: number): Promise<number[]>;
    moves(times: number): Promise<number[]>;
  };
}

/** The pages that are measured, served as they would be, and the browser that visits them. */

const CACHE = 'node_modules/.cache/bench';
const LIKE_A_CLASSROOM = { viewport: { width: 1366, height: 768 } };
/** Only the board is to be measured: nobody waits for what others do, and the note on content has been read. */
const SETTINGS = JSON.stringify({ speed: 'atOnce', layout: 'board', sound: 'off', noted: true });

const serve = (outDir: string): Promise<PreviewServer> =>
  preview({ configFile: false, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });

/** The board on Phaser's own build, and not on the parts of it that it uses. */
const asItComes: Plugin = {
  name: 'phaser-as-it-comes',
  enforce: 'pre',
  resolveId(id, importer) {
    return id.endsWith('/phaser.mjs') ? this.resolve('phaser', importer) : undefined;
  },
};
const PAGES = ['game', 'whole', 'rectangle'] as const;
type Name = (typeof PAGES)[number];

export class Browsing {
  readonly #browser: Browser;
  readonly #cdp: CDPSession;
  readonly #servers: ReadonlyMap<Name, PreviewServer>;
  /** A game that is under way, as the browser keeps it for each page. */
  readonly #kept = new Map<Name, BrowserContextOptions>();

  private constructor(browser: Browser, cdp: CDPSession, servers: ReadonlyMap<Name, PreviewServer>) {
    this.#browser = browser;
    this.#cdp = cdp;
    this.#servers = servers;
  }

  /** Builds the pages and opens a browser; of the game's page another build can be named. */
  static async open(dist: string | undefined): Promise<Browsing> {
    const executablePath = await findChromium();
    if (executablePath === undefined) throw new Error('No Chromium was found. CHROMIUM=<path> names one.');
    const quietly = { logLevel: 'silent' } as const;
    if (dist === undefined) await build({ ...quietly, build: { outDir: `${CACHE}/game` } });
    await build({ ...quietly, plugins: [asItComes], build: { outDir: `${CACHE}/whole` } });
    await build({
      ...quietly,
      configFile: false,
      root: 'bench/pages',
      build: {
        outDir: `../../${CACHE}/rectangle`,
        emptyOutDir: true,
        rolldownOptions: { input: 'bench/pages/rectangle.html' },
      },
    });
    // First, for servers would keep the process alive if it failed.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const servers = new Map<Name, PreviewServer>();
    for (const name of PAGES) servers.set(name, await serve((name === 'game' && dist) || `${CACHE}/${name}`));
    return new Browsing(browser, await browser.newBrowserCDPSession(), servers);
  }
  /** Begins the games that are to be taken up again and again. */
  async begin(): Promise<void> {
    for (const name of ['game', 'whole'] as const) {
      const home = await this.home(name);
      await begin(home);
      await home.waitForFunction(() => probe.live?.asleep);
      this.#kept.set(name, { storageState: await home.context().storageState({ indexedDB: true }) });
      await home.context().close();
    }
  }
  async end(): Promise<void> {
    await this.#browser.close();
    for (const server of this.#servers.values()) await server.close();
  }

  async #open(name: Name, path: string, options?: BrowserContextOptions): Promise<Page> {
    const context = await this.#browser.newContext({ ...LIKE_A_CLASSROOM, ...options });
    const page = await context.newPage();
    // Every visit is a first one.
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.addInitScript({ path: 'bench/pages/probe.js' });
    await page.addInitScript(`localStorage?.setItem('nests-and-tails-settings', ${JSON.stringify(SETTINGS)})`);
    await page.goto(`${this.#servers.get(name)?.resolvedUrls?.local[0]}${path}`);
    return page;
  }
  /** The first page of the game, before any game. */
  home = (name: Name = 'game'): Promise<Page> => this.#open(name, '?board=live');
  /** The page of a game under way, with its board. */
  board = (name: Name = 'game'): Promise<Page> => this.#open(name, '?board=live#/play', this.#kept.get(name));
  /** Phaser as it comes. */
  rectangle = (): Promise<Page> => this.#open('rectangle', 'rectangle.html');
  /** Nothing. */
  async blank(): Promise<Page> {
    return (await this.#browser.newContext(LIKE_A_CLASSROOM)).newPage();
  }

  /** Seconds that all processes of the browser have computed, by process. */
  async #computed(): Promise<ReadonlyMap<number, number>> {
    const { processInfo } = await this.#cdp.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  }
  /** How much of one core the browser takes for so many seconds, in percent. */
  async load(seconds: number): Promise<number> {
    const before = await this.#computed();
    const began = performance.now();
    await new Promise(resolve => setTimeout(resolve, 1000 * seconds));
    const after = await this.#computed();
    const spent = [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
    return (100_000 * spent) / (performance.now() - began);
  }
}

/** From the first page to the board. */
export async function begin(home: Page): Promise<void> {
  await home.locator('.seats .choice').first().click();
  await home.getByLabel('Number of the shuffle').evaluate(field => field.closest('details')?.setAttribute('open', ''));
  await home.getByLabel('Number of the shuffle').fill('7');
  await home.locator('.terms-form button[type=submit]').click();
}
