import { describe, expect, test } from 'vitest';
import { ifHeSucceeds, ifHeWaits, oddsWorth } from '../../src/ai/outlook.ts';
import type { Game, Person } from '../../src/engine/index.ts';
import { levelOf } from '../fixture.ts';

/** What a computer player expects of waiting and of acting. Shares are of 100, by patron. */

const [BERIA, MALENKOV, KHRUSHCHEV] = [0, 1, 2] as Person[] as [Person, Person, Person];
const MARCH = [42, 36, 22] as const;
const game = (fell: readonly boolean[] = [false, false, false]) =>
  ({ scenario: levelOf('1953'), fell }) as unknown as Game;

describe('a patron who weighs an arrest', () => {
  test.each([
    { bold: KHRUSHCHEV, careful: BERIA, shares: MARCH, because: 'who stands lowest has least to lose' },
    { bold: MALENKOV, careful: BERIA, shares: MARCH, because: 'the first man gains little by being first alone' },
    { bold: BERIA, careful: KHRUSHCHEV, shares: [20, 38, 42], because: 'it is places that count, not names' },
  ])('wants better odds the better he stands: $because', ({ bold, careful, shares }) => {
    const third = ([BERIA, MALENKOV, KHRUSHCHEV] as const).find(p => p !== bold && p !== careful)!;
    expect(oddsWorth(game(), bold, third, shares)).toBeLessThan(oddsWorth(game(), careful, third, shares));
  });

  test('gains more by the fall of the stronger rival', () => {
    expect(ifHeSucceeds(game(), KHRUSHCHEV, BERIA, [50, 25, 25])).toBeGreaterThan(
      ifHeSucceeds(game(), KHRUSHCHEV, MALENKOV, [50, 25, 25]),
    );
  });

  test('shares chances with those who stand, and with nobody else', () => {
    const all = [BERIA, MALENKOV, KHRUSHCHEV].map(p => ifHeWaits(game(), p, MARCH));
    expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    const two = game([true, false, false]);
    const left = [MALENKOV, KHRUSHCHEV].map(p => ifHeWaits(two, p, [0, 60, 40]));
    expect(left.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });

  test('never acts for another man’s gain: what he would win must be more than what he has', () => {
    // All but alone already: the fall of the second makes the third the second.
    expect(oddsWorth(game(), BERIA, MALENKOV, [98, 1, 1])).toBeGreaterThan(0.9);
  });
});
