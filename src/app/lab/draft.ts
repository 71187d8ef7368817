import type { Scenario } from '../../engine/index.ts';
import { SETTABLE, settingOf } from '../../lab/settings.ts';
import type { Temperaments } from '../../lab/unit.ts';
import { type Aim, type Bench, type Plan, stepsOf } from './plan.ts';
import { OFFERED, type Offered } from './players.ts';
import { QUESTION_NAMES, type Question } from './questions.ts';

/** What stands in the form, as it was typed. */
export interface Draft {
  readonly aim: Aim;
  readonly question: Question;
  readonly lens: string;
  readonly lenses: readonly string[];
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly steps: string;
  readonly level: string;
  readonly length: string;
  readonly temper: Temperaments;
  readonly players: readonly Offered[];
  readonly games: string;
  readonly seed: string;
}
/** Fields that can be filled in wrongly. */
export type Fault = 'lenses' | 'range' | 'steps' | 'games' | 'seed';

export const MOST_GAMES = 20_000;
export const MOST_STEPS = 21;
/** Of each world: enough for a first look, to the size of a study. */
export const GAMES = [100, 200, 400, 1000, 4000] as const;
/** What an experiment of each kind can say something with, within a minute on two cores. */
const USUAL_GAMES: Record<Aim, number> = { question: 200, readings: 100, number: 100, facts: 100 };

/** The longest first: the whole game. */
export const lengthsOf = ({ lengths }: Scenario): string[] =>
  Object.entries(lengths)
    .sort(([, a], [, b]) => b.turns.length - a.turns.length)
    .map(([length]) => length);

/** The form as it is first found, for a level. */
export function freshDraft(scenario: Scenario, level: string): Draft {
  const lenses = scenario.lenses.map(({ id }) => id);
  const [lens = ''] = lenses;
  const length = lengthsOf(scenario)[0] ?? '';
  const path = 'lens.relief';
  return {
    aim: 'question',
    question: QUESTION_NAMES[0]!,
    ...{ lens, lenses, level, length, path },
    ...rangeOf(scenario, length, lens, path),
    steps: '5',
    temper: 'historical',
    players: Array.from({ length: scenario.patrons }, () => OFFERED[0]!),
    games: String(USUAL_GAMES.question),
    seed: '1',
  };
}

/** The same for another level, as far as it goes. */
export const onLevel = (draft: Draft, scenario: Scenario, level: string): Draft => {
  const { aim, question, games, seed, steps, temper } = draft;
  return { ...freshDraft(scenario, level), aim, question, games, seed, steps, temper };
};

/** With another aim, and the games that are usual for it if those of the former had not been changed. */
export const withAim = (draft: Draft, aim: Aim): Draft => ({
  ...draft,
  aim,
  games: draft.games === String(USUAL_GAMES[draft.aim]) ? String(USUAL_GAMES[aim]) : draft.games,
});

/** From nothing to twice what a coefficient is; to one, if it is nothing. */
export function rangeOf(
  scenario: Scenario,
  length: string,
  lens: string,
  path: string,
): { readonly from: string; readonly to: string } {
  const value = settingOf(scenario, length, lens, path);
  return { from: '0', to: String(value === 0 ? 1 : Number((2 * value).toPrecision(6))) };
}

const wholeIn = (typed: string, from: number, to: number): number | undefined => {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= from && value <= to ? value : undefined;
};
const numberIn = (typed: string): number | undefined =>
  typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : undefined;

/** The plan that a form asks for, or which of its fields are filled in wrongly. */
export function planOf(draft: Draft): Plan | ReadonlySet<Fault> {
  const games = wholeIn(draft.games, 1, MOST_GAMES);
  const seed = wholeIn(draft.seed, 0, 0x7fff_ffff);
  const steps = wholeIn(draft.steps, 2, MOST_STEPS);
  const [from, to] = [numberIn(draft.from), numberIn(draft.to)];
  const faults = new Set<Fault>();
  if (games === undefined) faults.add('games');
  if (seed === undefined) faults.add('seed');
  if ((draft.aim === 'readings' || draft.aim === 'facts') && draft.lenses.length === 0) faults.add('lenses');
  if (draft.aim === 'number') {
    if (steps === undefined) faults.add('steps');
    if (from === undefined || to === undefined || from >= to || !SETTABLE.includes(draft.path)) faults.add('range');
  }
  if (faults.size > 0) return faults;
  const { level, length, temper, players, lens, lenses, question, path } = draft;
  const bench: Bench = { level, length, temper, players, games: games!, seed: seed! };
  switch (draft.aim) {
    case 'question':
      return { bench, aim: 'question', question, lens };
    case 'number':
      return { bench, aim: 'number', lens, path, values: stepsOf(from!, to!, steps!) };
    default:
      return { bench, aim: draft.aim, lenses };
  }
}
