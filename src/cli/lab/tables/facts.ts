import { type Ablation, isOwn } from '../../../lab/facts/ablation.ts';
import { FACTS, type FactResult } from '../../../lab/facts/index.ts';
import { type Verdict, verdictOf } from '../../../lab/facts/verdict.ts';
import { wordsOf } from '../../../lab/report/csv.ts';
import catalogue from '../../../text/en.json';
import { figure, interval, table } from './markdown.ts';

/** The stylised facts as tables: what they say and come to, through each lens, and with what they come from switched off. */

const MARKS: Readonly<Record<Verdict, string>> = { holds: '✓', fails: '✗', open: '?', waiting: '–' };
export const verdict = (result: FactResult): string =>
  result.expected === undefined ? '–' : MARKS[verdictOf(result, result.expected)];

const said = (id: string): string => (catalogue.lab.facts as Readonly<Record<string, string>>)[id] ?? '';
const measured = (id: string): string => (catalogue.lab.measured as Readonly<Record<string, string>>)[id] ?? '';

/** How many of a sort hold. */
function tally(results: readonly FactResult[], sort: string, isOne: (result: FactResult) => boolean): string {
  const of = results.filter(result => isOne(result) && result.expected !== undefined);
  return `${of.filter(({ holds }) => holds).length} of ${of.length} ${sort}`;
}

export function factsTable(results: readonly FactResult[]): string {
  const sums = [
    tally(results, 'that come out of play', ({ kind }) => kind === 'emergent'),
    tally(results, 'that the paper argues from this case', ({ basis }) => basis === 'argued'),
    tally(results, 'in all', () => true),
  ];
  const rows = results.map(result => [
    result.id,
    `${said(result.id)} *${measured(result.id)}.*`,
    result.kind,
    result.basis,
    wordsOf(result.expected),
    result.n > 0 ? `${figure(result.estimate)} (${interval(result)})` : '',
    result.n > 0 ? String(result.n) : '',
    verdict(result),
  ]);
  const head = ['', 'says; *counted*', 'kind', 'basis', 'expected', 'found', 'worlds', ''];
  return `Of those that can be measured, these hold: ${sums.join('; ')}.\n\n${table(head, rows)}`;
}

/** `leftInPlay` as words. */
const words = (name: string): string => name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

/** Of what each number is made. */
export function partsTable(results: readonly FactResult[]): string {
  const rows = results.flatMap(({ id, parts }) => {
    const found = Object.entries(parts).filter(([, { n }]) => n > 0);
    return found.length === 0
      ? []
      : [[id, found.map(([name, it]) => `${words(name)} ${figure(it.estimate)} (${interval(it)})`).join('; ')]];
  });
  return table(['', 'made of'], rows);
}

export function lensesTable(byLens: ReadonlyMap<string, readonly FactResult[]>): string {
  const cell = (result: FactResult, lens: string): string => {
    const text = result.n > 0 ? `${figure(result.estimate)} ${verdict(result)}` : '–';
    return result.deniedBy.includes(lens) ? `[${text}]` : text;
  };
  const rows = FACTS.flatMap(({ id, measure }, i) =>
    measure === undefined ? [] : [[id, ...[...byLens].map(([lens, results]) => cell(results[i]!, lens))]],
  );
  const sums = [...byLens.values()].map(results => String(results.filter(({ holds }) => holds).length));
  return table(['', ...byLens.keys()], [...rows, ['hold', ...sums]]);
}

export function ablationTable(ablations: readonly Ablation[]): string {
  const ids = (ablations[0]?.results ?? []).map(({ id }) => id);
  const rows = ablations.map(({ off, results }) => [
    off.length === 0 ? 'as it is' : `no ${off.join(', no ')}`,
    ...ids.map(id => {
      const result = results.find(it => it.id === id);
      if (result === undefined) return '';
      const fact = FACTS.find(it => it.id === id)!;
      const text = `${figure(result.estimate)}${result.holds ? '' : ' ✗'}`;
      return off.length > 0 && isOwn(fact, off) ? `**[${text}]**` : text;
    }),
  ]);
  return table(['', ...ids], rows);
}
