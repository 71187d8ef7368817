import { expect, test } from 'vitest';
import { NO_OFFICE, NO_POLICY, NOBODY, type Person } from '../../src/engine/index.ts';
import type { Vote } from '../../src/engine/terms.ts';
import { ayesOf, type Count, decidingOf } from '../../src/panels/ballot/count.ts';
import { needed } from '../../src/panels/law.ts';

const KINDS = { a: 'aye', n: 'nay', o: 'abstain' } as const satisfies Record<string, Vote>;
const motion = { motion: 'policy', by: NOBODY, person: NOBODY, office: NO_OFFICE, policy: NO_POLICY } as const;
const count = (votes: string, members: number, carried: boolean): Count => ({
  ply: 0,
  motion,
  members,
  votes: [...votes].map((kind, seat) => ({ person: seat as Person, vote: KINDS[kind as keyof typeof KINDS] })),
  carried,
});

test.each([
  { votes: 'aaaaaaaaaa', members: 10, carried: true, decides: 5, because: 'the sixth aye of ten carries it' },
  {
    votes: 'aaaaannnnn',
    members: 10,
    carried: true,
    decides: 4,
    because: 'at half, the aye of the chair has carried it',
  },
  { votes: 'aaaaannnnn', members: 10, carried: false, decides: 9, because: 'at half it was open to the last' },
  { votes: 'nnnnnaaaaa', members: 10, carried: false, decides: 4, because: 'five of ten against leave no six' },
  {
    votes: 'aaaaaaaaa',
    members: 10,
    carried: true,
    decides: 5,
    because: 'he whom it concerns is counted and has no vote',
  },
  { votes: 'oooooooooo', members: 10, carried: false, decides: 4, because: 'an abstention is no aye' },
])('$votes: the ballot at place $decides decides, for $because', ({ votes, members, carried, decides }) => {
  expect(decidingOf(count(votes, members, carried))).toBe(decides);
});

test('more than half of those in office carry it', () => {
  expect([10, 9, 8].map(needed)).toEqual([6, 5, 5]);
  expect(ayesOf(count('aanoa', 5, true))).toBe(3);
});
