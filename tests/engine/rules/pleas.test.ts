import { describe, expect, test } from 'vitest';
import { createHeuristic } from '../../../src/ai/heuristic.ts';
import { type Seat, viewFrom } from '../../../src/engine/index.ts';
import { type Facts, LEVEL, MODEL as M, type Men, may, person, play, playOn, sentences, told } from './given.ts';
import { fallen, matter, precedent, settles, settling } from './settling.ts';

/** A masterless man offers himself when it is over: what it is worth, to him and to the victor. */

const loose = { roots: M.fall.roots, gratitude: M.fall.gratitude };
const rooted = { roots: M.fall.roots + 1 };

describe('a late plea', () => {
  const merkulov = (exposure = 50): Facts => ({
    men: { merkulov: { acknowledged: null, serves: null, gratitude: 40, exposure: { khrushchev: exposure } } },
  });
  const plea = (exposure?: number) => settling(matter('plea', 'khrushchev', 'merkulov'), merkulov(exposure));
  test('granted wins a man and makes a precedent', () => {
    const before = plea();
    const after = play(before, settles('khrushchev', true));
    expect(told(after, { merkulov: { serves: null, post: null } })).toEqual({
      merkulov: { serves: 'khrushchev', post: 'state-control' },
    });
    expect(precedent(after, 'khrushchev', 'state')).toBe(M.plea.precedent);
  });
  test('refused costs the man what he had, and the patron nothing', () => {
    const before = plea();
    const after = play(before, settles('khrushchev', false));
    const stands: Men = { merkulov: { down: true, downBy: 'khrushchev', post: null } };
    expect(told(after, stands)).toEqual(stands);
    expect(precedent(after, 'khrushchev', 'state')).toBe(0);
  });
  test.each(
    sentences(
      [
        { known: 0, because: 'he is nobody to him' },
        { known: 52, because: 'he knows him as well as he knows Serov' },
        { known: 100, because: 'liking does not save him: there is no need of him any more' },
      ],
      ({ because }) => because,
    ),
  )('is refused by a computer player: %s', (_, { known }) => {
    const here = plea(known);
    const spec = LEVEL.people[person('khrushchev')]!;
    if (spec.role !== 'patron') throw new Error('no patron');
    for (let seed = 0; seed < 50; seed++) {
      const { action } = createHeuristic(spec.temper, seed)(viewFrom(here, person('khrushchev') as Seat));
      expect(action).toMatchObject({ type: 'settle', yes: false });
    }
  });
  test('comes only from a man who has lost his patron and is at large', () => {
    const here = playOn(fallen({ serov: loose, kuzmichev: rooted, kruglov: { serves: 'malenkov' } }), 'pleas');
    const pleads = (seat: string) => may(here, { type: 'plead', seat, to: 'khrushchev' });
    expect(['serov', 'kuzmichev', 'kruglov', 'zhukov', 'sukhanov'].map(pleads)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(may(here, { type: 'plead', seat: 'serov', to: 'beria' })).toBe(false);
  });
});
