import { auc } from '../auc.ts';
import { rate } from '../estimate.ts';
import { FACTS, type FactResult, measureFacts, type Run } from '../facts/index.ts';
import { type Stats, under } from '../stats.ts';
import type { Terms } from '../unit.ts';
import { balanceOf, winsOf } from './balance.ts';
import { type Findings, finding } from './finding.ts';

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
}

const endingsOf = (stats: Stats): Findings =>
  Object.fromEntries(under(stats, 'ending').map(([ending, sums]) => [ending, rate(sums)]));

/** How often the sign of a man who has turned is the worse of two, his and a true man's: 0.5 tells nothing, 1 everything. */
const signsOf = (stats: Stats): Findings => ({ auc: finding(auc(stats, 'sign'), { within: [0.65, 0.85] }) });

/**
 * Measures everything: `games` worlds for each experiment, those of the facts by their share. `terms` say through which lens
 * and of which temper the endings are; wins and balance are of neutral men, facts of those of 1953.
 */
export async function labReport(run: Run, terms: Terms, games: number, facts = FACTS): Promise<LabReport> {
  const { level, length, lens, set } = terms;
  const equal: Terms = { ...terms, temper: 'neutral' };
  const playing = run(terms, games);
  const [ending, fair, measured] = await Promise.all([
    playing,
    terms.temper === equal.temper ? playing : run(equal, games),
    facts.length > 0 ? measureFacts(run, { level, length, lens, games, set }, facts) : [],
  ]);
  return {
    facts: measured,
    endings: endingsOf(ending),
    wins: winsOf(fair),
    balance: balanceOf(fair),
    signs: signsOf(fair),
  };
}
