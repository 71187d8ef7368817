import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a bare checkout needs before anything else can run. Imports only Node itself, for nothing is installed yet. */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['src', 'levels', 'assets', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Ends the process with a plain sentence where this Node.js is too old for the tools. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  console.error(
    `Nests & Tails needs Node.js 20.19 or later (of 22: 22.12 or later); this is ${process.versions.node}.`,
  );
  console.error('A current version is at https://nodejs.org');
  process.exit(1);
}

/** Installs the packages that package-lock.json names, unless they are there already. */
export function ensureInstalled() {
  process.chdir(ROOT);
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing packages …');
  if (!npm(existsSync('package-lock.json') ? 'ci' : 'install')) process.exit(1);
}

/** Builds dist/, the page, unless it is newer than everything it is made of. */
export async function ensureBuilt() {
  if (isNew('dist/index.html')) return;
  console.log('Building the game …');
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}

/** The same for dist-server/, the server of lessons: the script that starts it. */
export async function ensureServer() {
  const script = 'dist-server/serve.js';
  if (isNew(script)) return script;
  console.log('Building the server …');
  const { build } = await import('vite');
  await build({ logLevel: 'warn', build: { ssr: 'src/cli/serve.ts', outDir: 'dist-server', manifest: false } });
  return script;
}

/**
 * Whether a file is newer than everything that is built.
 * @param {string} path
 */
function isNew(path) {
  process.chdir(ROOT);
  return changedAt(path) > Math.max(...SOURCES.map(newestIn));
}

/**
 * Runs npm and says whether it succeeded.
 * @param {string} command
 */
export function npm(command) {
  // One string and a shell, for on Windows npm is a script that cannot be started without one.
  return spawnSync(`npm ${command} --no-fund --no-audit`, { shell: true, stdio: 'inherit' }).status === 0;
}

/**
 * Milliseconds since 1970, or 0 where there is no such file.
 * @param {string} path
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The latest change at or below a path. Folders count too: their time is that of the last removal.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changedAt(path);
  return Math.max(changedAt(path), ...readdirSync(path).map(name => newestIn(join(path, name))));
}
