import { readdirSync, readFileSync } from 'node:fs';
import {
  type Action,
  advance,
  apply,
  fateOf,
  isOver,
  legalActions,
  owing,
  type Position,
  type Scenario,
  type Seat,
  type Setup,
  scratch,
  startPosition,
} from '../src/engine/index.ts';
import { generator } from '../src/lab/generator.ts';
import { parseScenario } from '../src/levels/index.ts';
import { effort } from './effort.ts';

export { generator };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const defaults = readJson('levels/model.json') as { model: unknown; lenses: unknown };

function load(id: string): Scenario {
  const parsed = parseScenario(readJson(`levels/${id}/scenario.json`), defaults);
  if (!parsed.ok) throw new Error(`levels/${id}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return parsed.value;
}

/** Every level, found by looking. */
const LEVELS: readonly Scenario[] = readdirSync('levels', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => load(name));

export function levelOf(id: string): Scenario {
  const level = LEVELS.find(scenario => scenario.id === id);
  if (level === undefined) throw new Error(`no level "${id}"`);
  return level;
}

/** A level at one length: what a game begins with. */
export interface Opening {
  readonly scenario: Scenario;
  readonly setup: Setup;
}
/** Every level at every length, with the first lens. */
export const OPENINGS: readonly Opening[] = LEVELS.flatMap(scenario =>
  Object.keys(scenario.lengths).map(length => ({ scenario, setup: setupOf(scenario, length) })),
);
export function setupOf(scenario: Scenario, length: string, lens = scenario.lenses[0]!.id): Setup {
  return { length, lens, temperaments: 'neutral' };
}
export const nameOf = ({ scenario, setup }: Opening): string => `${scenario.id} in ${setup.length}`;

export const one = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** A way of choosing among legal actions: what one alone would seldom reach, another does. */
type Whim = (options: readonly Action[], random: () => number) => Action;
const anything: Whim = one;
/** Every kind of action alike, however many instances it has. */
const anyKind: Whim = (options, random) => {
  const kind = one([...new Set(options.map(({ type }) => type))], random);
  return one(
    options.filter(({ type }) => type === kind),
    random,
  );
};
const BOLD: ReadonlySet<unknown> = new Set([
  'arrest',
  'dismiss',
  'aye',
  'accept',
  'join',
  'strike',
  'recruit',
  'sound',
]);
/** Plots, and goes through with it: falls and their aftermath. */
const boldly: Whim = (options, random) => {
  const bold = options.filter(action => Object.values(action).some(value => BOLD.has(value)));
  return bold.length > 0 && random() < 0.8 ? one(bold, random) : anyKind(options, random);
};
const WHIMS = [anything, anyKind, boldly];

export interface Walked {
  readonly ply: number;
  readonly before: Position;
  readonly action: Action;
  readonly after: Position;
}

/** What somebody who owes a decision does by whim; undefined if he has no choice. */
function anyAction(here: Position, whim: Whim, random: () => number): Action | undefined {
  const seat = one(owing(here), random);
  const options = legalActions(here, seat);
  if (options.length === 0) return undefined;
  // Thousands of values are dealt in the same way: by whim is soon enough after.
  return here.phase === 'deals' ? one(options, random) : whim(options, random);
}

/** A game played by whim, fate's too: every outcome that is possible, however unlikely. */
export function* walk({ scenario, setup }: Opening, random: () => number): Generator<Walked> {
  const whim = one(WHIMS, random);
  let before = startPosition(scenario, setup);
  for (let ply = 0; !isOver(before); ply++) {
    const action = anyAction(before, whim, random);
    // That nobody is ever stuck is a law of its own; the others hold as far as the game goes.
    if (action === undefined) return;
    const after = apply(before, action);
    yield { ply, before, action, after };
    before = after;
  }
}

/** The same in place, up to `most` decisions: where it led, and how many it took. */
export function rush({ scenario, setup }: Opening, random: () => number, most: number) {
  const whim = one(WHIMS, random);
  const position = scratch(startPosition(scenario, setup));
  let decisions = 0;
  for (; decisions < most && !isOver(position); decisions++) {
    const action = anyAction(position, whim, random);
    if (action === undefined) break;
    advance(position, action);
  }
  return { position, decisions };
}

/** A walk through any level at any length and lens. */
export function anyWalk(seed: number): { readonly opening: Opening; readonly steps: Generator<Walked> } {
  const random = generator(seed);
  const { scenario, setup } = one(OPENINGS, random);
  const opening = { scenario, setup: setupOf(scenario, setup.length, one(scenario.lenses, random).id) };
  return { opening, steps: walk(opening, random) };
}

/** Every person's seat. */
export const peopleOf = ({ people }: Scenario): Seat[] => people.map((_, index) => index as Seat);
export const patronsOf = ({ patrons }: Scenario): Seat[] => Array.from({ length: patrons }, (_, i) => i as Seat);
export const everySeat = (scenario: Scenario): Seat[] => [...peopleOf(scenario), fateOf(scenario)];

/** For fast-check over seeds. A game is as good as another: a smaller seed is no smaller example. */
export const games = (reduced: number, full: number) => ({ numRuns: effort(reduced, full), endOnFailure: true });

/** A position of any phase but the deals: every phase that the game came through is as likely as any other. */
export function anyPosition(seed: number): Position {
  const byPhase = new Map<string, Position[]>();
  for (const { after } of anyWalk(seed).steps) {
    if (after.phase === 'deals' || isOver(after)) continue;
    byPhase.set(after.phase, [...(byPhase.get(after.phase) ?? []), after]);
  }
  // Another stream than the walk's: what was drawn first chose the level.
  const random = generator(~seed);
  return one(one([...byPhase.values()], random), random);
}
