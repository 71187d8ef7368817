import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { INKS, PALETTE, PRINTS } from '../../src/art/palette.ts';
import { portraitsFrom } from '../../src/art/portraits.ts';

const sheet = readFileSync('assets/svg/portraits.svg', 'utf8');
const portraits = portraitsFrom(sheet);
const START = 'data:image/svg+xml,';
const drawn = (...asked: Parameters<typeof portraits.url>) =>
  decodeURIComponent(portraits.url(...asked).slice(START.length));

const files = [
  ...readdirSync('levels', { withFileTypes: true })
    .filter(each => each.isDirectory())
    .map(({ name }) => `levels/${name}/scenario.json`),
  'tests/levels/small/scenario.json',
];

describe('a portrait', () => {
  test.each(files)('everyone of %s has one, or is someone', file => {
    const { patrons, members, clients } = JSON.parse(readFileSync(file, 'utf8'));
    const someone = drawn('someone', { ink: 'n' });
    for (const { id } of [...patrons, ...members, ...clients]) {
      const picture = drawn(id, { ink: 'n' });
      expect(picture.length).toBeGreaterThan(1000);
      expect(picture === someone).toBe(!sheet.includes(`<symbol id="${id}"`));
    }
  });

  test.each(INKS)('stands by itself, in ink %s', ink => {
    const url = portraits.url('serov', { ink });
    expect(url.startsWith(START)).toBe(true);
    expect(url).not.toMatch(/[#<>"]/);
    const picture = drawn('serov', { ink });
    expect(picture).toContain(`color="${PRINTS[ink].plane}"`);
    expect(picture.match(/id="hatch"/g)).toHaveLength(1);
    expect(picture).toContain('viewBox="0 0 400 480"');
    for (const [, name] of picture.matchAll(/url\(#([^)]+)\)/g)) expect(picture).toContain(`id="${name}"`);
  });

  test('is made once', () => {
    expect(portraits.url('beria', { ink: 'b' })).toBe(portraits.url('beria', { ink: 'b' }));
    expect(portraits.url('beria', { ink: 'b' })).not.toBe(portraits.url('beria', { ink: 'k' }));
  });

  test('can be cut to the head', () => {
    const picture = drawn('beria', { ink: 'b', view: '40 26 320 330' });
    expect(picture).toContain('width="320" height="330" viewBox="40 26 320 330"');
  });

  test('is torn along the face while a man is contested', () => {
    expect(drawn('kruglov', { ink: 'b' })).toContain('display="none"');
    expect(drawn('kruglov', { ink: 'b', state: 'contested' })).not.toContain('display="none"');
  });

  test('is black and stone on bare paper when he is gone, whoever his patron was', () => {
    const picture = drawn('beria', { ink: 'b', state: 'arrested' });
    const colours = new Set(picture.match(/#[\da-f]{6}/g));
    expect([...colours].sort()).toEqual([PALETTE.ink, PALETTE.ink2, PALETTE.paper2, PALETTE.stone].sort());
  });
});

describe('the sheet', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is fetched once, and again after a failure', async () => {
    const answers = [() => Promise.reject(new Error('no line')), () => Promise.resolve(new Response(sheet))];
    const fetched = vi.fn(() => (answers.shift() ?? (() => Promise.reject(new Error('asked again'))))());
    vi.stubGlobal('fetch', fetched);
    const { loadPortraits } = await import('../../src/art/portraits.ts');
    await expect(loadPortraits()).rejects.toThrow('no line');
    const [one, other] = await Promise.all([loadPortraits(), loadPortraits()]);
    expect(one).toBe(other);
    expect(one.url('beria', { ink: 'b' })).toBe(portraits.url('beria', { ink: 'b' }));
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that is not there is a failure', async () => {
    vi.resetModules();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { loadPortraits } = await import('../../src/art/portraits.ts');
    await expect(loadPortraits()).rejects.toThrow('404');
  });
});
