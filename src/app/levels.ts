import type { Scenario } from '../engine/index.ts';
import { type Defaults, type Problem, parseScenario, type Result } from '../levels/index.ts';
import { sound } from '../levels/problem.ts';
import type { Fact } from '../panels/ui/sources.tsx';
import {
  createText,
  type HistoryText,
  type LevelCatalogue,
  LevelText,
  NOTHING_TOLD,
  type Text,
} from '../text/index.ts';
import { each, once } from './once.ts';

/** The data are files beside the scripts, fetched when wanted: no script, and nothing a first visit need parse as one. */
export const urls = <T extends Record<string, unknown>>(found: T) =>
  found as unknown as Readonly<Record<string, string>>;
const SCENARIOS = urls(
  import.meta.glob('../../levels/*/scenario.json', { query: '?url&no-inline', import: 'default', eager: true }),
);
const TEXTS = urls(
  import.meta.glob(['../../levels/*/text/*.json', '!**/*.lesson.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
);
const SHARED = urls(
  import.meta.glob(['../../levels/*.json', '!../../levels/tuning.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
);
const CATALOGUES = urls(
  import.meta.glob(['../text/*.json', '!**/*.class.json'], { query: '?url&no-inline', import: 'default', eager: true }),
);

/** The level whose names stand in for those another lacks. */
export const BASE = '1953';
export const LANGUAGE = 'en';

/** The full game first, then by name. */
export const LEVELS: readonly string[] = Object.keys(SCENARIOS)
  .map(path => path.split('/').at(-2) ?? '')
  .sort((a, b) => Number(b === BASE) - Number(a === BASE) || a.localeCompare(b));

export interface Level {
  readonly id: string;
  readonly scenario: Scenario;
  readonly text: LevelText;
}
type Facts = Readonly<Record<string, Fact>>;

export async function json<T>(table: Readonly<Record<string, string>>, path: string): Promise<T> {
  const url = table[path];
  if (url === undefined) throw new Error(`no file ${path}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`);
  return (await answer.json()) as T;
}

const catalogueOf = each((level: string) => json<LevelCatalogue>(TEXTS, `../../levels/${level}/text/${LANGUAGE}.json`));
const base = () => catalogueOf(BASE);
const defaults = once(() => json<Defaults>(SHARED, '../../levels/model.json'));

export const loadFacts = once(() => json<Facts>(SHARED, '../../levels/facts.json'));
export const loadText = once(
  async (): Promise<Text> => createText(LANGUAGE, await json(CATALOGUES, `../text/${LANGUAGE}.json`)),
);

/** The words of a level, without its rules: enough to offer it. */
export const loadLevelText = async (id: string): Promise<LevelText> =>
  new LevelText(await catalogueOf(id), await base());

/** What is told of the records of a level; nothing where it has none. */
export const loadHistoryText = each(async (level): Promise<HistoryText> => {
  const path = `../../levels/${level}/text/${LANGUAGE}.history.json`;
  return path in TEXTS ? json<HistoryText>(TEXTS, path) : NOTHING_TOLD;
});

/** Asks early for what every visit wants; should it not come, it is asked for again when it is wanted. */
export const askAhead = (): void => void Promise.all([base(), defaults()]).catch(() => undefined);

/** A level, or all that is wrong with it. */
export const loadLevel = each(async (id): Promise<Result<Level, readonly Problem[]>> => {
  const [data, shared, text] = await Promise.all([
    json<unknown>(SCENARIOS, `../../levels/${id}/scenario.json`),
    defaults(),
    loadLevelText(id),
  ]);
  const parsed = parseScenario(data, shared);
  return parsed.ok ? { ok: true, value: { id, scenario: parsed.value, text } } : parsed;
});
/** The same for whoever can do nothing without it: throws, with all that is wrong. */
export const soundLevel = async (id: string): Promise<Level> => sound(await loadLevel(id));
