import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../assets/src/sheets.ts';
import { INKS, PALETTE, PRINTS } from '../../src/art/palette.ts';
import { contrast, distance, labDistance, VISIONS, type Vision } from './vision.ts';

const P = PALETTE;
const PATRONS = [
  ['b', 'm'],
  ['b', 'k'],
  ['m', 'k'],
] as const;
const ALLOWED: ReadonlySet<string> = new Set([
  ...Object.values(PALETTE),
  ...Object.values(PRINTS).flatMap(({ plane, deep, on }) => [plane, deep, on]),
]);

const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => kind.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`);

describe('distance between colours', () => {
  // Rows 1, 7, 13, 17 and 25 of the published test data for CIEDE2000.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('%j and %j are %d apart', (one, other, apart) => {
    expect(labDistance(one, other)).toBeCloseTo(apart, 3);
  });

  const rows = (Object.keys(VISIONS) as Vision[]).flatMap(vision => PATRONS.map(pair => [vision, ...pair] as const));
  test.each(rows)('%s eyes tell the plane of %s from that of %s', (vision, one, other) => {
    expect(distance(PRINTS[one].plane, PRINTS[other].plane, vision)).toBeGreaterThanOrEqual(15);
  });
});

describe('contrast', () => {
  const texts = [
    ['ink on paper', P.ink, P.paper],
    ['ink on paper-2', P.ink, P.paper2],
    ['ink-2 on paper', P.ink2, P.paper],
    ['ash on paper', P.ash, P.paper],
    ['ash on paper-2', P.ash, P.paper2],
    ['red on paper', P.red, P.paper],
    ['paper on red', P.paper, P.red],
    ['red-deep on paper', P.redDeep, P.paper],
    ['red-deep on paper-2', P.redDeep, P.paper2],
    ['ink on kraft', P.ink, P.kraft],
    ['ink on stone', P.ink, P.stone],
    ['pencil on paper', P.pencil, P.paper],
    ...INKS.flatMap(ink => [
      [`what is written on ${ink}`, PRINTS[ink].on, PRINTS[ink].plane] as const,
      [`the text tone of ${ink} on paper`, PRINTS[ink].deep, P.paper] as const,
    ]),
  ] as const;
  test.each(texts)('%s can be read', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(INKS)('the outline of mark %s stands out from it and from paper', ink => {
    expect(contrast(P.ink, PRINTS[ink].plane)).toBeGreaterThanOrEqual(3);
    expect(contrast(P.ink, P.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('one palette', () => {
  const tokens = readFileSync('src/panels/style/tokens.css', 'utf8');
  const token = (name: string) => tokens.match(new RegExp(`--${name}:\\s*([^;]+);`))?.[1];
  const kebab = (name: string) => name.replace(/[A-Z]/g, upper => `-${upper.toLowerCase()}`).replace(/\d/, '-$&');

  test.each(Object.entries(PALETTE))('the style sheet has %s as it is here, if it has it', (name, hex) => {
    expect([hex, undefined]).toContain(token(kebab(name)));
  });

  test.each(['b', 'm', 'k'] as const)('the style sheet has the print %s as it is here', ink => {
    const { plane, deep, on } = PRINTS[ink];
    expect([token(`pat-${ink}`), token(`pat-${ink}-d`)]).toEqual([plane, deep]);
    expect(token(`pat-${ink}-on`)).toBe(on === P.ink ? 'var(--ink)' : 'var(--paper)');
  });

  test('has no colour beside it, in styles, code or pictures', () => {
    const texts = [
      ...[...filesIn('src', /\.(?:css|tsx?)$/), 'index.html'].map(file => [file, readFileSync(file, 'utf8')] as const),
      ...filesIn('assets/svg', /\.svg$/).map(file => [file, readFileSync(file, 'utf8')] as const),
      ...Object.entries(SHEETS),
    ];
    const strange = texts.flatMap(([file, text]) => {
      // Three digits are colours in style sheets only: in code they may be a private name.
      const short = file.endsWith('.css') ? [...text.matchAll(/#[\da-f]{3,4}(?=[\s;,)])/gi)] : [];
      const found = [...text.matchAll(/#(?:[\da-f]{8}|[\da-f]{6})\b/gi), ...short].map(([hex]) => hex);
      return found.filter(hex => !ALLOWED.has(hex)).map(hex => `${file} ${hex}`);
    });
    expect(strange).toEqual([]);
  });

  test('is not evaded by other ways to write a colour', () => {
    const parts = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
    // White only lightens paper: snow, and the sheet of the debrief.
    const allowed = new Set([...ALLOWED, '#ffffff'].map(parts));
    const written = filesIn('src', /\.css$/).flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(\s*([\d.]+ [\d.]+ [\d.]+)?/g)]
        .filter(([, way, numbers = '']) => way !== 'rgb' || !allowed.has(numbers))
        .map(([found]) => `${file} ${found}`),
    );
    expect(written).toEqual([]);
  });
});
