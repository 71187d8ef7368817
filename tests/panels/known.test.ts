import { describe, expect, test } from 'vitest';
import { type Draft, NO_OFFICE, NO_POLICY, NOBODY, type Seat, viewFrom } from '../../src/engine/index.ts';
import type { Motion, Pledge } from '../../src/engine/terms.ts';
import { bindsToTheEnd, boundTo, turnsLeft } from '../../src/panels/clauses.ts';
import { chairOf } from '../../src/panels/law.ts';
import { wonBy } from '../../src/panels/partners.ts';
import { hasPromisedVote } from '../../src/panels/promised.ts';
import { type Facts, given, officeOf, person, sentences } from '../engine/rules/given.ts';

/** What pages say of a view beyond its fields: who presides, who has promised what, whom a partner has won. */

const viewOf = (id: string, facts: Facts = {}) => viewFrom(given(facts), person(id) as unknown as Seat);
const motion = (kind: Motion['motion'], rest: { by?: string; person?: string; office?: string } = {}): Motion => ({
  motion: kind,
  by: person(rest.by ?? 'khrushchev'),
  person: rest.person === undefined ? NOBODY : person(rest.person),
  office: rest.office === undefined ? NO_OFFICE : officeOf(rest.office),
  policy: NO_POLICY,
});

describe('who presides', () => {
  const CASES = [
    { on: motion('policy'), chair: 'malenkov', because: 'he has the chair' },
    { on: motion('arrest', { person: 'beria' }), chair: 'malenkov', because: 'it is not on his own place' },
    { on: motion('arrest', { person: 'malenkov' }), chair: 'khrushchev', because: 'nobody presides over his own case' },
    { on: motion('dismiss', { person: 'malenkov' }), chair: 'khrushchev', because: 'nor over his own dismissal' },
  ];
  test.each(sentences(CASES, ({ on, because }) => `${on.motion}: ${because}`))('%s', (_, { on, chair }) => {
    expect(chairOf(viewOf('beria'), on)).toBe(person(chair));
  });
  test('nobody, while the chair is vacant', () => {
    expect(chairOf(viewOf('beria', { posts: { 'council-chair': null } }), motion('policy'))).toBeUndefined();
  });
});

describe('who has promised his vote', () => {
  const promising =
    (terms: Partial<Pledge>): ((draft: Draft) => void) =>
    draft =>
      draft.promises.push({
        ...{ by: person('malenkov'), to: person('khrushchev'), term: 'back', office: NO_OFFICE, person: NOBODY },
        ...{ until: 5, state: 'due', open: false, ...terms },
      });
  const arrest = motion('arrest', { person: 'beria' });
  const appoint = motion('appoint', { office: 'prosecutor' });
  const CASES = [
    { made: {}, on: motion('policy'), promised: true, because: 'a vote is a vote on whatever comes next' },
    { made: { state: 'kept' }, on: motion('policy'), promised: false, because: 'it has been kept' },
    { made: { until: 3 }, on: motion('policy'), promised: false, because: 'its time is out' },
    { made: {}, on: motion('policy', { by: 'beria' }), promised: false, because: 'it was promised to another' },
    { made: { term: 'join', person: person('beria') }, on: arrest, promised: true, because: 'a plot is for this' },
    {
      made: { term: 'join', person: person('beria') },
      on: appoint,
      promised: false,
      because: 'a plot is no vote on posts',
    },
    {
      made: { term: 'post', office: officeOf('prosecutor') },
      on: appoint,
      promised: true,
      because: 'for this very post',
    },
    { made: { term: 'post', office: officeOf('pravda') }, on: appoint, promised: false, because: 'for another post' },
    { made: { term: 'tell' }, on: arrest, promised: false, because: 'he promised something else' },
  ] as const;
  test.each(sentences(CASES, ({ promised, because }) => `${promised ? 'he' : 'not he'}: ${because}`))(
    '%s',
    (_, { made, on, promised }) => {
      const view = viewOf('khrushchev', { turn: 4, and: promising(made) });
      expect(hasPromisedVote(view, person('malenkov'), on)).toBe(promised);
    },
  );
  test('a secret promise is known to nobody else', () => {
    const secret = viewOf('beria', { turn: 4, and: promising({}) });
    const open = viewOf('beria', { turn: 4, and: promising({ open: true }) });
    expect([secret, open].map(view => hasPromisedVote(view, person('malenkov'), motion('policy')))).toEqual([
      false,
      true,
    ]);
  });
});

describe('whom a rival has won', () => {
  const joined = (draft: Draft) =>
    draft.promises.push({
      ...{ by: person('malenkov'), to: person('khrushchev'), term: 'join', office: NO_OFFICE, person: person('beria') },
      ...{ until: 9, state: 'due', open: false },
    });
  const table = (draft: Draft) => {
    draft.won[person('malenkov') * draft.scenario.people.length + person('kruglov')] = 'yes';
  };
  test('a partner in a plot tells it', () => {
    const view = viewOf('khrushchev', {
      and(draft) {
        joined(draft);
        table(draft);
      },
    });
    expect(wonBy(view, person('malenkov'))).toEqual([person('kruglov')]);
  });
  test('and of nobody, if he has won nobody', () => {
    expect(wonBy(viewOf('khrushchev', { and: joined }), person('malenkov'))).toEqual([]);
  });
  test('nobody else does', () => {
    expect(wonBy(viewOf('khrushchev', { and: table }), person('malenkov'))).toBeUndefined();
  });
});

describe('how long a promise can bind', () => {
  test.each([
    { turn: 0, left: 8 },
    { turn: 1, left: 8 },
    { turn: 7, left: 2 },
    { turn: 8, left: 1 },
  ])('in turn $turn of eight, $left more', ({ turn, left }) => {
    expect(turnsLeft(viewOf('beria', { turn }))).toBe(left);
  });
  test('not beyond the last turn', () => {
    const view = viewOf('beria');
    expect([boundTo(view, 5), boundTo(view, 12)]).toEqual([5, 8]);
    expect([bindsToTheEnd(view, 7), bindsToTheEnd(view, 8), bindsToTheEnd(view, 12)]).toEqual([false, true, true]);
  });
});
