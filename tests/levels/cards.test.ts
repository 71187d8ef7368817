import { describe, expect, test } from 'vitest';
import { type LevelCatalogue, LevelText } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';
import { readJson } from './level-files.ts';

const FOLDER = 'levels/1953';
const facts = readJson('levels/facts.json') as Record<string, { statement: string }>;
const catalogue = readJson(`${FOLDER}/text/en.json`) as LevelCatalogue;
const level = new LevelText(catalogue, {});
const { people, patrons, members } = levelOf('1953');
const ids = people.map(({ id }) => id);
const cards = ids.flatMap(id => {
  const card = level.card(id);
  return card ? [{ id, ...card }] : [];
});

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATES = new RegExp(`(?:(\\d{1,2})(?:[–-]\\d{1,2})? )?(${MONTHS})(?: (\\d{4}))?`, 'g');
/** Whether something is dated after 5 March 1953, the evening on which the game begins; a month alone is one of that year. */
function isLater(words: string): boolean {
  if (/\b(?:spring|summer|autumn)(?: of)? 1953|\b19(?:5[4-9]|[6-9]\d)\b|\b20\d\d\b/i.test(words)) return true;
  return [...words.matchAll(DATES)].some(([, day, month = '', year = '1953']) => {
    const at = MONTHS.split('|').indexOf(month);
    if (year !== '1953' || at < 2) return Number(year) > 1953;
    return at > 2 || Number(day ?? 31) > 5;
  });
}
/** The facts that begin with the day on which something happened. */
const isDated = (id: string) => /^(?:E|H|X-DATE)-/.test(id);
/** What was told of the plot, the arrest and what became of whom, which bears no date of its own. */
const AFTERWARDS = /^X-(?:PLOT|FATE|AFTER)-|^X-ARMY-0[2-9]|^X-ARMY-10/;

describe('the days of things', () => {
  test.each([
    ['From 11 March one of three', true],
    ['In July he testified', true],
    ['in the spring of 1953', true],
    ['First Secretary in 1954', true],
    ['Minister of War from 5 March', false],
    ['on 16 October 1952, and in March 1944', false],
    ['In March 1953 he was given the troops', true],
    ['in January 1953', false],
  ])('%s: told too early is %s', (words, later) => {
    expect(isLater(words)).toBe(later);
  });
});

describe('the role cards', () => {
  test('are there for every seat', () => {
    expect(cards.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(patrons + members + 37);
  });

  test('rest on facts that exist, and what a man wants and fears on at least one each', () => {
    expect(cards.flatMap(({ sources }) => sources.filter(id => facts[id] === undefined))).toEqual([]);
    expect(cards.filter(({ wants, fears }) => wants.sources.length * fears.sources.length === 0)).toEqual([]);
  });

  test('know nothing of what came after the evening of 5 March', () => {
    const told = cards.flatMap(({ id, who, past, wants, fears }) =>
      [who, wants.text, fears.text, ...past.map(({ text }) => text)].filter(isLater).map(words => `${id}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  test('leave out each line of a dossier that rests on a later day', () => {
    const kept = cards.flatMap(({ past }) => past);
    expect(kept.length).toBeGreaterThan(50);
    const early = kept.filter(({ sources }) =>
      sources.some(id => AFTERWARDS.test(id) || (isDated(id) && isLater(facts[id]?.statement ?? ''))),
    );
    expect(early.map(({ text }) => text)).toEqual([]);
  });

  test('hold back no line that could be known', () => {
    const held = Object.values(catalogue.people ?? {}).flatMap(({ dossier }) => dossier.filter(({ later }) => later));
    expect(held.length).toBeGreaterThan(20);
    const undated = held.filter(
      ({ text, sources }) =>
        !isLater(text) && !sources.some(id => AFTERWARDS.test(id) || isLater(facts[id]?.statement ?? '')),
    );
    // These bear no day, and are later for another reason.
    expect(undated.map(({ text }) => text)).toEqual([
      "His wife, Polina Zhemchuzhina, came home in the days after Stalin's funeral, and Beria had a hand in it.",
      'Deputy Minister of Internal Affairs of Ukraine under Meshik.', // a post of the spring
      'Khrushchev, in his memoirs, calls him “a loyal Party person”.', // another man's mind
      "From 5 March 1953 he oversees cadres on Malenkov's commission, in a Secretariat whose work Khrushchev leads.", // the division is played
    ]);
  });

  test('speak to the pupil, and never say why', () => {
    for (const { wants, fears } of cards)
      for (const { text } of [wants, fears]) {
        expect(text).toMatch(/\b[Yy]ou(?:r|rs)?\b/);
        expect(text).not.toMatch(/\bbecause\b/i);
        expect(text.split(' ').length).toBeLessThanOrEqual(60);
      }
  });

  test('say so where what a man wanted or feared is inferred, or supposed by the game', () => {
    const marks = /\binferred\b|\bmay (?:fear|be|want)\b|\bgame('s)?\b|\bmemoirs\b/;
    const plain = cards.filter(({ wants, fears }) => !marks.test(wants.text) && !marks.test(fears.text));
    expect(plain.map(({ id }) => id)).toEqual([]);
  });

  /** Of the other clients a card names those of whom everybody knows it. */
  const KNOWN: Record<string, readonly string[]> = {
    dekanozov: ['mgeladze'], // who rules Georgia
    kirichenko: ['melnikov'], // his chief
    'kobulov-a': ['kobulov'], // his brother
  };
  test('give nobody else away', () => {
    const named = cards.flatMap(({ id, who, wants, fears }) => {
      const words = `${who} ${wants.text} ${fears.text}`;
      const others = ids.slice(patrons + members).filter(other => other !== id && !KNOWN[id]?.includes(other));
      return others.filter(other => words.includes(level.get('people', other)?.name ?? other)).map(o => `${id}: ${o}`);
    });
    expect(named).toEqual([]);
  });
});
