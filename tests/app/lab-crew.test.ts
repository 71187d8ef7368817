import { expect, test } from 'vitest';
import { Crew, type Hand, handsOf } from '../../src/app/lab/crew.ts';
import { Run } from '../../src/app/lab/run.ts';
import type { Answered, Asked } from '../../src/app/lab/worker.ts';
import { type Terms, type Unit, work } from '../../src/lab/unit.ts';
import { levelOf } from '../fixture.ts';
import { usualTerms } from '../usual-terms.ts';

const scenario = levelOf('first-night');
const base = usualTerms('first-night', '1');
const changed: Terms = { ...base, set: { 'lens.ethos': 0 } };
const SEED = 5;
const WORLDS = 13;

type Answer = (unit: Unit) => Answered;
const truly: Answer = unit => ({ stats: work(scenario, unit) });

/** A worker that is none: it answers when the others have had their turn, the later the higher its number. */
class Idler implements Hand {
  onmessage: Hand['onmessage'] = null;
  onerror: Hand['onerror'] = null;
  readonly asked: Asked[] = [];
  readonly #answer: Answer;
  readonly #late: number;
  constructor(answer: Answer, late: number) {
    this.#answer = answer;
    this.#late = late;
  }
  postMessage(asked: Asked): void {
    this.asked.push(asked);
    if (!('unit' in asked)) return;
    const data = this.#answer(asked.unit);
    setTimeout(() => this.onmessage?.call(this as never, { data } as MessageEvent), this.#late);
  }
  terminate(): void {}
}

function crewOf(size: number, answer = truly) {
  const hands: Idler[] = [];
  const levelOf = () => Promise.resolve({ scenario, record: undefined });
  const crew = new Crew(levelOf, size, () => {
    const hand = new Idler(answer, hands.length);
    hands.push(hand);
    return hand;
  });
  return { crew, hands };
}

test.each([
  [undefined, 1],
  [1, 1],
  [2, 1],
  [4, 3],
  [64, 8],
])('of %i cores %i play', (cores, hands) => {
  expect(handsOf(cores)).toBe(hands);
});

test.each([1, 2, 3])('%i hands count what one would count alone', async size => {
  const { crew, hands } = crewOf(size);
  const [one, other] = await Promise.all(
    [base, changed].map(terms => crew.play({ terms, seed: SEED, worlds: WORLDS })),
  );
  expect(one).toEqual(work(scenario, { terms: base, seed: SEED, from: 0, to: WORLDS }));
  expect(other).toEqual(work(scenario, { terms: changed, seed: SEED, from: 0, to: WORLDS }));
  // Each has worked, and has been told the level once, before anything else.
  for (const { asked } of hands) {
    expect(asked.map(it => 'level' in it)).toEqual([true, ...asked.slice(1).map(() => false)]);
    expect(asked.length).toBeGreaterThan(1);
  }
});

test('two jobs are taken in turn, so that both sharpen alike', async () => {
  const { crew, hands } = crewOf(1);
  await Promise.all([base, changed].map(terms => crew.play({ terms, seed: SEED, worlds: WORLDS })));
  const given = hands[0]!.asked.flatMap(asked => ('unit' in asked ? [asked.unit.terms === base ? 1 : -1] : []));
  const ahead = given.map((_, i) => Math.abs(given.slice(0, i + 1).reduce((sum, step) => sum + step, 0)));
  expect(given.length).toBe(6);
  expect(Math.max(...ahead)).toBeLessThanOrEqual(2);
});

test('called off, it keeps what is done and what is under way, and begins nothing more', async () => {
  const { crew, hands } = crewOf(2);
  let parts = 0;
  const job = crew.play({ terms: base, seed: SEED, worlds: 10_000, onPart: () => ++parts === 3 && crew.callOff() });
  const stats = await job;
  const worlds = hands
    .flatMap(({ asked }) => asked)
    .reduce((sum, asked) => sum + ('unit' in asked ? asked.unit.to - asked.unit.from : 0), 0);
  expect(parts).toBe(4);
  expect(stats).toEqual(work(scenario, { terms: base, seed: SEED, from: 0, to: worlds }));
  // And it is not tired of it.
  const again = await crew.play({ terms: base, seed: SEED, worlds: 3 });
  expect(again).toEqual(work(scenario, { terms: base, seed: SEED, from: 0, to: 3 }));
});

test('called off before its level has come, nothing is begun', async () => {
  const { crew, hands } = crewOf(2);
  const job = crew.play({ terms: base, seed: SEED, worlds: 10 });
  crew.callOff();
  expect(await job).toEqual({});
  expect(hands.flatMap(({ asked }) => asked)).toEqual([]);
});

test('what cannot be done is said to all who wait', async () => {
  const { crew } = crewOf(2, () => ({ problem: 'no coefficient' }));
  const jobs = [base, changed].map(terms => crew.play({ terms, seed: SEED, worlds: WORLDS }));
  for (const job of jobs) await expect(job).rejects.toThrow('no coefficient');
});

test('a worker that breaks is said too', async () => {
  const { crew, hands } = crewOf(1, () => ({ stats: {} }));
  const job = crew.play({ terms: base, seed: SEED, worlds: WORLDS });
  await Promise.resolve();
  await Promise.resolve();
  hands[0]!.onerror?.call(hands[0] as never, { message: 'it did not load' } as ErrorEvent);
  await expect(job).rejects.toThrow('it did not load');
});

test('a run tells how far it is, and how it ended', async () => {
  const { crew } = crewOf(2);
  const run = new Run(crew, SEED);
  let told = 0;
  run.subscribe(() => told++);
  const before = run.version();
  await Promise.all([run.play(base, 7), run.play(changed, 9)]);
  expect(run.progress).toMatchObject({ state: 'running', done: 16, of: 16, left: 0 });
  run.end();
  expect(run.progress).toMatchObject({ state: 'done', done: 16, of: 16 });
  expect(run.version()).toBeGreaterThan(before);
  expect(told).toBeGreaterThan(0);
});

test('a run that is stopped stays stopped', async () => {
  const { crew } = crewOf(1);
  const run = new Run(crew, SEED);
  await run.play(base, 1000, () => run.stop());
  run.end();
  expect(run.progress).toMatchObject({ state: 'stopped', done: 5, of: 1000 });
  run.end('it broke');
  expect(run.progress).toMatchObject({ state: 'failed', problem: 'it broke' });
});
