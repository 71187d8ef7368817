import type { Scenario } from '../../engine/index.ts';
import { auc } from '../auc.ts';
import { rate } from '../estimate.ts';
import { type FactResult, measureFacts, type Run } from '../facts/index.ts';
import { type Stats, under } from '../stats.ts';
import type { Terms } from '../unit.ts';
import { patronIds } from '../words.ts';
import { balanceOf, winsOf } from './balance.ts';
import { type Findings, finding } from './finding.ts';
import { measureStrategies, strategiesOf } from './strategies.ts';

export type { Finding, Findings } from './finding.ts';

/** What the lab says of a level, through one lens. */
export interface LabReport {
  /** Of the facts, in the order of their ids; none if they were not asked for. */
  readonly facts: readonly FactResult[];
  /** How often each ending came about, among men of the temper asked for. */
  readonly endings: Findings;
  /** Among men of neutral temper: how often each patron won, what else fairness asks, and how well signs tell the turned from the true. */
  readonly wins: Findings;
  readonly balance: Findings;
  readonly signs: Findings;
  /** How often each strategy wins as each patron, through each lens; none if that was not asked for. */
  readonly strategies: Findings;
}

/** What of a report costs more than all the rest together. */
export interface Dear {
  readonly facts: boolean;
  readonly strategies: boolean;
}

const endingsOf = (stats: Stats): Findings =>
  Object.fromEntries(under(stats, 'ending').map(([ending, sums]) => [ending, rate(sums)]));

/** How often the sign of a man who has turned is the worse of two, his and a true man's: 0.5 tells nothing, 1 everything. */
const signsOf = (stats: Stats): Findings => ({ auc: finding(auc(stats, 'sign'), { within: [0.65, 0.85] }) });

/** Of a hundred games asked for, how many each strategy gets as each patron through each lens. */
const STRATEGY_SHARE = 20;

/**
 * Measures everything: `games` worlds for each experiment, of the dear ones a share. `terms` say through which lens and of which
 * temper the endings are; wins, balance and strategies are of neutral men, facts of those of 1953.
 */
export async function labReport(
  run: Run,
  scenario: Scenario,
  terms: Terms,
  games: number,
  dear: Dear,
): Promise<LabReport> {
  const { level, length, lens, set } = terms;
  const equal: Terms = { ...terms, temper: 'neutral' };
  const all = { patrons: patronIds(scenario), lenses: scenario.lenses.map(({ id }) => id) };
  const few = Math.max(1, Math.round((games * STRATEGY_SHARE) / 100));
  const playing = run(terms, games);
  const [ending, fair, facts, trials] = await Promise.all([
    playing,
    terms.temper === equal.temper ? playing : run(equal, games),
    dear.facts ? measureFacts(run, { level, length, lens, games, set }) : [],
    dear.strategies ? measureStrategies(run, terms, all, few) : [],
  ]);
  return {
    facts,
    endings: endingsOf(ending),
    wins: winsOf(fair),
    balance: balanceOf(fair),
    signs: signsOf(fair),
    strategies: strategiesOf(trials),
  };
}
