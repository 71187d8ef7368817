import { beforeAll, describe, expect, test } from 'vitest';
import type { Score } from '../../src/engine/index.ts';
import type { Part } from '../../src/engine/scoring.ts';
import { edgesOf, leadWords } from '../../src/panels/debrief/lead.ts';
import english from '../../src/text/en.json';
import { createText, type Text } from '../../src/text/index.ts';

/** Why the winner won, in words, from the parts of the score. */

let text: Text;
beforeAll(async () => {
  text = await createText('en', english);
});

const part = (year: Part['year'], name: Part['part'], share: number): Part => ({ year, part: name, share });
const score = (patron: number, total: number, ...parts: Part[]) =>
  ({ patron, now: 0, later: 0, total, parts }) as unknown as Score;

describe('what one has more of', () => {
  const a = score(0, 500, part('now', 'men', 300), part('later', 'men', 300), part('later', 'word', 5));
  const b = score(1, 400, part('now', 'men', 200), part('later', 'men', 250), part('later', 'challenge', -150));

  test('what told most stands first, by what its year counts; what told little is not named', () => {
    expect(edgesOf(a, b, 0.4).map(({ part }) => part)).toEqual(['challenge', 'men']);
    expect(edgesOf(a, b, 0.4)[1]).toMatchObject({ now: [300, 200], later: [300, 250] });
  });
  test('the other had more of nothing', () => expect(edgesOf(b, a, 0.4)).toEqual([]));
});

describe('the sentences', () => {
  const names = { man: (person: number) => ['Beria', 'Malenkov', 'Khrushchev'][person] ?? '' };
  const said = (scores: readonly Score[], winner: number, facts: { fell?: readonly boolean[]; seat?: number } = {}) => {
    const lengths = { '8': { through: { plain: { score: { nowShare: 0.45 } } } } };
    const scenario = { lengths, lenses: [{ id: 'plain' }] };
    const view = { scenario, length: '8', lens: 0, seat: facts.seat ?? 99, fell: facts.fell ?? [] };
    return leadWords({ view, text, names } as never, { result: { winner, scores } } as never).join(' ');
  };
  const strong = score(1, 500, part('now', 'men', 240), part('later', 'men', 210), part('later', 'own', 200));
  const weak = score(2, 380, part('now', 'men', 100), part('later', 'own', 205), part('later', 'challenge', -90));
  const weakest = score(0, 120, part('now', 'friends', 10));

  test('name the winner, the next man, what put the one ahead, and in numbers that the table has', () => {
    expect(said([weakest, strong, weak], 1)).toBe(
      'Malenkov has won, with 500 of 1000. Khrushchev comes to 380. What put Malenkov ahead: posts held by men truly his ' +
        '(240 against 100 in 1953, 210 against 0 in what lasts); a network that failed when challenged (it cost Khrushchev 90 and Malenkov 0).',
    );
  });
  test('say what the loser who reads them lacked, if he came third', () => {
    expect(said([weakest, strong, weak], 1, { seat: 0 })).toContain('Beria, your man, comes to 120.');
    expect(said([weakest, strong, weak], 1, { seat: 2 })).not.toContain('your man');
  });
  test('say of a fallen man that he has no share, and compare nobody with him', () => {
    const words = said([score(0, 0), strong, score(2, 0)], 1, { fell: [true, false, true], seat: 2 });
    expect(words).toBe(
      'Malenkov has won, with 500 of 1000. Beria has fallen, and who has fallen has no share. ' +
        'Khrushchev has fallen, and who has fallen has no share.',
    );
  });
  test('say what decides between two who come out level', () => {
    expect(said([score(0, 0), score(1, 400), score(2, 400)], 2)).toContain('Malenkov comes out level with him');
  });
});
