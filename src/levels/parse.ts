import type { Scenario } from '../engine/scenario.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { hashOf } from './hash.ts';
import { type Layer, lensesOf, modelOf, modelsThrough } from './model.ts';
import { nameAll } from './names.ts';
import { jsonPath, type Problem, type Report, type Result } from './problem.ts';
import { read, shaped } from './read.ts';
import { modelPatch } from './schema.ts';

/** What every level shares (levels/model.json); a level may change any number of the model. */
export interface Defaults {
  readonly model: unknown;
  readonly lenses: unknown;
}

/** Collects problems under a root, each once. */
const collect =
  (problems: Problem[], root: string): Report =>
  (steps, problem) => {
    const path = jsonPath(steps, root);
    if (!problems.some(other => other.path === path && other.problem === problem)) problems.push({ path, problem });
  };

/** A level from its JSON, or every problem at once. Paths under `defaults` lie in what all levels share. */
export function parseScenario(json: unknown, defaults: Defaults): Result<Scenario, readonly Problem[]> {
  const problems: Problem[] = [];
  const report = collect(problems, '$');
  const reportDefaults = collect(problems, 'defaults');

  const draft = read(json, report);
  const names = nameAll(draft, report);
  check(draft, names, report);

  const shared: Layer = {
    patch: shaped(modelPatch, defaults.model, ['model'], reportDefaults) ?? {},
    steps: ['model'],
    report: reportDefaults,
  };
  const level: Layer = { patch: draft.model, steps: ['model'], report };
  const lenses = lensesOf(defaults.lenses, reportDefaults);
  const models = new Map(
    draft.lengths.map(({ key, steps, row }) => {
      const layers = [shared, level, { patch: row.model, steps: [...steps, 'model'], report }] as const;
      const through = modelsThrough(lenses, layers, { patches: row.lenses, steps: [...steps, 'lenses'], report });
      return [key, { model: modelOf(layers), through }];
    }),
  );

  if (problems.length > 0 || draft.opening === undefined) return { ok: false, problems };
  const hash = hashOf({ level: json, defaults });
  return { ok: true, value: compile(draft, draft.opening, names, { models, lenses, hash }) };
}
