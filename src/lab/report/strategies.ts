import { rateOf } from '../estimate.ts';
import type { Run } from '../facts/index.ts';
import type { PlayerName } from '../players.ts';
import type { Stats } from '../stats.ts';
import { STRATEGY_NAMES } from '../strategies.ts';
import type { Terms } from '../unit.ts';
import { type Finding, type Findings, finding } from './finding.ts';

/** No way of overdoing something wins more often than this. */
const MOST = 0.45;
/** Beside them, for comparison, the player who overdoes nothing: through some lenses one patron has the better of it as it is. */
const ORDINARY = 'heuristic';
const TRIED = [ORDINARY, ...STRATEGY_NAMES] as const;

export interface Trial {
  readonly lens: string;
  readonly strategy: (typeof TRIED)[number];
  readonly patron: string;
  /** How often he wins. */
  readonly wins: Finding;
}

/**
 * Plays every strategy as each of the patrons, against computer players of the usual kind, all of neutral temper, through each
 * lens: `worlds` games of each, the same worlds for all. `patrons` and `lenses` are ids.
 */
export async function measureStrategies(
  run: Run,
  { level, length, set }: Pick<Terms, 'level' | 'length' | 'set'>,
  { patrons, lenses }: { readonly patrons: readonly string[]; readonly lenses: readonly string[] },
  worlds: number,
): Promise<Trial[]> {
  const trials = lenses.flatMap(lens => TRIED.flatMap(strategy => patrons.map(patron => ({ lens, strategy, patron }))));
  const played = new Map<string, Promise<Stats>>();
  /** The ordinary player's games are the same, whoever is looked at. */
  const once = (terms: Terms): Promise<Stats> => {
    const key = `${terms.lens} ${terms.players.join()}`;
    const known = played.get(key) ?? run(terms, worlds);
    played.set(key, known);
    return known;
  };
  return Promise.all(
    trials.map(async trial => {
      const players: PlayerName[] = patrons.map(patron => (patron === trial.patron ? trial.strategy : 'heuristic'));
      const terms: Terms = { study: 'play', level, length, lens: trial.lens, temper: 'neutral', players, set };
      const wins = rateOf(await once(terms), `win/${trial.patron}`);
      return { ...trial, wins: finding(wins, trial.strategy === ORDINARY ? undefined : { below: MOST }) };
    }),
  );
}

/** By lens, strategy and patron: `rigby/turtle/beria`. */
export const strategiesOf = (trials: readonly Trial[]): Findings =>
  Object.fromEntries(trials.map(({ lens, strategy, patron, wins }) => [`${lens}/${strategy}/${patron}`, wins]));
