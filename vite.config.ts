import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
  resolve: { alias: { 'phaser-src': `${PHASER}/src` } },
  define: SWITCHES,
  optimizeDeps: { rolldownOptions: { transform: { define: SWITCHES } } },
  // Relative, so that dist/ works from any folder of any web server.
  base: './',
  plugins: [react(), devWithoutPolicy],
  // The manifest tells `npm run check` which chunks a first visit loads.
  build: { manifest: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: long ? 60 * MINUTE : 2 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: long ? 10 * MINUTE : 2 * MINUTE,
          hookTimeout: MINUTE,
          // Each file drives a Chromium of its own: two at once would starve each other on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
