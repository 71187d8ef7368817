import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/engine/index.ts';
import { startPosition, viewFrom } from '../../src/engine/index.ts';
import { bandOf, inclusionOf, oddsOf, pastOf } from '../../src/panels/bands.ts';
import { levelOf } from '../fixture.ts';

describe('words for values', () => {
  test.each([
    { permille: 0, band: 0, because: 'never is hardly' },
    { permille: 79, band: 0, because: 'so is one in thirteen' },
    { permille: 80, band: 1, because: 'from there it is unlikely' },
    { permille: 350, band: 2, because: 'a third may be called as likely as not' },
    { permille: 600, band: 3, because: 'three in five is likely' },
    { permille: 850, band: 4, because: 'nearly always is very likely' },
    { permille: 1000, band: 4, because: 'nothing is certain in words' },
  ])('$permille in 1000 is band $band: $because', ({ permille, band }) => {
    expect(oddsOf(permille)).toBe(band);
  });

  test('a band never falls as the value rises, and each is reached', () => {
    for (const scale of ['alarm', 'tension', 'credit', 'material', 'past'] as const) {
      const bands = Array.from({ length: 1001 }, (_, tenths) => bandOf(scale, tenths));
      expect(bands).toEqual([...bands].sort());
      expect(new Set(bands).size).toBe(5);
    }
    expect([0, 149, 150, 400, 700, 1000].map(inclusionOf)).toEqual([0, 0, 1, 2, 3, 3]);
  });

  test('old acquaintance is what the level publishes: Kruglov knew Malenkov, and Serov Khrushchev', () => {
    const scenario = levelOf('1953');
    const start = startPosition(scenario, { length: '8', lens: 'blauvelt', temperaments: 'historical' });
    const idOf = (id: string) => scenario.people.findIndex(person => person.id === id);
    const view = viewFrom(start, idOf('beria') as Person);
    const knows = (man: string) => {
      const bands = pastOf(view, idOf(man));
      return scenario.people[bands.indexOf(Math.max(...bands) as never)]?.id;
    };
    expect([knows('kruglov'), knows('serov')]).toEqual(['malenkov', 'khrushchev']);
  });
});
