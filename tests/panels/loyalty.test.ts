import { describe, expect, test } from 'vitest';
import type { Person, View } from '../../src/engine/index.ts';
import { startPosition, viewFrom } from '../../src/engine/index.ts';
import { LOYALTY, loyaltyOf } from '../../src/panels/loyalty.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const start = startPosition(scenario, { length: '8', lens: 'blauvelt', temperaments: 'historical' });
const idOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Person;
const BERIA = idOf('beria');
const KRUGLOV = idOf('kruglov');
const seen = viewFrom(start, BERIA);

/** The view after so many signs about Kruglov, all of the same kind. */
const after = (signs: number): View => ({
  ...seen,
  signs: seen.signs.map((known, seat) =>
    seat === BERIA
      ? {
          seen: true as const,
          value: Array.from({ length: signs }, () => ({
            turn: 1,
            sign: 'tale' as const,
            about: KRUGLOV,
            other: BERIA,
            leans: 0,
          })),
        }
      : known,
  ),
});
const widthAfter = (signs: number): number => {
  const [low, high] = loyaltyOf(after(signs), KRUGLOV)?.span ?? [0, 0];
  return high - low;
};

describe('what a seat knows of a man’s loyalty', () => {
  test('lies on the scale, whatever the word, and the surer the more signs there are', () => {
    const widths = [0, 1, 2, 3, 4, 5, 9].map(widthAfter);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBeGreaterThan(4);
    for (const trust of Object.keys(LOYALTY) as (keyof typeof LOYALTY)[]) {
      const view = { ...after(0), trust: seen.trust.map(() => trust) };
      const [low, high] = loyaltyOf(view, KRUGLOV)?.span ?? [-1, -1];
      expect([low >= 0, high <= 100, high > low]).toEqual([true, true, true]);
    }
  });

  test.each([
    { signs: 0, sureness: 'guess', because: 'nobody has told him anything' },
    { signs: 2, sureness: 'fair', because: 'he has heard twice' },
    { signs: 5, sureness: 'sure', because: 'he has heard often' },
  ])('after $signs signs a word is $sureness: $because', ({ signs, sureness }) => {
    const view = { ...after(signs), trust: seen.trust.map(() => 'trusted' as const) };
    expect(loyaltyOf(view, KRUGLOV)?.sureness).toBe(sureness);
  });

  test.each([
    { seat: 'molotov', man: 'kruglov', because: 'only patrons judge men' },
    { seat: 'beria', man: 'molotov', because: 'members are nobody’s men' },
    { seat: 'beria', man: 'zhukov', because: 'nobody is true to nobody' },
  ])('$seat has no opinion of $man: $because', ({ seat, man }) => {
    expect(loyaltyOf(viewFrom(start, idOf(seat)), idOf(man))).toBeUndefined();
  });

  test('is told by the view alone: what is hidden of a man changes nothing', () => {
    const { game, phase } = start;
    const turned = { phase, game: { ...game, serves: game.serves.map(() => idOf('malenkov')) } };
    expect(loyaltyOf(viewFrom(turned, BERIA), KRUGLOV)).toEqual(loyaltyOf(seen, KRUGLOV));
  });
});
