import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, ROOT } from './prepare.mjs';

/** The last version that runs on Node.js 20. */
const PACKAGED = '@sparticuz/chromium@143.0.4';
const CACHE = join(ROOT, 'node_modules', '.cache', 'chromium');

const { env, platform, arch } = process;

/** Where a browser of Chromium's family may be, by platform, the likeliest first. */
const places = {
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(name =>
      (env.PATH ?? '').split(delimiter).map(folder => join(folder, name)),
    ),
  darwin: () =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(folder => folder !== undefined)
      .flatMap(folder => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/**
 * The path of a Chromium for the browser tests: the one that CHROMIUM names, else the system's, else playwright's
 * own, else one from the package registry. Undefined where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  if (env.CHROMIUM) return env.CHROMIUM;
  const { chromium } = await import('playwright-core');
  const usual = places[/** @type {keyof typeof places} */ (platform)]?.() ?? [];
  return [...usual, chromium.executablePath()].find(path => existsSync(path)) ?? (await packagedChromium());
}

/** Fetched only when needed: 64 MB that most machines can do without. Made for Linux on x64 alone. */
async function packagedChromium() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const home = join(CACHE, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(home)) {
    console.log('Fetching a Chromium for the browser tests …');
    if (!npm(`install --prefix "${CACHE}" --no-save ${PACKAGED}`)) return undefined;
  }
  const { default: packaged } = await import(pathToFileURL(join(home, 'build', 'esm', 'index.js')).href);
  const path = await packaged.executablePath();
  // It may lack the system's libraries; then it is no browser.
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}
