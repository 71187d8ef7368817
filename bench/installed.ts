import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** bench/ has packages of its own, which the game never needs. Standard output is kept for the result. */
export function ensureInstalled(): void {
  if (changedAt('bench/node_modules/.package-lock.json') >= changedAt('bench/package-lock.json')) return;
  const { status } = spawnSync('npm ci --prefix bench --no-fund --no-audit --loglevel=error', {
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}
