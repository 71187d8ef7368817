import { parseArgs } from 'node:util';
import { COLUMNS, csvOf, rowsOf } from '../lab/report/csv.ts';
import { type Dear, type LabReport, labReport } from '../lab/report/index.ts';
import { sorted } from '../lab/stats.ts';
import { command } from './command.ts';
import { type Asked, asked, PLAYING } from './lab/arguments.ts';
import { session } from './lab/session.ts';
import { doUnit, mergeFiles, readUnit } from './lab/units.ts';
import { ROOT } from './prepare.mjs';

/** `npm run -s lab`: whether the model is faithful and the game fair, measured. */

const HELP = `npm run -s lab -- [options]

Plays the game by the thousand and measures: the stylised facts of 1953, how often each ending comes about, and whether the
game is fair. Every number has its 95 % interval and how many games it rests on.

  --games N           games for each experiment; dear ones of the facts take a share of it (1,000)
  --seed S            the same seed gives the same numbers, on any number of cores (1)
  --lens NAME         blauvelt, fairbanks, conquest or rigby (blauvelt)
  --temper NAME       historical or neutral: of the men whose endings are counted (historical)
                      wins and balance are always of neutral men, facts of those of 1953
  --level NAME        1953, or another, which has no facts (1953)
  --length NAME       of the level, its longest if nothing is said
  --players NAMES     heuristic, random or a strategy: one for all, or one for each with commas between them (heuristic)
  --set PATH=VALUE    changes a coefficient, as in --set lens.relief=0; any number of times
  --no-facts          leaves the facts out: they take most of the time
  --strategies        also plays men who overdo one thing, as each patron, through every lens: a fifth of the games each
  --cores N           as many as there are, if nothing is said
  --json, --csv       for programs; else a table for people

For whatever spreads the work over machines:
  --unit JSON|FILE|-  does one unit, {"terms": …, "seed": …, "from": …, "to": …}, and prints what it counted
  --merge FILE …      puts together what units have counted: exactly what one unit would have, of all their worlds

An expectation of a fact holds if its whole interval is as expected, one of fairness if the estimate is. Ctrl-C ends it early,
with the numbers found so far.`;

/** Six figures are more than any of this is worth; what is no number is null. */
const brief = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;

function print(report: LabReport): void {
  const text = (value: unknown) => (Number.isNaN(value) ? '–' : String(brief('', value) ?? ''));
  const lines = [COLUMNS.map(String), ...rowsOf(report).map(row => COLUMNS.map(column => text(row[column])))];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map(line => line[i]!.length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    );
}

async function measure({ scenario, terms, games, seed, cores }: Asked, dear: Dear) {
  const { found, seconds, stopped } = await session(cores, runner =>
    labReport((of, worlds) => runner.run(of, seed, worlds), scenario, terms, games, dear),
  );
  const played = Math.max(0, ...Object.values(found.wins).map(({ n }) => n));
  return { ...found, seconds, games: played, stopped };
}

process.chdir(ROOT);
await command(async () => {
  const { values, positionals } = parseArgs({
    options: {
      ...PLAYING,
      games: { type: 'string', default: '1000' },
      temper: { type: 'string', default: 'historical' },
      facts: { type: 'boolean', default: true },
      strategies: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      unit: { type: 'string' },
      merge: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowNegative: true,
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  if (values.unit !== undefined) return console.log(JSON.stringify(sorted(doUnit(readUnit(values.unit)))));
  if (values.merge) return console.log(JSON.stringify(mergeFiles(positionals)));
  if (positionals.length > 0) throw new Error(`${positionals[0]}: expected an option`);
  const it = asked(values);
  const { seconds, games, stopped, ...report } = await measure(it, {
    facts: values.facts && it.terms.level === '1953',
    strategies: values.strategies,
  });
  const { terms, seed } = it;
  if (values.json) console.log(JSON.stringify({ ...report, seconds, games, stopped, seed, terms }, brief));
  else if (values.csv) console.log(csvOf(rowsOf(report)));
  else print(report);
});
