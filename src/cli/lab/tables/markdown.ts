import type { Estimate } from '../../../lab/estimate.ts';

/** Tables and numbers as Markdown, and where in a page they go. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Three figures, and no more decimals than shares deserve; what is no number is a dash. */
export function figure(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = value.toFixed(decimals);
  return (Number(text) === 0 ? (0).toFixed(decimals) : text).replace('-', '−');
}
export const interval = ({ low, high }: Estimate): string => `${figure(low)} to ${figure(high)}`;
export const percent = (share: number): string => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');
export const percents = ({ estimate, low, high }: Estimate): string =>
  `${percent(estimate)} (${percent(low)}–${percent(high)})`;

const marks = (section: string) => [`<!-- lab:${section} -->`, `<!-- /lab:${section} -->`] as const;

/** The page with what stands between the marks of a section replaced. Throws if it has no such section. */
export function placed(page: string, section: string, text: string): string {
  const [open, close] = marks(section);
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`no ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`;
}
/** What stands there now. */
export function textOf(page: string, section: string): string {
  const [open, close] = marks(section);
  return page.slice(page.indexOf(open) + open.length, page.indexOf(close)).trim();
}
