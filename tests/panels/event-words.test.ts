import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVENTS, type Event, type EventKind, NONE, type Person } from '../../src/engine/index.ts';
import { CHAPTERS } from '../../src/engine/scenario.ts';
import { digest, eventWords, isTold, type Seen } from '../../src/panels/event-words.ts';
import { type Names, namesOf } from '../../src/panels/names.ts';
import english from '../../src/text/en.json';
import { createText, LevelText, type Text } from '../../src/text/index.ts';
import { LEVEL, person } from '../engine/rules/facts.ts';

/** What happened, in sentences. */

let text: Text;
let names: Names;
beforeAll(async () => {
  text = await createText('en', english);
  const words = JSON.parse(readFileSync('levels/1953/text/en.json', 'utf8'));
  names = namesOf(LEVEL, '8', new LevelText(words, words), text);
});

const nobody = NONE as Person;
const seen = (event: EventKind, who: Person = nobody, other: Person = nobody, extra: number = NONE): Seen => ({
  ...{ ply: 0, turn: 3, motion: undefined, stage: 'none', own: false },
  event: { event, turn: 3, person: who, other, extra, audience: 0 } satisfies Event,
});
const [beria, malenkov, khrushchev, kruglov] = ['beria', 'malenkov', 'khrushchev', 'kruglov'].map(person) as [
  ...[Person, Person, Person, Person],
];

describe('a sentence says what is known', () => {
  test.each([
    [
      'with whom he has spoken',
      () => seen('warned', beria, malenkov, kruglov),
      'Beria is warned: Malenkov has spoken with Kruglov in secret.',
    ],
    ['that it is officers', () => seen('warned', beria, malenkov), 'Beria is warned: Malenkov has officers spoken to.'],
    [
      'whose letter it was',
      () => seen('informed', khrushchev, beria, malenkov),
      'Khrushchev shows Beria a secret letter that Malenkov wrote him.',
    ],
    ['what did not happen', () => seen('spared', nobody, nobody, 0), 'Rising in Berlin: this time it does not happen.'],
    ['what was decided', () => seen('chapter', beria, khrushchev, 0), 'Khrushchev has Beria tried for his life.'],
    [
      'what was left undone',
      () => seen('chapter', nobody, khrushchev, 0),
      'Under Khrushchev nobody is tried for his life.',
    ],
  ])('%s', (_, make, words) => {
    expect(eventWords(make(), text, names)).toBe(words);
  });

  test('of every step of the years after, taken or not', () => {
    const chapters = CHAPTERS.map((_, index) => index);
    const lines = chapters.flatMap(chapter =>
      [beria, nobody].map(man => eventWords(seen('chapter', man, malenkov, chapter), text, names)),
    );
    expect(new Set(lines).size).toBe(2 * CHAPTERS.length);
    expect(lines.filter(line => !line?.includes('Malenkov') || line.includes('{{'))).toEqual([]);
  });

  test('whatever is told has a sentence', () => {
    const kinds = Object.keys(EVENTS) as EventKind[];
    const told = kinds.map(kind => seen(kind, beria, malenkov, 0)).filter(isTold);
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter(it => !eventWords(it, text, names))).toEqual([]);
  });
});

describe('a list of them', () => {
  const kept = () => seen('promiseKept', beria, malenkov, 1);
  test('tells once what two letters that crossed have promised', () => {
    expect(digest([kept(), kept()], text, names)).toEqual(['Beria keeps his promise to Malenkov (a vote).']);
  });
  test('and as often as it happened what can happen twice', () => {
    const spoke = seen('spoke', beria, nobody, 0);
    expect(digest([spoke, spoke], text, names).length).toBe(2);
  });
});
