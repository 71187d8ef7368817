import * as v from 'valibot';
import { LENS_TERMS, type Lens, MODEL_TERMS, type Model } from '../engine/model.ts';
import type { Report, Step } from './problem.ts';
import { shaped } from './read.ts';
import type { ModelPatch } from './schema.ts';

/** Numbers, and where to complain about them. */
export interface Layer {
  readonly patch: ModelPatch;
  readonly steps: readonly Step[];
  readonly report: Report;
}
type Terms = Readonly<Record<string, readonly string[]>>;

/** Later layers override earlier ones, number by number. */
const merged = (layers: readonly Layer[]): ModelPatch => {
  const model: Record<string, Record<string, number>> = {};
  for (const { patch } of layers)
    for (const [group, numbers] of Object.entries(patch)) model[group] = { ...model[group], ...numbers };
  return model;
};

function reportUnknown({ patch, steps, report }: Layer, terms: Terms): void {
  for (const [group, numbers] of Object.entries(patch)) {
    const known = terms[group];
    if (known === undefined) report([...steps, group], 'the model has no such group');
    else
      for (const term of Object.keys(numbers))
        if (!known.includes(term)) report([...steps, group, term], 'the model has no such number');
  }
}

/** The numbers of a game; what is unknown is reported in its layer, what is missing in the first. */
export function modelOf(layers: readonly [Layer, ...Layer[]], terms: Terms = MODEL_TERMS): Model {
  for (const layer of layers) reportUnknown(layer, terms);
  const model = merged(layers);
  const [{ steps, report }] = layers;
  for (const [group, known] of Object.entries(terms))
    for (const term of known) if (model[group]?.[term] === undefined) report([...steps, group, term], 'missing');
  return model as unknown as Model;
}

/** What a lens may change: how a game is scored, and by it who decides in the years after; nothing up to the Plenum. */
const SCORED = ['score', 'later'];

/** The numbers of a game seen through each lens. A patch for a lens that is not there, or of more than the score, is reported. */
export function modelsThrough(
  lenses: readonly Lens[],
  layers: readonly [Layer, ...Layer[]],
  { patches, steps, report }: { readonly patches: Readonly<Record<string, ModelPatch>> } & Omit<Layer, 'patch'>,
): Readonly<Record<string, Model>> {
  for (const [id, patch] of Object.entries(patches)) {
    if (!lenses.some(known => known.id === id)) report([...steps, id], `there is no lens "${id}"`);
    for (const group of Object.keys(patch))
      if (!SCORED.includes(group)) report([...steps, id, group], `a lens changes nothing but ${SCORED.join(' and ')}`);
  }
  return Object.fromEntries(
    lenses.map(({ id }) => [id, modelOf([...layers, { patch: patches[id] ?? {}, steps: [...steps, id], report }])]),
  );
}

const lens = v.strictObject({
  id: v.string(),
  ...v.entriesFromList(LENS_TERMS, v.pipe(v.number(), v.minValue(0))),
});
const lenses = v.pipe(v.array(lens), v.minLength(1, 'a game is seen through a lens'));

export function lensesOf(json: unknown, report: Report): readonly Lens[] {
  const read = shaped(lenses, json, ['lenses'], report) ?? [];
  read.forEach(({ id }, i) => {
    if (read.findIndex(other => other.id === id) < i) report(['lenses', i, 'id'], `"${id}" is taken`);
  });
  return read;
}
