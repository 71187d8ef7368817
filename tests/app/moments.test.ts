import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/app/advice.ts';
import { debriefOf } from '../../src/app/debrief.ts';
import { countsFrom, lastOwn, seenFrom } from '../../src/app/moments.ts';
import { Session } from '../../src/app/session.ts';
import { mayKnow, type Seat } from '../../src/engine/index.ts';
import { deedWords } from '../../src/panels/debrief/deeds.ts';
import { isMotive } from '../../src/panels/debrief/motives.ts';
import { digest, eventWords } from '../../src/panels/event-words.ts';
import { type Names, namesOf } from '../../src/panels/names.ts';
import english from '../../src/text/en.json';
import { createText, LevelText, type Text } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = { length: '5', lens: 'blauvelt', temperaments: 'historical' } as const;
const SEAT = 1 as Seat;
/** A seat that nobody has. */
const everyoneElse = 99 as Seat;

/** A game in which the person takes, by a fixed rule, now this option and now that. */
function play(seed: number, onAsked: (session: Session) => void = () => {}): Promise<Session> {
  const session = new Session({ scenario, setup, seed, seats: [SEAT] });
  let asked = 0;
  return new Promise((resolve, reject) => {
    session.subscribe(() =>
      queueMicrotask(() => {
        if (session.error !== undefined) return reject(session.error);
        if (session.over) return resolve(session);
        onAsked(session);
        const { options } = session.view;
        const action = options[(asked++ * 7) % options.length];
        if (action !== undefined) session.act(action);
      }),
    );
  });
}

let session: Session;
let text: Text;
let names: Names;
beforeAll(async () => {
  session = await play(1);
  text = await createText('en', english);
  const catalogue = JSON.parse(readFileSync('levels/1953/text/en.json', 'utf8')) as never;
  names = namesOf(scenario, setup.length, new LevelText(catalogue, catalogue), text);
});

describe('what a seat is shown', () => {
  test('is what it may know, and no more', () => {
    const seen = seenFrom(session.steps, SEAT);
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.filter(({ event }) => !mayKnow(event, SEAT))).toEqual([]);
    const all = session.steps.reduce((count, { events }) => count + events.length, 0);
    expect(seen.length).toBeLessThan(all);
  });

  test('can be told in whole sentences, for every seat', () => {
    for (const person of scenario.people.keys()) {
      const seen = seenFrom(session.steps, person as Seat);
      const lines = seen.flatMap(item => eventWords(item, text, names) ?? []);
      expect(lines.filter(line => !/^[A-Z].*[.?]$/.test(line) || /\{\{|undefined|event\./.test(line))).toEqual([]);
    }
  });

  test('calls make one line a patron', () => {
    const calls = digest(seenFrom(session.steps, SEAT), text, names).filter(line => line.startsWith('Seen calling'));
    expect(calls.length).toBeLessThanOrEqual(scenario.patrons);
    expect(calls.length).toBeGreaterThan(0);
  });

  test('begins anew with its last decision', () => {
    const from = lastOwn(session.steps, SEAT, true);
    expect(session.steps[from]?.action.seat).toBe(SEAT);
    expect(session.steps.slice(from + 1).some(({ action }) => action.seat === SEAT)).toBe(false);
    expect(lastOwn(session.steps, everyoneElse, true)).toBe(0);
  });
});

test('a ballot that has turned over has every vote, and its outcome', () => {
  const counts = countsFrom(session.steps);
  expect(counts.length).toBeGreaterThan(2);
  for (const { votes, carried } of counts) {
    expect(new Set(votes.map(({ person }) => person)).size).toBe(votes.length);
    const ayes = votes.filter(({ vote }) => vote === 'aye').length;
    if (ayes * 2 > votes.length + 1) expect(carried).toBe(true);
    if (ayes * 2 < votes.length - 1) expect(carried).toBe(false);
  }
});

test('what is kept of a game is taken up as the same game', () => {
  const actions = session.steps.map(({ action }) => action);
  const again = new Session({ ...session.deal, actions });
  expect(again.position).toEqual(session.position);
  expect(again.save).toEqual(session.save);
  again.stop();
});

test('advice is given of what can be reckoned, from the view alone', async () => {
  const given = new Set<string>();
  await play(2, asked => {
    const { view } = asked;
    for (const action of view.options) {
      const advice = adviceFor(view, action);
      if (advice === undefined) continue;
      for (const { name } of advice.chances) given.add(name);
      if (advice.looks.length > 0) given.add('room');
      expect(adviceFor(view, action)).toEqual(advice);
    }
  });
  expect([...given]).toEqual(expect.arrayContaining(['accept', 'hedge', 'report', 'joins', 'talks', 'room']));
});

test('the debrief gives the reasons of both rivals, in words', () => {
  const { decided } = debriefOf(session);
  const others = [...scenario.people.keys()].filter(p => p < scenario.patrons && p !== SEAT);
  expect([...new Set(decided.map(({ person }) => person))].sort()).toEqual(others);
  const reasons = new Set(decided.flatMap(it => it.reasons));
  expect(reasons.size).toBeGreaterThan(8);
  expect([...reasons].filter(reason => !isMotive(reason))).toEqual([]);
  // Each deed is a sentence of its own, in the third person.
  const deeds = decided.map(it => deedWords({ view: session.view, text, names } as never, it));
  expect(deeds.filter(deed => !/^[A-Z][a-z]+(?::? .+)?\.$/.test(deed) || deed.includes('{{'))).toEqual([]);
});

test('the debrief tells every answer with its reasons', () => {
  const { answered, readings, result } = debriefOf(session);
  expect(result.scores.length).toBe(scenario.patrons);
  expect(readings.length).toBeGreaterThan(0);
  expect(answered.length).toBeGreaterThan(0);
  const accounts = session.steps.flatMap(({ account }) => account ?? []);
  expect(accounts.map(({ reasons }) => reasons)).toEqual(answered.map(({ reasons }) => reasons));
  for (const { stay, leave, brake, reasons } of accounts) {
    expect(reasons.length).toBeGreaterThan(0);
    const sum = (side: string) => reasons.reduce((total, it) => total + (it.side === side ? it.points : 0), 0);
    expect([sum('stay') - stay, sum('leave') - leave, sum('brake') - brake].map(Math.abs).every(gap => gap < 0.6)).toBe(
      true,
    );
  }
});
