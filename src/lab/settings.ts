import { LENS_TERMS, MODEL_TERMS, type Model } from '../engine/model.ts';
import type { Scenario } from '../engine/scenario.ts';

/** Coefficients changed for an experiment, by path: `stay.resentment`, `lens.relief`, `opening.locus` (in points). */
export type Settings = Readonly<Record<string, number>>;

/** The state of the world on the first evening, so far as it is one number. */
const OPENING_TERMS = ['tension', 'locus', 'unrest'] as const;

/** Every path that may be set: of the model, of whatever lens is looked through, of the first evening. */
export const SETTABLE: readonly string[] = [
  ...Object.entries(MODEL_TERMS).flatMap(([group, terms]) => terms.map(term => `${group}.${term}`)),
  ...LENS_TERMS.map(term => `lens.${term}`),
  ...OPENING_TERMS.map(term => `opening.${term}`),
];

const valueIn = (of: object, path: string): number => {
  const [group = '', term = ''] = path.split('.');
  return (of as Record<string, Record<string, number>>)[group]![term]!;
};

/** What a coefficient is before it is changed. Throws on a path that does not exist. */
export function settingOf(scenario: Scenario, length: string, lens: string, path: string): number {
  if (!SETTABLE.includes(path)) throw new Error(`no coefficient "${path}"${suggestion(path)}`);
  const spec = scenario.lengths[length];
  const factors = scenario.lenses.find(({ id }) => id === lens);
  if (spec === undefined || factors === undefined) throw new Error(`no length "${length}" or no lens "${lens}"`);
  return valueIn({ ...spec.model, lens: factors, opening: spec.opening }, path);
}

/** Those of the same group, or with the same last word. */
function suggestion(path: string): string {
  const [group = '', term = ''] = path.split('.');
  const near = SETTABLE.filter(known => known.startsWith(`${group}.`) || (term !== '' && known.endsWith(`.${term}`)));
  return near.length > 0 ? `: there are ${near.join(', ')}` : '';
}

/** A copy of a table with those of the settings that are under `head`. */
function changed<T extends object>(table: T, settings: Settings, head: string): T {
  const own = Object.entries(settings).flatMap(([path, value]) => {
    const [group, term] = path.split('.');
    return group === head ? [[term, value]] : [];
  });
  return { ...table, ...Object.fromEntries(own) };
}
const changedModel = (model: Model, settings: Settings): Model =>
  Object.fromEntries(Object.entries(model).map(([group, terms]) => [group, changed(terms, settings, group)])) as Model;

/** The scenario with some coefficients changed, in every length and every lens. Throws on a path that does not exist. */
export function withSettings(scenario: Scenario, settings: Settings): Scenario {
  const paths = Object.keys(settings);
  if (paths.length === 0) return scenario;
  for (const path of paths)
    if (!SETTABLE.includes(path)) throw new Error(`no coefficient "${path}"${suggestion(path)}`);
  return {
    ...scenario,
    lengths: Object.fromEntries(
      Object.entries(scenario.lengths).map(([length, spec]) => [
        length,
        {
          ...spec,
          model: changedModel(spec.model, settings),
          opening: changed(spec.opening, settings, 'opening'),
        },
      ]),
    ),
    lenses: scenario.lenses.map(lens => changed(lens, settings, 'lens')),
  };
}
