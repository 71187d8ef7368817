import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rate, rateOf } from '../lab/estimate.ts';
import { measureAblation } from '../lab/facts/ablation.ts';
import { FACTS, type FactResult, measureFacts, type Run } from '../lab/facts/index.ts';
import { MECHANISMS } from '../lab/facts/mechanisms.ts';
import { type Findings, labReport } from '../lab/report/index.ts';
import { measureStrategies } from '../lab/report/strategies.ts';
import { type Stats, under } from '../lab/stats.ts';
import { TEMPERAMENTS, type Terms } from '../lab/unit.ts';
import { patronIds } from '../lab/words.ts';
import { command } from './command.ts';
import { oneOf, whole } from './lab/arguments.ts';
import { session } from './lab/session.ts';
import { changesTable, coefficientsTable, lensTable, type Origins, type Tuned } from './lab/tables/coefficients.ts';
import { ablationTable, factsTable, lensesTable, partsTable } from './lab/tables/facts.ts';
import { endingsTable, findingsTable, sharesTable, strategiesTable } from './lab/tables/games.ts';
import { placed } from './lab/tables/markdown.ts';
import { levelFromDisk, readJson } from './level.ts';
import { ROOT } from './prepare.mjs';

/** `npm run -s lab:report`: measures everything that docs/model.md says in numbers, and writes it there. */

const HELP = `npm run -s lab:report -- [options]

Measures the stylised facts through every lens, with each mechanism switched off, how often each ending comes about and when,
fairness and the strategies, and rewrites the tables in docs/model.md.

  --percent P   of the worlds that stand over the tables as they are (100)
  --seed S      the same seed gives the same tables, on any number of cores (1953)
  --only NAMES  of facts, lenses, ablation, endings, timing, fairness, strategies, coefficients, with commas between
  --cores N     as many as there are, if nothing is said

Ctrl-C leaves the page as it was.`;

const PAGE = 'docs/model.md';
const LEVEL = '1953';
const LENS = 'blauvelt';
const LENGTH = '8';

/** What fairness is judged by, of all that the lab counts in games of equal men. */
const FAIRNESS = [
  ...['win/beria', 'win/malenkov', 'win/khrushchev', 'largestEnding', 'leaderAtHalf'],
  ...['bestBeginning/beria', 'bestBeginning/malenkov', 'bestBeginning/khrushchev'],
  ...['live/beria', 'live/malenkov', 'live/khrushchev'],
  ...['liveTaken/beria', 'liveTaken/malenkov', 'liveTaken/khrushchev', 'auc', 'margin', 'close', 'flips', 'won'],
];

/** Of these, what a game owes its players through whatever lens. */
const FAIR_THROUGH_ALL = FAIRNESS.filter(name => /^(?:win|largestEnding|leaderAtHalf|auc)/.test(name));

/** Worlds for each experiment of the facts, and with each mechanism off; games of each column, and of each strategy. */
const WORLDS = { facts: 400, ablation: 125, endings: 1000, fairness: 4000, through: 2000, strategies: 160 } as const;

interface Bench {
  readonly run: Run;
  /** How many worlds a measurement gets, of those it has. */
  readonly worlds: (of: keyof typeof WORLDS) => number;
  readonly seed: number;
}
/** "Seed 1953, 1,000 worlds", so that any number can be had again. */
const basis = ({ seed }: Bench, games: number, unit: string): string =>
  `*Seed ${seed}, ${games.toLocaleString('en')} ${unit}.*`;

const scenario = () => levelFromDisk(LEVEL);
const lenses = () => scenario().lenses.map(({ id }) => id);
const factsOf = ({ run, worlds }: Bench, lens: string): Promise<FactResult[]> =>
  measureFacts(run, { level: LEVEL, length: LENGTH, lens, games: worlds('facts'), set: {} });

async function facts(bench: Bench): Promise<string> {
  const found = await factsOf(bench, LENS);
  const head = basis(
    bench,
    bench.worlds('facts'),
    'worlds for an experiment; some have fewer or more, as the column says',
  );
  return [head, factsTable(found), partsTable(found)].join('\n\n');
}

async function throughLenses(bench: Bench): Promise<string> {
  const found = await Promise.all(lenses().map(async lens => [lens, await factsOf(bench, lens)] as const));
  return [basis(bench, bench.worlds('facts'), 'worlds for an experiment'), lensesTable(new Map(found))].join('\n\n');
}

async function ablation(bench: Bench): Promise<string> {
  const games = bench.worlds('ablation');
  const emergent = FACTS.filter(({ kind, measure }) => kind === 'emergent' && measure !== undefined);
  const options = { level: LEVEL, length: LENGTH, lens: LENS, games, set: {} };
  const found = await measureAblation(bench.run, options, emergent);
  return [basis(bench, games, 'worlds for an experiment'), ablationTable(found)].join('\n\n');
}

const free = (change: Partial<Terms>): Terms => ({
  ...{ study: 'play', level: LEVEL, length: LENGTH, lens: LENS, temper: 'historical', set: {} },
  players: patronIds(scenario()).map(() => 'heuristic'),
  ...change,
});

const sharesUnder = (stats: Stats, group: string): Findings =>
  Object.fromEntries(under(stats, group).map(([key, sums]) => [key, rate(sums)]));
const MEN = { historical: 'men of 1953', neutral: 'equal men' } as const;

async function endings(bench: Bench): Promise<string> {
  const games = bench.worlds('endings');
  const columns = TEMPERAMENTS.flatMap(temper => lenses().map(lens => ({ temper, lens })));
  const found = await Promise.all(
    columns.map(async ({ temper, lens }): Promise<[string, Findings]> => {
      const stats = await bench.run(free({ temper, lens }), games);
      return [`${lens}, ${MEN[temper]}`, sharesUnder(stats, 'ending')];
    }),
  );
  return [basis(bench, games, 'games in each column; percent'), endingsTable(new Map(found))].join('\n\n');
}

/** In which turn the first man falls, as things befall and with nothing befalling. */
async function timing(bench: Bench): Promise<string> {
  const games = bench.worlds('endings');
  const columns = TEMPERAMENTS.flatMap(temper => [
    { temper, set: {}, name: MEN[temper] },
    { temper, set: MECHANISMS.events, name: `${MEN[temper]}, no Berlin` },
  ]);
  const found = await Promise.all(
    columns.map(async ({ temper, set, name }): Promise<[string, Findings]> => {
      const stats = await bench.run(free({ temper, set }), games);
      const arrested = { 'beria-arrested': rateOf(stats, 'ending/beria-arrested') };
      return [name, { ...sharesUnder(stats, 'fall'), ...arrested }];
    }),
  );
  const turns = scenario().lengths[LENGTH]!.turns.map((_, i) => String(i + 1));
  const head = basis(bench, games, 'games in each column; percent');
  return [head, sharesTable(new Map(found), [...turns, 'never', 'beria-arrested'])].join('\n\n');
}

/** What games of equal men come to, through a lens, in each length. */
function fairnessThrough({ run }: Bench, lens: string, games: number): Promise<[string, Findings][]> {
  const lengths = Object.keys(scenario().lengths).reverse();
  return Promise.all(
    lengths.map(async (length): Promise<[string, Findings]> => {
      const dear = { facts: false, strategies: false };
      const terms = free({ length, lens, temper: 'neutral' });
      const { wins, balance, signs } = await labReport(run, scenario(), terms, games, dear);
      const byName = Object.entries(wins).map(([patron, it]) => [`win/${patron}`, it] as const);
      return [`${length} turns`, { ...Object.fromEntries(byName), ...balance, ...signs }];
    }),
  );
}

async function fairness(bench: Bench): Promise<string> {
  const [games, fewer] = [bench.worlds('fairness'), bench.worlds('through')];
  const others = lenses().filter(lens => lens !== LENS);
  const [own, through] = await Promise.all([
    fairnessThrough(bench, LENS, games),
    Promise.all(
      others.map(async lens =>
        (await fairnessThrough(bench, lens, fewer)).map(([length, found]) => [`${lens}, ${length}`, found] as const),
      ),
    ),
  ]);
  return [
    basis(bench, games, 'games in each column, of equal men'),
    findingsTable(new Map(own), FAIRNESS),
    `Through the other lenses, ${fewer.toLocaleString('en')} games in each column:`,
    findingsTable(new Map(through.flat()), FAIR_THROUGH_ALL),
  ].join('\n\n');
}

async function strategies(bench: Bench): Promise<string> {
  const games = bench.worlds('strategies');
  const all = { patrons: patronIds(scenario()), lenses: lenses() };
  const found = await measureStrategies(bench.run, free({}), all, games);
  return [basis(bench, games, 'games of each; percent of wins'), strategiesTable(found)].join('\n\n');
}

interface Plan {
  readonly trials: readonly { readonly length: string; readonly lens: string }[];
  readonly found: Tuned;
}
/** What searches have found for a length of a level and a lens: all of them are of one level. */
function tunedIn(level: string, length: string, lens: string): Tuned {
  const plans = Object.values(readJson('levels/tuning.json') as Readonly<Record<string, Plan>>);
  const isOwn = (trial: Plan['trials'][number]) => trial.length === length && trial.lens === lens;
  const own = plans.filter(({ trials }) => level === LEVEL && trials.some(isOwn));
  return Object.assign({}, ...own.map(({ found }) => found));
}

async function coefficients(): Promise<string> {
  const level = scenario();
  const origins = readJson('docs/coefficients.json') as Origins;
  const levels = [level, levelFromDisk('ordinary-times'), levelFromDisk('first-night')];
  return [
    coefficientsTable(level, LENGTH, origins, tunedIn(LEVEL, LENGTH, LENS)),
    `**Lenses.** ${origins.lens?.what} (${origins.lens?.sources.join(' ')})`,
    lensTable(level),
    'What levels, their lengths and lenses change:',
    changesTable(levels, level.lengths[LENGTH]!.model, tunedIn),
  ].join('\n\n');
}

const SECTIONS = {
  facts,
  lenses: throughLenses,
  ablation,
  endings,
  timing,
  fairness,
  strategies,
  coefficients,
} as const satisfies Record<string, (bench: Bench) => Promise<string>>;
const NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

process.chdir(ROOT);
await command(async () => {
  const { values } = parseArgs({
    options: {
      percent: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1953' },
      only: { type: 'string', default: NAMES.join(',') },
      cores: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const names = values.only.split(',').map(name => oneOf('--only', name, NAMES));
  const [percent, seed] = [whole('--percent', values.percent, 1), whole('--seed', values.seed)];
  const worlds: Bench['worlds'] = of => Math.max(1, Math.round((WORLDS[of] * percent) / 100));
  const cores = values.cores === undefined ? undefined : whole('--cores', values.cores, 1);
  const { found, stopped, seconds } = await session(cores, async runner => {
    // An experiment that several sections ask for is played once.
    const played = new Map<string, ReturnType<Run>>();
    const run: Run = (terms, games) => {
      const key = JSON.stringify([terms, games]);
      const stats = played.get(key) ?? runner.run(terms, seed, games);
      played.set(key, stats);
      return stats;
    };
    return Promise.all(names.map(async name => [name, await SECTIONS[name]({ run, worlds, seed })] as const));
  });
  if (stopped) return console.error(`Broken off: ${PAGE} is as it was.`);
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    found.reduce((text, [name, section]) => placed(text, name, section), page),
  );
  console.log(`${names.join(', ')} in ${PAGE}, ${seconds} seconds`);
});
