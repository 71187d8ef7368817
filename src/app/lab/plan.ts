import type { PlayerName } from '../../lab/players.ts';
import type { Settings } from '../../lab/settings.ts';
import type { Temperaments, Terms } from '../../lab/unit.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** What can be asked of the lab. */
export const AIMS = ['question', 'readings', 'number', 'facts'] as const;
export type Aim = (typeof AIMS)[number];

/** What every experiment has to be told. */
export interface Bench {
  readonly level: string;
  readonly length: string;
  readonly temper: Temperaments;
  /** Who plays each patron. */
  readonly players: readonly PlayerName[];
  /** Of each world. */
  readonly games: number;
  readonly seed: number;
}
/** An experiment: worlds to be compared, each played in so many games. */
export type Plan = { readonly bench: Bench } & (
  | { readonly aim: 'question'; readonly question: Question; readonly lens: string }
  | { readonly aim: 'readings'; readonly lenses: readonly string[] }
  | { readonly aim: 'number'; readonly lens: string; readonly path: string; readonly values: readonly number[] }
  | { readonly aim: 'facts'; readonly lenses: readonly string[] }
);
/** A plan whose worlds stand side by side. */
export type Comparison = Exclude<Plan, { readonly aim: 'facts' }>;

/** One of the worlds that are compared, and by what it differs from the others. */
export interface Arm {
  readonly key: string;
  readonly lens: string;
  readonly set: Settings;
}

/** The worlds of a comparison; for a question the world as it was comes first. */
export function armsOf(plan: Comparison): Arm[] {
  switch (plan.aim) {
    case 'question':
      return [
        { key: 'base', lens: plan.lens, set: {} },
        { key: 'changed', lens: plan.lens, set: QUESTIONS[plan.question] },
      ];
    case 'readings':
      return plan.lenses.map(lens => ({ key: lens, lens, set: {} }));
    case 'number':
      return plan.values.map(value => ({ key: String(value), lens: plan.lens, set: { [plan.path]: value } }));
  }
}

/** How many worlds a comparison has. */
export const worldsIn = (plan: Comparison): number => armsOf(plan).length;

export const termsOf = ({ level, length, temper, players }: Bench, { lens, set }: Arm): Terms => ({
  ...{ study: 'play', level, length, lens, temper, players, set },
});

/** `steps` values from one to another, both among them; without the noise of binary fractions. */
export const stepsOf = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps }, (_, i) => Number((from + ((to - from) * i) / (steps - 1)).toPrecision(6)));
