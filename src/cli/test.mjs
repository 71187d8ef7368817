/**
 * `npm test [-- --long] [-- name of a test file …]`: the checks and every test. The last line counts them, from the
 * results that the tools wrote and not from what they printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { demandNode, ensureInstalled } from './prepare.mjs';

const RESULTS = 'node_modules/.cache/results';

demandNode();
ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const asked = process.argv.slice(2);
const chromium = await findChromium();
if (chromium) console.log(`Browser tests run in ${chromium}`);
else console.log('Browser tests are skipped: no Chromium was found. CHROMIUM=<path> names one.');

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env };
if (chromium) env.CHROMIUM = chromium;
if (asked.includes('--long')) env.LONG = '1';

// First, because it also builds the dist/ that the browser tests visit.
const check = count('check', ['node_modules/tsx/dist/cli.mjs', 'src/cli/check.ts', `--report=${RESULTS}/check.json`]);
const tests = count('tests', [
  ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
  ...[`--outputFile.json=${RESULTS}/tests.json`, ...asked.filter(word => word !== '--long')],
]);

const passed = check.passed + tests.passed;
const failed = check.failed + tests.failed;
const skipped = check.skipped + tests.skipped;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/**
 * Runs a tool and counts what it reported. A tool that fails without saying where is one failure.
 * @param {'check' | 'tests'} name
 * @param {string[]} command
 */
function count(name, command) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  const { passed, failed, skipped } = read(name);
  return { passed, skipped, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/**
 * A file that could not even be loaded has no tests to count: it is one failure.
 * @param {'check' | 'tests'} name
 */
function read(name) {
  try {
    const results = JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));
    const unloaded = (results.testResults ?? []).filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + unloaded.length,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
