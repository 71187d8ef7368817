import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/**
 * What visits load in JavaScript, reckoned from the manifest of a build: `tests/browser/loading.test.ts` plays a game and shows
 * that nothing else is loaded.
 */

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  /** Files that it names; a worker's script is one of them. */
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** The one import behind which the game lies, with its board: what can be reached without it, a visitor may load before. */
const GATE = 'src/app/play.tsx';

/** Pages of their own, by the module whose import brings them, and how many KiB each may add to the first page. */
const ROUTES: Readonly<Record<string, number>> = {
  'src/app/help/help-sheet.tsx': 18,
  // With the board's own drawings and Phaser.
  'src/app/history/history-page.tsx': 142,
  // With the game a second time for the lab's workers.
  'src/app/history/beside.tsx': 180,
  'src/app/gallery/credits-page.tsx': 2,
  // With the board's own drawings, and what plays sounds.
  'src/app/gallery/gallery-page.tsx': 30,
  'src/app/class/print/print-page.tsx': 8,
  // With a game's papers and the debrief.
  'src/app/class/room/room-page.tsx': 80,
  // With the debrief of a class, and what keeps the line to a lesson.
  'src/app/class/teach/teach-page.tsx': 72,
  // With the papers of a game and the class's debrief, and what keeps the line to a lesson; no board.
  'src/app/class/pupil/join-page.tsx': 104,
  // With the board's own drawings and Phaser, the debrief of a class, and what keeps the line to a lesson.
  'src/app/class/wall/wall-page.tsx': 168,
  'src/app/class/privacy/privacy-page.tsx': 4,
  // With the library of its plots, and the game a second time for its workers.
  'src/app/lab/lab-page.tsx': 140,
};

/** For a pupil's device on a school's line, in KiB after brotli. */
const MOST = { before: 170, with: 360 };

/** A visit, or a part of one: the scripts it may load, and how much they may weigh. */
export interface Load {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly most: number;
}

/** All that is reached from some chunks, without what lies behind others. */
function reached(manifest: Manifest, from: readonly string[], shut: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || shut.includes(key)) return;
    seen.add(key);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const key of from) visit(key);
  const files = [...seen].flatMap(key => [manifest[key]?.file ?? '', ...(manifest[key]?.assets ?? [])]);
  return [...new Set(files)].filter(file => file.endsWith('.js'));
}

interface Loads {
  readonly before: Load;
  readonly with: Load;
  readonly routes: readonly Load[];
  /** The script that is asked for when the gate opens. */
  readonly gate: string;
}

/** The visits of a build that have a limit. */
export function loadsOf(dist: string): Loads {
  const manifest: Manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  const entries = Object.keys(manifest).filter(key => manifest[key]?.isEntry);
  const routes = Object.keys(ROUTES);
  for (const key of [GATE, ...routes])
    if (!manifest[key]?.isDynamicEntry) throw new Error(`${key} is no chunk of its own in ${dist}`);
  const before = reached(manifest, entries, [GATE, ...routes]);
  if (before.length === 0) throw new Error(`${dist} loads no script`);
  return {
    before: { name: 'before the board', scripts: before, most: MOST.before },
    with: { name: 'with it', scripts: reached(manifest, entries, routes), most: MOST.with },
    routes: Object.entries(ROUTES).map(([name, most]) => {
      const scripts = reached(manifest, [name], [GATE, ...routes.filter(other => other !== name)]);
      return { name, scripts: scripts.filter(script => !before.includes(script)), most };
    }),
    gate: manifest[GATE]?.file ?? '',
  };
}

/** What scripts weigh on the line, in KiB. */
export const weightOf = (dist: string, scripts: readonly string[]): number =>
  scripts.reduce((bytes, file) => bytes + brotliCompressSync(readFileSync(`${dist}/${file}`)).length, 0) / 1024;
