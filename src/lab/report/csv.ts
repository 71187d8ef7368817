import type { Estimate } from '../estimate.ts';
import type { Expected } from '../facts/index.ts';
import type { Finding, LabReport } from './index.ts';

/** A report as one flat table, for a spreadsheet or R. */

export interface Row extends Estimate {
  readonly section: keyof LabReport;
  readonly id: string;
  /** Of a fact: emergent, rule or data. */
  readonly kind: string;
  readonly expected: string;
  readonly holds: boolean | undefined;
  readonly which: string;
}
export const COLUMNS = [
  ...['section', 'id', 'kind', 'estimate', 'low', 'high', 'n'],
  ...['expected', 'holds', 'which'],
] as readonly (keyof Row)[];

export function wordsOf(expected: Expected | undefined): string {
  if (expected === undefined) return '';
  if ('within' in expected) return `within ${expected.within.join(' to ')}`;
  return 'above' in expected ? `above ${expected.above}` : `below ${expected.below}`;
}

type Found = Finding & { readonly id: string; readonly kind?: string };
const rowOf = (section: Row['section'], it: Found): Row => ({
  section,
  id: it.id,
  kind: it.kind ?? '',
  estimate: it.estimate,
  low: it.low,
  high: it.high,
  n: it.n,
  expected: wordsOf(it.expected),
  holds: it.expected === undefined ? undefined : it.holds,
  which: it.which ?? '',
});

/** Every number of a report, in its order. */
export function rowsOf({ facts, ...tables }: LabReport): Row[] {
  const found = Object.entries(tables) as [Exclude<Row['section'], 'facts'>, (typeof tables)['wins']][];
  return [
    ...facts.map(({ id, kind, expected, ...it }) =>
      rowOf('facts', { ...it, id, kind, ...(expected === undefined ? {} : { expected }) }),
    ),
    ...found.flatMap(([section, table]) => Object.entries(table).map(([id, it]) => rowOf(section, { ...it, id }))),
  ];
}

/** What is no number is left empty. */
function cell(value: Row[keyof Row]): string {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
export const csvOf = (rows: readonly Row[]): string =>
  [COLUMNS.join(','), ...rows.map(row => COLUMNS.map(column => cell(row[column])).join(','))].join('\n');
