import { describe, expect, test } from 'vitest';
import classroom from '../../src/text/en.class.json';
import type { LessonText } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';
import { readJson } from './level-files.ts';

const facts = readJson('levels/facts.json') as Record<string, unknown>;
const { rules, scripts, questions } = readJson('levels/1953/text/en.lesson.json') as LessonText;
const { paces } = readJson('levels/1953/lesson.json') as {
  paces: Record<string, { readonly minutes: number; readonly length: string }>;
};
const { lengths } = levelOf('1953');
const timed = Object.entries(paces).filter(([, { minutes }]) => minutes > 0);
const steps = Object.values(scripts).flatMap(script => script.steps);

/** Slower than one reads, and as fast as a class can listen to: words in ninety seconds. */
const IN_NINETY_SECONDS = 240;

describe('the questions for the debrief', () => {
  test('put every claim of the facts and every stylised fact to the class', () => {
    const wanted = Object.keys(facts).filter(id => /^(?:C|SF)-/.test(id));
    const cited = new Set(questions.flatMap(({ sources }) => sources));
    expect(wanted.length).toBe(12 + 42);
    expect(wanted.filter(id => !cited.has(id))).toEqual([]);
    const claims = wanted.filter(id => id.startsWith('C-'));
    expect(claims.filter(id => !questions.some(({ claim }) => claim === id))).toEqual([]);
  });

  test('cite facts that exist, their own claim among them', () => {
    expect(questions.flatMap(({ sources }) => sources.filter(id => facts[id] === undefined))).toEqual([]);
    expect(questions.filter(({ claim, sources }) => !sources.includes(claim)).map(({ id }) => id)).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('ask, and have notes that speak of no row by its number', () => {
    expect(questions.filter(({ question }) => !/[?.]$/.test(question))).toEqual([]);
    expect(questions.filter(({ notes }) => /\b(?:X|P|T|H|E|D|O|SF|M|S|C)-[A-Z0-9]/.test(notes))).toEqual([]);
  });
});

describe('the rules', () => {
  test('can be read aloud in ninety seconds', () => {
    const words = rules.flatMap(({ text }) => text.split(' ')).length;
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThanOrEqual(IN_NINETY_SECONDS);
  });
});

describe("the teacher's script", () => {
  test.each(timed)('of %s minutes runs without a gap from the first minute to the last', (name, { minutes }) => {
    const script = scripts[name]?.steps ?? [];
    expect(script.map(({ from }) => from)).toEqual([0, ...script.slice(0, -1).map(({ until }) => until)]);
    expect(script.at(-1)?.until).toBe(minutes);
    expect(script.every(({ from, until }) => until > from)).toBe(true);
  });

  test.each(timed)('of %s minutes plays every turn of its game, in order', (name, { length }) => {
    const played = (scripts[name]?.steps ?? []).flatMap(({ turn }) => (turn === undefined ? [] : [turn]));
    expect(played).toEqual(lengths[length]?.turns.map(({ id }) => id));
  });

  test('asks questions that there are, cites facts that exist, and names buttons and parts as the page does', () => {
    expect(steps.length).toBeGreaterThan(20);
    const ids = questions.map(({ id }) => id);
    expect(steps.flatMap(({ questions: asked = [] }) => asked.filter(id => !ids.includes(id)))).toEqual([]);
    expect(steps.flatMap(({ sources = [] }) => sources.filter(id => facts[id] === undefined))).toEqual([]);
    const named = steps.flatMap(({ press = [], show = [] }) => [...press, ...show]);
    const said = (key: string) =>
      key
        .split('.')
        .reduce<unknown>((group, word) => (group as Record<string, unknown> | undefined)?.[word], classroom);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(key => typeof said(key) !== 'string')).toEqual([]);
  });

  test('begins the debrief with those who were not at the table', () => {
    for (const { steps: script } of Object.values(scripts)) {
      const shown = script.flatMap(({ show = [] }) => show);
      expect(shown[0]).toBe('classDebrief.section.victims');
    }
  });
});
