import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** Only where a board is shown does a visitor load it, and it weighs more than all the rest. */
const BOARD = 'src/board/';

/** What a first visit loads in JavaScript, in bytes after brotli: the entry and all it leads to, but for the board. */
export function firstVisitBytes(dist: string): number {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || key.startsWith(BOARD)) return;
    seen.add(key);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);

  const scripts = new Set([...seen].map(key => manifest[key]?.file ?? '').filter(file => file.endsWith('.js')));
  if (scripts.size === 0) throw new Error(`${dist} loads no script`);
  return [...scripts].reduce((bytes, file) => bytes + brotliCompressSync(readFileSync(`${dist}/${file}`)).length, 0);
}
