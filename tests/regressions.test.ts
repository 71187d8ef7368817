import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply, fromWire, isLegal, startPosition, viewFrom, type WireAction } from '../src/engine/index.ts';
import { drawnAlike, sameToAll } from './engine/oracle.ts';
import { generator, levelOf, type Opening, setupOf, type Walked, walk } from './fixture.ts';
import { keep, LAW_NAMES } from './laws.ts';

/** A game that once broke a law, kept as tests/regressions/<seed>.json. */
interface Regression {
  readonly level: string;
  readonly length: string;
  /** Id of a lens; the first if none is named. */
  readonly lens?: string;
  /** The game is the walk from this seed … */
  readonly seed?: number;
  /** … or these actions, as in a record. A walk changes with the rules: what must not is written out. */
  readonly actions?: readonly WireAction[];
  /** How many steps to play; all if it is not given. What a seat may know is looked into where they end. */
  readonly plies?: number;
  readonly because: string;
}

const FOLDER = 'tests/regressions';
const FILES = readdirSync(FOLDER).filter(file => file.endsWith('.json'));

function* along({ scenario, setup }: Opening, actions: readonly WireAction[]): Generator<Walked> {
  let before = startPosition(scenario, setup);
  for (const [ply, wire] of actions.entries()) {
    const action = fromWire(scenario, wire);
    if (!isLegal(before, action)) return;
    const after = apply(before, action);
    yield { ply, before, action, after };
    before = after;
  }
}

function stepsOf({ level, length, lens, seed, actions, plies }: Regression): Walked[] {
  const scenario = levelOf(level);
  const opening = { scenario, setup: setupOf(scenario, length, lens) };
  const steps: Walked[] = [];
  for (const step of actions ? along(opening, actions) : walk(opening, generator(seed ?? 0))) {
    if (plies !== undefined && step.ply >= plies) break;
    steps.push(step);
  }
  return steps;
}

describe.each(FILES)('%s', file => {
  const regression: Regression = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const steps = stepsOf(regression);

  test.each(LAW_NAMES)(`%s: ${regression.because}`, name => {
    expect(steps.length).toBeGreaterThan(0);
    keep(name, steps);
  });

  test(`secrets: ${regression.because}`, () => {
    const last = steps.at(-1) as Walked;
    sameToAll(viewFrom, last.after, last.ply);
    drawnAlike(last.after, last.ply);
  });
});
