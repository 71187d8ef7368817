import type { Model, Scenario } from '../../../engine/index.ts';
import { LENS_TERMS, MODEL_TERMS } from '../../../engine/model.ts';
import { table } from './markdown.ts';

/** Every coefficient: what it does, what it is, where the mechanism comes from, and whether a search has found the number. */

/** What a group of coefficients does, each of them named in backticks; rows of `levels/facts.json` that speak of the mechanism. */
export interface Origin {
  readonly what: string;
  readonly sources: readonly string[];
}
export type Origins = Readonly<Record<string, Origin>>;
/** Values that a search has found, by path. */
export type Tuned = Readonly<Record<string, number>>;

const plain = (value: number): string => String(value).replace('-', '−');
const said = (path: string, value: number, tuned: Tuned): string =>
  `${plain(value)}${tuned[path] === value ? ' *tuned*' : ''}`;

export function coefficientsTable(scenario: Scenario, length: string, origins: Origins, tuned: Tuned): string {
  const model: Model = scenario.lengths[length]!.model;
  const rows = Object.entries(MODEL_TERMS).map(([group, terms]) => {
    const values = model[group as keyof Model] as Readonly<Record<string, number>>;
    const cells = terms.map(term => `${term} ${said(`${group}.${term}`, values[term]!, tuned)}`);
    return [`**${group}**`, origins[group]?.what ?? '', cells.join('; '), origins[group]?.sources.join(' ') ?? ''];
  });
  return table(['', 'what it does', 'values', 'sources of the mechanism'], rows);
}

export function lensTable({ lenses }: Scenario): string {
  return table(
    ['', ...LENS_TERMS],
    lenses.map(lens => [lens.id, ...LENS_TERMS.map(term => plain(lens[term]))]),
  );
}

type Numbers = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The coefficients in which one model differs from another, with what they are in the one. */
function differences(model: Model, usual: Model, tuned: Tuned): string {
  const [here, there] = [model as unknown as Numbers, usual as unknown as Numbers];
  return Object.entries(MODEL_TERMS)
    .flatMap(([group, terms]) => (terms as readonly string[]).map(term => [group, term] as const))
    .filter(([group, term]) => here[group]![term] !== there[group]![term])
    .map(([group, term]) => `${group}.${term} ${said(`${group}.${term}`, here[group]![term]!, tuned)}`)
    .join('; ');
}

/** What a level changes for each of its lengths, and for each lens in them. `tunedIn` gives what a search has found for one. */
export function changesTable(
  levels: readonly Scenario[],
  usual: Model,
  tunedIn: (level: string, length: string, lens: string) => Tuned,
): string {
  const rows = levels.flatMap(({ id, lengths, lenses }) =>
    Object.entries(lengths).flatMap(([length, { model, through, turns }]): string[][] => {
      const name = `${id}, ${turns.length === 1 ? 'one turn' : `${turns.length} turns`}`;
      const own = differences(model, usual, tunedIn(id, length, lenses[0]!.id)) || 'nothing';
      const seen = lenses.map(lens => [
        `${name}, through ${lens.id}`,
        differences(through[lens.id]!, model, tunedIn(id, length, lens.id)),
      ]);
      return [[name, own], ...seen.filter(([, changes]) => changes !== '')];
    }),
  );
  return table(['', 'changes'], rows);
}
