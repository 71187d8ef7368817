import type { ParseArgsConfig } from 'node:util';
import type { Scenario } from '../../engine/index.ts';
import { PLAYERS, type PlayerName } from '../../lab/players.ts';
import { type Settings, withSettings } from '../../lab/settings.ts';
import { TEMPERAMENTS, type Terms } from '../../lab/unit.ts';
import { levelFromDisk } from '../level.ts';

/** What a command that plays many games may be asked, and what it says of what makes no sense: one line, with the option's name. */

/** Options of every such command. Without `cores`, it takes as many as there are. */
export const PLAYING = {
  games: { type: 'string', default: '100' },
  seed: { type: 'string', default: '1' },
  level: { type: 'string', default: '1953' },
  length: { type: 'string' },
  lens: { type: 'string', default: 'blauvelt' },
  temper: { type: 'string', default: 'neutral' },
  players: { type: 'string', default: 'heuristic' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  cores: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export type Values = Readonly<{
  [N in 'games' | 'seed' | 'level' | 'lens' | 'temper' | 'players']: string;
}> & { readonly length?: string; readonly cores?: string; readonly set: readonly string[] };

export interface Asked {
  readonly scenario: Scenario;
  /** Free play, on the level, at the length, through the lens that was asked for. */
  readonly terms: Terms;
  readonly games: number;
  readonly seed: number;
  readonly cores: number | undefined;
}

/** Throws unless `value` is one of `allowed`. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new Error(`${name} ${value}: expected one of ${allowed.join(', ')}`);
}

/** Throws unless `value` is a whole number of at least `least`, and small enough to be counted with. */
export function whole(name: string, value: string, least = 0): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`${name} ${value}: expected a whole number${least > 0 ? ` from ${least} up` : ''}`);
}

/** One name for all, or one for each patron. */
function playersOf(value: string, { patrons }: Scenario): PlayerName[] {
  const names = value.split(',').map(name => oneOf('--players', name, PLAYERS));
  if (names.length === 1) return Array.from({ length: patrons }, () => names[0]!);
  if (names.length === patrons) return names;
  throw new Error(`--players ${value}: expected one name, or ${patrons} with commas between them`);
}

/** `stay.resentment=0.2`, any number of them. */
function settingsOf(values: readonly string[], scenario: Scenario): Settings {
  const pairs = values.map((value): [string, number] => {
    const [path = '', number = '', ...rest] = value.split('=');
    if (number.trim() === '' || rest.length > 0 || !Number.isFinite(Number(number)))
      throw new Error(`--set ${value}: expected a path and a number, as in lens.relief=0`);
    return [path, Number(number)];
  });
  const settings = Object.fromEntries(pairs);
  try {
    withSettings(scenario, settings);
  } catch (error) {
    throw new Error(`--set: ${(error as Error).message}`);
  }
  return settings;
}

/** What the options of `PLAYING` come to. Throws on the first that makes no sense. */
export function asked(values: Values): Asked {
  const scenario = levelFromDisk(values.level);
  const lengths = Object.keys(scenario.lengths);
  const lenses = scenario.lenses.map(({ id }) => id);
  return {
    scenario,
    terms: {
      study: 'play',
      level: values.level,
      length: oneOf('--length', values.length ?? lengths.at(-1) ?? '', lengths),
      lens: oneOf('--lens', values.lens, lenses),
      temper: oneOf('--temper', values.temper, TEMPERAMENTS),
      players: playersOf(values.players, scenario),
      set: settingsOf(values.set, scenario),
    },
    games: whole('--games', values.games, 1),
    seed: whole('--seed', values.seed),
    cores: values.cores === undefined ? undefined : whole('--cores', values.cores, 1),
  };
}
