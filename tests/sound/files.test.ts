import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../assets/src/sound/figures.ts';
import { faultsOf, faultsOfBlend, type Kind, LIMITS } from '../../assets/src/sound/limits.ts';
import { EFFECTS, LAYERS, SOUNDS, type Sound } from '../../src/sound/sounds.ts';

const FOLDER = 'assets/sound';
const FORMATS = ['webm', 'mp3'] as const;
const MIXES = ['mixes.json', 'mixes.figures.json'] as const;

interface Blend {
  readonly lufs: number;
  readonly peak: number;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const figuresOf = (sound: Sound) => read<Figures>(`${sound}.json`);
const fileOf = (sound: Sound, format: (typeof FORMATS)[number]) => readFileSync(`${FOLDER}/${sound}.${format}`);

const isIn = (list: readonly Sound[], sound: Sound) => list.includes(sound);
const kindOf = (sound: Sound): Kind => (isIn(EFFECTS, sound) ? 'effect' : sound === 'march' ? 'music' : 'loop');

describe('the sounds on disk', () => {
  test('are each in two formats with its figures, and there is nothing else', () => {
    const wanted = SOUNDS.flatMap(sound => [...FORMATS, 'json'].map(kind => `${sound}.${kind}`));
    expect(readdirSync(FOLDER).sort()).toEqual([...wanted, ...MIXES].sort());
  });

  test.each(SOUNDS)('%s is the file that was measured', sound => {
    for (const format of FORMATS) {
      const file = fileOf(sound, format);
      const sha256 = createHash('sha256').update(file).digest('hex');
      expect({ bytes: file.length, sha256 }, format).toEqual(figuresOf(sound).files[format]);
    }
  });

  test.each(FORMATS)('are light enough as %s, each and together', format => {
    const sizes = SOUNDS.map(sound => fileOf(sound, format).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.bytes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMITS.all);
  });

  test.each(SOUNDS)('%s tells nothing of when or where it was made', sound => {
    for (const format of FORMATS) {
      const text = fileOf(sound, format).toString('latin1');
      expect(text.match(/Lavf\d|Lavc\d|DateUTC|TDRC|(?:19|20)\d\d-\d\d-\d\d|\/tmp\//)).toBeNull();
    }
  });
});

describe('what was measured', () => {
  test.each(SOUNDS)('of %s is within the limits', sound => {
    expect(faultsOf(sound, figuresOf(sound), kindOf(sound))).toEqual([]);
  });

  test.each(SOUNDS)('of %s has a loudness, or a level if it is too short for one', sound => {
    const { seconds, lufs, rms } = figuresOf(sound);
    expect([lufs === null, rms === null]).toEqual(seconds < 3 ? [true, false] : [false, true]);
  });

  test('loops are what the player takes for loops, with as much around each as any codec needs', () => {
    expect(SOUNDS.filter(sound => figuresOf(sound).loop !== undefined).sort()).toEqual(['crowd', ...LAYERS].sort());
    for (const sound of ['crowd', ...LAYERS] as const) {
      const { loop, join, seconds } = figuresOf(sound);
      expect(join, sound).toBeDefined();
      expect(loop?.start, sound).toBe(120);
      expect(seconds * 1000 - (loop?.end ?? 0), sound).toBeCloseTo(120, 5);
    }
  });

  test('layers have one length, and are too long to be noticed as loops at once', () => {
    const ends = new Set(LAYERS.map(layer => figuresOf(layer).loop?.end));
    expect(ends.size).toBe(1);
    expect([...ends][0]).toBeGreaterThan(40_000);
  });

  const mixes = read<Record<string, Record<string, number>[]>>('mixes.json');
  const blends = read<Record<string, Blend[]>>('mixes.figures.json');
  const all = Object.entries(blends).flatMap(([kind, bands]) => bands.map((blend, band) => ({ kind, band, blend })));

  test('of the blends is one figure for each', () => {
    const counts = (table: Readonly<Record<string, readonly unknown[]>>) =>
      Object.entries(table).map(([kind, { length }]) => [kind, length]);
    expect(counts(blends)).toEqual(counts(mixes));
    expect(counts(mixes)).toEqual(['alliances', 'deputies', 'presidium'].map(kind => [kind, 4]));
  });

  test.each(all)('of the blend $kind $band is within the limits', ({ kind, band, blend }) => {
    expect(faultsOfBlend(`${kind} ${band}`, blend)).toEqual([]);
  });
});

describe('the limits', () => {
  const good = figuresOf('fifth');
  const join = { step: 0.5, likeness: 1, rise: 0 };

  test.each([
    ['music', { lufs: -19.1 }],
    ['music', { lufs: null }],
    ['loop', { peak: -5.9 }],
    ['effect', { peak: -12.1, seconds: 1 }],
    ['effect', { seconds: 4.1 }],
    ['loop', { clipped: 1 }],
    ['loop', { join: { ...join, step: 2 } }],
    ['loop', { join: { ...join, likeness: 0.5 } }],
    ['loop', { join: { ...join, rise: -3 } }],
    ['loop', { files: { ...good.files, mp3: { bytes: 1_000_001, sha256: '' } } }],
  ] as const)('find fault with %s of %o, once', (kind, wrong) => {
    expect(faultsOf('fifth', { ...good, lufs: -18, peak: -8, join, ...wrong }, kind)).toHaveLength(1);
  });

  test.each([{ lufs: -16.9 }, { lufs: -19.1 }, { peak: -5.9 }])('find fault with a blend of %o', wrong => {
    expect(faultsOfBlend('a blend', { lufs: -18, peak: -7, ...wrong })).toHaveLength(1);
  });
});
