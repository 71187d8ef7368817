import { NO_POLICY } from '../engine/ids.ts';
import { LENS_TERMS, MODEL_TERMS, type Model } from '../engine/model.ts';
import type { PersonSpec, Scenario } from '../engine/scenario.ts';

/**
 * Coefficients changed for an experiment, by path: `stay.resentment`, `lens.relief`, `opening.locus` (in points),
 * `level.policyAlarm` (a factor).
 */
export type Settings = Readonly<Record<string, number>>;

/** The state of the world on the first evening, so far as it is one number. */
const OPENING_TERMS = ['tension', 'locus', 'unrest'] as const;

/** Factors, 1 unless they are set, on what a level says of its own policies, events and offices. */
const LEVEL_TERMS = ['policyAlarm', 'policyFrees', 'eventWeight', 'seatLocus'] as const;
type LevelFactors = { readonly [Term in (typeof LEVEL_TERMS)[number]]: number };
const AS_IT_IS: LevelFactors = { policyAlarm: 1, policyFrees: 1, eventWeight: 1, seatLocus: 1 };

/** Every path that may be set: of the model, of whatever lens is looked through, of the first evening, of the level. */
export const SETTABLE: readonly string[] = [
  ...Object.entries(MODEL_TERMS).flatMap(([group, terms]) => terms.map(term => `${group}.${term}`)),
  ...LENS_TERMS.map(term => `lens.${term}`),
  ...OPENING_TERMS.map(term => `opening.${term}`),
  ...LEVEL_TERMS.map(term => `level.${term}`),
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
  return valueIn({ ...spec.through[lens], lens: factors, opening: spec.opening, level: AS_IT_IS }, path);
}

/** Those of the same group, or with the same last word; else the groups there are. */
function suggestion(path: string): string {
  const [group = ''] = path.split('.');
  const term = path.slice(path.lastIndexOf('.') + 1);
  const near = SETTABLE.filter(known => known.startsWith(`${group}.`) || known.endsWith(`.${term}`));
  const groups = [...new Set(SETTABLE.map(known => `${known.split('.')[0]}.…`))];
  return `: there are ${(near.length > 0 ? near : groups).join(', ')}`;
}

/** A copy of a table with those of the settings that are under `head`. */
function changed<T extends object>(table: T, settings: Settings, head: string): T {
  const own = Object.entries(settings).flatMap(([path, value]) => {
    const [group, term] = path.split('.');
    return group === head ? [[term, value]] : [];
  });
  return { ...table, ...Object.fromEntries(own) };
}
export const changedModel = (model: Model, settings: Settings): Model =>
  Object.fromEntries(Object.entries(model).map(([group, terms]) => [group, changed(terms, settings, group)])) as Model;

/** How much alarm policies make, and whether any frees a man (0: none does); how much events weigh; how far power's being lodged here or there moves the great seats. */
function changedLevel(scenario: Scenario, settings: Settings): Partial<Scenario> {
  const { policyAlarm, policyFrees, eventWeight, seatLocus } = changed(AS_IT_IS, settings, 'level');
  const free = (person: PersonSpec): PersonSpec =>
    person.role === 'client' && policyFrees === 0 ? { ...person, freedBy: NO_POLICY } : person;
  return {
    people: scenario.people.map(free),
    policies: scenario.policies.map(policy => ({ ...policy, alarm: policyAlarm * policy.alarm })),
    events: scenario.events.map(event => ({
      ...event,
      tension: eventWeight * event.tension,
      alarmOf: Object.fromEntries(Object.entries(event.alarmOf).map(([power, alarm]) => [power, eventWeight * alarm])),
      alarmOfSponsor: eventWeight * event.alarmOfSponsor,
      discredits: eventWeight * event.discredits,
    })),
    offices: scenario.offices.map(office => ({ ...office, weightPerLocus: seatLocus * office.weightPerLocus })),
  };
}

/** The scenario with some coefficients changed, in every length and every lens. Throws on a path that does not exist. */
export function withSettings(scenario: Scenario, settings: Settings): Scenario {
  const paths = Object.keys(settings);
  if (paths.length === 0) return scenario;
  for (const path of paths)
    if (!SETTABLE.includes(path)) throw new Error(`no coefficient "${path}"${suggestion(path)}`);
  return {
    ...scenario,
    ...(paths.some(path => path.startsWith('level.')) ? changedLevel(scenario, settings) : {}),
    lengths: Object.fromEntries(
      Object.entries(scenario.lengths).map(([length, spec]) => [
        length,
        {
          ...spec,
          model: changedModel(spec.model, settings),
          through: Object.fromEntries(
            Object.entries(spec.through).map(([lens, model]) => [lens, changedModel(model, settings)]),
          ),
          opening: changed(spec.opening, settings, 'opening'),
        },
      ]),
    ),
    lenses: scenario.lenses.map(lens => changed(lens, settings, 'lens')),
  };
}
