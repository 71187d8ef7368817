import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INKS } from '../../src/art/palette.ts';
import { portraitsFrom } from '../../src/art/portraits.ts';
import { describeInBrowser } from './browser.ts';

const sheet = readFileSync('assets/svg/portraits.svg', 'utf8');
const portraits = portraitsFrom(sheet);
const ids = [...sheet.matchAll(/<symbol id="([^"]+)"/g)].map(([, id = '']) => id);
/** As small as faces get on the board. */
const SMALL = 34;
const HEAD = '40 26 320 330';
/** By how much a pixel must differ in one of its colours, of 255. */
const SEEN = 40;

describeInBrowser('the pictures', open => {
  test('no two men look alike, however small, in one ink', async () => {
    const page = await open();
    const urls = ids.map(id => portraits.url(id, { ink: 'm', view: HEAD }));
    const pictures = await page.evaluate(
      async ([all, size]) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
        const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
        const read = async (url: string) => {
          const image = Object.assign(new Image(), { src: url });
          await image.decode();
          context.drawImage(image, 0, 0, size, size);
          return [...context.getImageData(0, 0, size, size).data];
        };
        const pixels: number[][] = [];
        for (const url of all) pixels.push(await read(url));
        return pixels;
      },
      [urls, SMALL] as const,
    );
    const apart = (one: readonly number[], other: readonly number[]) => {
      const seen = new Set<number>();
      for (const [at, value] of one.entries()) if (Math.abs(value - (other[at] ?? 0)) > SEEN) seen.add(at >> 2);
      return seen.size / (SMALL * SMALL);
    };
    const alike = pictures.flatMap((one, i) =>
      pictures.slice(i + 1).flatMap((other, j) => (apart(one, other) < 0.12 ? [[ids[i], ids[i + 1 + j]]] : [])),
    );
    expect(alike).toEqual([]);
  });

  test('a portrait is an image that the page may show, in any ink', async () => {
    const page = await open();
    const sizes = await page.evaluate(
      async urls => {
        const images = urls.map(src => Object.assign(new Image(), { src }));
        await Promise.all(images.map(image => image.decode()));
        return images.map(image => `${image.naturalWidth} ${image.naturalHeight}`);
      },
      INKS.flatMap(ink => [
        portraits.url('serov', { ink }),
        portraits.url('serov', { ink, state: 'contested', view: HEAD }),
      ]),
    );
    expect(sizes).toEqual(INKS.flatMap(() => ['400 480', '320 330']));
  });

  test('an order is drawn from the sheet of icons, from any folder', async () => {
    const { DIST = 'dist' } = process.env;
    const file = readdirSync(`${DIST}/assets`).find(name => /^icons-.*\.svg$/.test(name));
    expect(file).toBeDefined();
    const page = await open();
    await page.evaluate(name => {
      const svg = `<svg id="drawn" width="34" height="34"><use href="assets/${name}#order-approach"/></svg>`;
      document.body.insertAdjacentHTML('beforeend', svg);
    }, file);
    await page.waitForFunction(() => {
      const { width = 0 } = document.querySelector<SVGUseElement>('#drawn use')?.getBBox() ?? {};
      return width > 20;
    });
  });
});
