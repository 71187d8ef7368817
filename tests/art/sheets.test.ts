import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../assets/src/sheets.ts';
import { ORDERS } from '../../src/engine/terms.ts';

const KB = 1000;
const portraits = SHEETS['assets/svg/portraits.svg'] as string;
const icons = SHEETS['assets/svg/icons.svg'] as string;
const symbolsOf = (sheet: string) =>
  [...sheet.matchAll(/<symbol id="([^"]+)"[^>]*>.*<\/symbol>/g)].map(([text, id = '']) => ({ id, text }));

describe('the pictures on disk', () => {
  test.each(Object.keys(SHEETS))('%s is what `npm run assets:art` writes', file => {
    expect(readFileSync(file, 'utf8')).toBe(SHEETS[file]);
  });

  const files = readdirSync('assets/svg').map(name => `assets/svg/${name}`);

  test('are all made here, and are small together', () => {
    expect([...files].sort()).toEqual(Object.keys(SHEETS).sort());
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(700 * KB);
  });

  test.each(files)('%s asks for nothing, runs nothing, and numbers nothing too finely', file => {
    const text = readFileSync(file, 'utf8').replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(text).not.toMatch(/https?:|<script|<style|<image|<foreignObject|\son\w+=|href=|data:/i);
    expect(text).not.toMatch(/\.\d{3}|NaN|undefined|Infinity/);
  });

  test.each(files)('%s has each id once', file => {
    const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the portraits', () => {
  const { patrons, members, clients } = JSON.parse(readFileSync('levels/1953/scenario.json', 'utf8'));
  const everyone: string[] = [...patrons, ...members, ...clients].map(({ id }: { id: string }) => id);
  const symbols = symbolsOf(portraits);

  test('are of everyone in 1953, and of someone for whoever else there is', () => {
    expect(symbols.map(({ id }) => id).sort()).toEqual([...everyone, 'someone'].sort());
  });

  test.each(symbols)('$id is light, and leaves ink and hatch open', ({ id, text }) => {
    expect(text.length).toBeLessThan(9 * KB);
    expect(text).toMatch(/fill="currentColor"/);
    const inner = [...text.matchAll(/(?:id="|url\(#)([^")]+)/g)].map(([, name = '']) => name);
    expect(inner.filter(name => name !== id && name !== 'hatch' && !name.startsWith(`${id}-`))).toEqual([]);
  });

  test('show by their ground who sits in the Presidium', () => {
    const withDisc = symbols.filter(({ text }) => text.includes('<circle cx="300" cy="150" r="120"'));
    const seated = [...patrons, ...members].map(({ id }: { id: string }) => id);
    expect(withDisc.map(({ id }) => id).sort()).toEqual(seated.sort());
  });
});

describe('the icons', () => {
  const ids = symbolsOf(icons).map(({ id }) => id);

  test('are one for each order, and nothing else is called an order', () => {
    expect(ids.filter(id => id.startsWith('order-')).sort()).toEqual(ORDERS.map(kind => `order-${kind}`).sort());
  });

  test('are printed in two colours, which the page gives', () => {
    const orders = symbolsOf(icons).filter(({ id }) => id.startsWith('order-'));
    for (const { text } of orders) {
      const fills = [...text.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, fill = '']) => fill);
      expect(fills.filter(fill => !/^(?:none|currentColor|var\(--icon-ground, #\w{6}\))$/.test(fill))).toEqual([]);
    }
  });
});
