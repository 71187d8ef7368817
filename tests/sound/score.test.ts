import { describe, expect, test } from 'vitest';
import mixes from '../../assets/sound/mixes.json';
import { type Movement, mixOf, movementOf } from '../../src/sound/score.ts';
import { LAYERS, type Layer } from '../../src/sound/sounds.ts';

const MOVEMENTS = ['alliances', 'deputies', 'presidium'] as const satisfies readonly Movement[];
const gains = (movement: Movement, tension: number) => Object.entries(mixOf(movement, tension) ?? {});

describe('the music of a moment', () => {
  test.each([
    ['division', 'opening', 'Stalin has died'],
    ['bargaining', 'opening', 'it is the same evening, and for most the first paper'],
    ['offers', 'alliances', 'letters are written'],
    ['orders', 'deputies', 'deputies are co-opted'],
    ['room', 'presidium', 'an arrest is tried'],
    ['verdict', 'silence', 'a verdict is read without music'],
    ['over', 'silence', 'nor has the debrief any'],
  ] as const)('in %s is %s, because %s', (phase, movement, _because) => {
    expect(movementOf(phase)).toBe(movement);
  });

  test.each(['opening', 'silence'] as const)('%s has no layers', movement => {
    expect(mixOf(movement, 2)).toBeUndefined();
  });

  test.each(MOVEMENTS)('%s blends layers that there are, none louder than it was made', movement => {
    for (const tension of [0, 1, 2, 3, 4]) {
      const blend = gains(movement, tension);
      expect(blend.length).toBeGreaterThan(0);
      for (const [layer, gain] of blend) {
        expect(LAYERS).toContain(layer);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(MOVEMENTS)('%s has more layers as Tension grows, and never fewer', movement => {
    const counts = [0, 1, 2, 3].map(tension => gains(movement, tension).filter(([, gain]) => gain > 0).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[3]).toBeGreaterThan(counts[0] ?? 0);
  });

  test('is told apart by its leading layer', () => {
    const leads = (layer: Layer, movement: Movement) => (mixOf(movement, 1)?.[layer] ?? 0) > 0;
    expect(leads('ostinato', 'deputies')).toBe(true);
    expect(leads('ostinato', 'alliances')).toBe(false);
    expect(leads('tremolo', 'presidium')).toBe(true);
    expect(leads('tremolo', 'deputies')).toBe(false);
  });

  test('is at its highest from the fourth word on', () => {
    for (const movement of MOVEMENTS) expect(mixOf(movement, 4)).toEqual(mixes[movement][3]);
  });
});
