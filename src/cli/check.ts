/** `npm run check`: all that a machine can say of the code without playing it. `--report=<file>` also writes the counts. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadsOf, weightOf } from './loads.ts';
import { ensureBuilt, ensureServer, ROOT } from './prepare.mjs';

interface Outcome {
  readonly passed: boolean;
  readonly said: string;
}

/** A tool from node_modules that succeeds in silence; when it fails, all it said. */
const tool = (script: string, ...words: string[]): Promise<Outcome> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', text => (said += text));
    child.stderr.on('data', text => (said += text));
    child.on('close', code => resolve({ passed: code === 0, said: code === 0 ? '' : `\n${said}` }));
  });

async function bundle(): Promise<Outcome> {
  await ensureBuilt();
  // Tests start it, several at once: better that it is there.
  await ensureServer();
  const loads = loadsOf('dist');
  const weighed = [loads.before, loads.with, ...loads.routes].map(load => ({
    ...load,
    weight: weightOf('dist', load.scripts),
  }));
  return {
    passed: weighed.every(({ weight, most }) => weight <= most),
    said: `KiB brotli: ${weighed.map(({ name, weight, most }) => `${weight.toFixed(1)} of ${most} ${name}`).join(', ')}`,
  };
}

const failure = (error: unknown): Outcome => ({ passed: false, said: String(error) });

process.chdir(ROOT);
const { values } = parseArgs({ options: { report: { type: 'string' } } });

// All at once: none needs another's result, and the longest takes seconds.
const parts: Record<string, Promise<Outcome>> = {
  types: tool('typescript/bin/tsc', '--noEmit'),
  style: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  unused: tool('knip/bin/knip.js'),
  law: tool('vitest/vitest.mjs', 'run', 'tests/architecture.test.ts'),
  bundle: bundle().catch(failure),
};

let numFailedTests = 0;
for (const [name, part] of Object.entries(parts)) {
  const { passed, said } = await part;
  if (!passed) numFailedTests++;
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(6)}  ${said}`.trimEnd());
}
const numPassedTests = Object.keys(parts).length - numFailedTests;
// In the words of Vitest's own report, so that one reader serves both.
const report = { numPassedTests, numFailedTests, numPendingTests: 0, numTodoTests: 0 };
if (values.report) writeFileSync(values.report, JSON.stringify(report));
process.exitCode = numFailedTests > 0 ? 1 : 0;
