import type { Estimate } from '../../lab/estimate.ts';
import { type Cell, csv } from './csv.ts';
import { type Arm, type Comparison, termsOf } from './plan.ts';

/** The numbers of a figure, as a table and as a file. */

export type ColumnName = 'ending' | 'patron' | 'man' | 'by' | 'turn' | 'p05' | 'p25' | 'p50' | 'p75' | 'p95';
/** The one number of a row that has an interval. */
export type Measured = 'share' | 'still';
export interface Grid {
  /** What a row is about, and numbers without an interval. */
  readonly columns: readonly ColumnName[];
  readonly measured: Measured;
  readonly rows: readonly Row[];
}
export interface Row {
  readonly arm: Arm;
  /** Ids and numbers, by column. */
  readonly cells: readonly Cell[];
  readonly estimate: Estimate;
}

/** As a file: ids, raw numbers, and with each row all that is needed to count it again. */
export function csvOf(grid: Grid, plan: Comparison): string {
  const rows = grid.rows.map(({ arm, cells, estimate: { estimate, low, high, n } }): Cell[] => {
    const { level, length, lens, temper, players, set } = termsOf(plan.bench, arm);
    const changed = Object.entries(set).map(([path, value]) => `${path}=${value}`);
    const terms = [level, length, lens, temper, players.join(' '), changed.join(' '), plan.bench.seed];
    return [...terms, ...cells, estimate, low, high, n];
  });
  const terms = ['level', 'length', 'lens', 'temper', 'players', 'set', 'seed'];
  const head = [...terms, ...grid.columns, grid.measured, 'low', 'high', 'n'];
  return csv([head, ...rows]);
}
