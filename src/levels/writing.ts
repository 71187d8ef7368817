import type { HistoricalRecord } from './record.ts';

/** One row on each line, so that a change of the rules shows as the rows that it changed. */
const rows = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map(row => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;

/** A record as it is kept in a file, with its evidence. */
export function printRecord({ actions, history, ...head }: HistoricalRecord): string {
  const lines = [
    ...Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    `"actions": ${rows(actions)}`,
    `"history": ${rows(history)}`,
  ];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}
