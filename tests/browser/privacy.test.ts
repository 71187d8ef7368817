import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../server/network.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';

describeInBrowser('what is kept', open => {
  const pages = resolve(process.env.DIST ?? 'dist');
  const servers: Awaited<ReturnType<typeof serve>>[] = [];
  beforeAll(async () => {
    for (const days of ['30', '0']) servers.push(await serve({ pages, env: { KEEP_DAYS: days } }));
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  test.each([
    { nth: 0, says: '30 days after the lesson’s end' },
    { nth: 1, says: 'nobody looks at it any more' },
  ])('is said by the server’s own days: $says', async ({ nth, says }) => {
    const { url } = servers[nth]!;
    const page = await open({ at: url, viewport: { width: 390, height: 844 } });
    await page.goto(`${url}#/privacy`);
    await page.locator('.privacy-long', { hasText: says }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findings(page)).toEqual([]);
  });

  test('is told as well where there is no server, and so no lesson', async () => {
    const page = await open();
    await page.goto(`${page.url()}#/privacy`);
    await page.getByText('only hands out files').waitFor();
    expect(await page.locator('.privacy-long').count()).toBe(0);
  });
});
