import { readFileSync } from 'node:fs';
import type { Scenario } from '../engine/index.ts';
import { parseScenario } from '../levels/index.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a level from `levels/`. Throws with every problem and its JSON path. */
export function levelFromDisk(id: string): Scenario {
  const parsed = parseScenario(readJson(`levels/${id}/scenario.json`), readJson('levels/model.json') as never);
  if (parsed.ok) return parsed.value;
  throw new Error(
    parsed.problems.map(({ path, problem }) => `levels/${id}/scenario.json ${path}: ${problem}`).join('\n'),
  );
}
