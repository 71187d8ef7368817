import type { Estimate } from '../../../lab/estimate.ts';
import { wordsOf } from '../../../lab/report/csv.ts';
import type { Finding, Findings } from '../../../lab/report/index.ts';
import type { Trial } from '../../../lab/report/strategies.ts';
import { figure, interval, percent, percents, table } from './markdown.ts';

/** What free play comes to: endings, wins, fairness, and players who overdo one thing. */

/** Columns by name: what was found in each. */
export type Columns<T> = ReadonlyMap<string, T>;

const share = (it: Estimate | undefined) => it?.estimate ?? 0;

/** Percent of games, with intervals; what never comes about is left out. */
export function sharesTable(found: Columns<Findings>, names: readonly string[]): string {
  const columns = [...found.values()];
  const rows = names
    .filter(name => columns.some(column => share(column[name]) > 0))
    .map(name => [
      `\`${name}\``,
      ...columns.map(column => (column[name] === undefined ? '–' : percents(column[name]))),
    ]);
  return table(['', ...found.keys()], rows);
}

/** The same of endings, the most frequent of the first column on top. */
export function endingsTable(found: Columns<Findings>): string {
  const [first = {}] = found.values();
  return sharesTable(
    found,
    Object.keys(first).sort((a, b) => share(first[b]) - share(first[a])),
  );
}

/** Numbers of some names in several settings, with what they ought to be. */
export function findingsTable(found: Columns<Findings>, names: readonly string[]): string {
  const rows = names.flatMap(name => {
    const cells = [...found.values()].map(column => column[name]);
    const expected = cells.find(it => it?.expected !== undefined)?.expected;
    return cells.some(it => it !== undefined) ? [[`\`${name}\``, wordsOf(expected), ...cells.map(cellOf)]] : [];
  });
  return table(['', 'target', ...found.keys()], rows);
}
function cellOf(it: Finding | undefined): string {
  if (it === undefined || it.n === 0) return '–';
  const mark = it.holds === undefined ? '' : it.holds ? ' ✓' : ' ✗';
  return `${figure(it.estimate)} (${interval(it)})${it.which === undefined ? '' : ` \`${it.which}\``}${mark}`;
}

/** Percent of wins, as each patron in turn; what is above the target is marked. */
export function strategiesTable(trials: readonly Trial[]): string {
  const distinct = (pick: (trial: Trial) => string) => [...new Set(trials.map(pick))];
  const [lenses, patrons] = [distinct(({ lens }) => lens), distinct(({ patron }) => patron)];
  const cell = (strategy: string, lens: string) =>
    patrons
      .map(patron => trials.find(it => it.strategy === strategy && it.lens === lens && it.patron === patron)?.wins)
      .map(wins => (wins === undefined ? '–' : `${percent(wins.estimate)}${wins.holds === false ? ' ✗' : ''}`))
      .join(' / ');
  const rows = distinct(({ strategy }) => strategy).map(strategy => [
    strategy,
    ...lenses.map(lens => cell(strategy, lens)),
  ]);
  return `As ${patrons.join(' / ')}.\n\n${table(['', ...lenses], rows)}`;
}
