import { describe, expect, test } from 'vitest';
import { beatsAfter, toldUntil } from '../../src/app/class/wall/beats.ts';
import type { EventKind } from '../../src/engine/events.ts';
import type { Count, Seen } from '../../src/net/told.ts';

const NOBODY = -1 as never;
const seen = (ply: number, event: EventKind, turn = 1): Seen => ({
  ply,
  turn,
  event: { event, turn, person: NOBODY, other: NOBODY, extra: 0, audience: 0 },
  motion: undefined,
  stage: 'none',
  own: false,
});
const count = (ply: number): Count => ({
  ply,
  motion: { motion: 'policy', by: NOBODY, person: NOBODY, office: NOBODY, policy: NOBODY },
  members: 10,
  votes: [],
  carried: true,
});
const kinds = (...args: Parameters<typeof beatsAfter>) => beatsAfter(...args).map(({ kind, ply }) => `${kind} ${ply}`);

describe('what takes the whole wall', () => {
  const page = {
    seen: [
      seen(0, 'packageSent', 0),
      seen(3, 'turnOpened'),
      seen(5, 'called'),
      seen(9, 'carried'),
      seen(12, 'turnOpened', 2),
    ],
    counts: [count(2), count(9)],
  };

  test.each([
    { after: 12, beats: [], because: 'nothing is new' },
    { after: 9, beats: ['turn 12'], because: 'a turn has begun' },
    { after: 4, beats: ['count 9', 'turn 12'], because: 'a ballot has turned over, and then a turn has begun' },
    { after: -1, beats: ['count 9', 'turn 12'], because: 'of all that was missed only the latest is shown' },
  ])('after step $after is $beats: $because', ({ after, beats }) => {
    expect(kinds(page, after)).toEqual(beats);
  });

  test('is the count first, and then what comes of it in the same step', () => {
    expect(kinds({ seen: [seen(4, 'verdict')], counts: [count(4)] }, 3)).toEqual(['count 4', 'verdict 4']);
  });

  test('what has been told ends with the last step of either list', () => {
    expect(toldUntil(page)).toBe(12);
    expect(toldUntil({ seen: [], counts: [count(3)] })).toBe(3);
    expect(toldUntil({ seen: [], counts: [] })).toBe(-1);
  });
});
