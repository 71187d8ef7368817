import type { Page } from 'playwright-core';

/** Pictures as numbers: a page decodes them, for Node cannot. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel, row by row. */
  readonly values: readonly number[];
}

/** A PNG, made smaller so that letters' edges do not count. */
export const pixelsOf = (page: Page, png: Buffer, width: number, height: number): Promise<Pixels> =>
  page.evaluate(
    async ([base64, width, height]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
      ctx.imageSmoothingQuality = 'high';
      ctx.drawImage(image, 0, 0, width, height);
      const { data } = ctx.getImageData(0, 0, width, height);
      return { width, height, values: [...data].filter((_, index) => index % 4 < 3) };
    },
    [png.toString('base64'), width, height] as const,
  );

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far two pictures are apart where they differ most, of 255. */
export const difference = (a: Pixels, b: Pixels): number =>
  Math.max(...a.values.map((value, index) => Math.abs(value - (b.values[index] ?? 0))));

/** How much there is to be seen: 0 for a blank sheet. */
export function spread({ values }: Pixels): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map(value => (value - middle) ** 2)));
}
