import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const MINUTE = 60_000;
const long = process.env.LONG === '1';

/** The dev server injects inline scripts, which the page's own policy forbids; the built page has none. */
const devWithoutPolicy: Plugin = {
  name: 'dev-without-policy',
  apply: 'serve',
  transformIndexHtml: html => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** The board takes Phaser by its parts, and leaves out what it does not use; these are the switches of Phaser's own build. */
const PHASER = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const SWITCHES = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/** What stands where a part was left out: whoever constructs it after all is told so. */
const unreached = (part: string) =>
  `module.exports = function () { throw new Error('${part} is left out: see vite.config.ts'); };`;
/** For what Phaser constructs in every game and then never asks: an object that does nothing. */
const inert = () => 'module.exports = function () {};';
/** Files of Phaser that other parts name and nothing on the board reaches; how many KiB of brotli that saves, and why. */
const LEFT_OUT: readonly {
  readonly files: RegExp;
  readonly instead: (part: string) => string;
  readonly because: string;
}[] = [
  {
    files: /webgl\/(?:shaders|renderNodes)\/index\.js$/,
    instead: unreached,
    because: '12: catalogues of all there is; the renderer takes each by its own file',
  },
  {
    files: /src\/math\/index\.js$/,
    instead: () => "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
    because: '7: a catalogue too, of which the settings want one entry',
  },
  {
    files: /src\/filters\/\w+\.js$|renderNodes\/filters\/Filter\w+\.js$/,
    instead: unreached,
    because: '13: nothing is blurred, lit or masked',
  },
  {
    files:
      /renderNodes\/(?:BatchHandler(?:PointLight|Strip|Tri)|DrawLine|FillPath|FillTri|StrokePath|.+(?:MeshToQuad|Layer|Tile|Vertex))\.js$/,
    instead: unreached,
    because: '7: shapes are drawn into textures, by a canvas; there are no tiles, meshes or lamps',
  },
  {
    files: /textures\/parsers\/(?!index|Image|Canvas)\w+\.js$/,
    instead: unreached,
    because: '3: every texture is a canvas',
  },
  { files: /input\/InputManager\.js$/, instead: inert, because: '4: buttons lie over the board' },
  { files: /animations\/Animation(?:Manager|State)\.js$/, instead: inert, because: '4: things move by tweens' },
];
const phaserInParts: Plugin = {
  name: 'phaser-in-parts',
  enforce: 'pre',
  load: {
    filter: { id: /phaser\/src\// },
    handler: id => LEFT_OUT.find(({ files }) => files.test(id))?.instead(id.split('/').at(-1) ?? ''),
  },
};

/** Beside each text its packed twin, for the server of lessons: a class opens its pages all at once, on a school's line. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter(name => /\.(?:js|css|html|svg|json)$/.test(name))) {
      const file = join(dir, name);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
  },
};

/** The test files that take longest: were one of them begun last, a core would be idle while it ends. */
const LONGEST = [
  ...['engine/secrets', 'engine/drivers', 'ai/balance', 'lab/facts-studies', 'app/history/watched', 'lab/command'],
  ...['browser/board-game', 'browser/board', 'browser/hot-seat', 'browser/history', 'browser/axe', 'browser/announce'],
  ...['browser/lesson', 'browser/twins', 'browser/lab', 'browser/watching', 'browser/game', 'browser/room'],
  ...['browser/pupil', 'browser/teach'],
].map(name => `/tests/${name}.test.ts`);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex(name => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  resolve: { alias: { 'phaser-src': `${PHASER}/src` } },
  define: SWITCHES,
  optimizeDeps: { rolldownOptions: { plugins: [phaserInParts], transform: { define: SWITCHES } } },
  // Relative, so that dist/ works from any folder of any web server.
  base: './',
  plugins: [react(), devWithoutPolicy, phaserInParts, packed],
  // The manifest tells `npm run check` which chunks a first visit loads.
  build: { manifest: true },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: long ? 60 * MINUTE : 2 * MINUTE,
          // They reckon, and wait for nothing: a core left idle would be a core lost.
          maxWorkers: '100%',
          // None leaves anything behind that another could find: what is loaded once serves all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: long ? 10 * MINUTE : 2 * MINUTE,
          hookTimeout: MINUTE,
          // Each drives a Chromium of its own, which takes a core; more than two at once starve each other.
          maxWorkers: 2,
          // One after another in the same Chromium: each test has a profile of its own in it.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
