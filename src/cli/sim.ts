import { parseArgs } from 'node:util';
import { type Stats, under } from '../lab/stats.ts';
import { command } from './command.ts';
import { asked, PLAYING } from './lab/arguments.ts';
import { session } from './lab/session.ts';
import { ROOT } from './prepare.mjs';

/** Plays many games without a screen and counts: `npm run -s sim -- --games 200 --json`. The same seed gives the same counts on any number of cores. */

/** How often each came about, without those that never did. */
const counts = (stats: Stats, group: string): Record<string, number> =>
  Object.fromEntries(under(stats, group).flatMap(([key, { a }]) => (a > 0 ? [[key, a]] : [])));

/** Clients who left a patron, by the man they went to. */
function flips(stats: Stats): Record<string, Record<string, number>> {
  const clients = new Set(Object.keys(counts(stats, 'flip')).map(key => key.split('/')[0]!));
  return Object.fromEntries([...clients].map(client => [client, counts(stats, `flip/${client}`)]));
}

process.chdir(ROOT);
await command(async () => {
  const { values } = parseArgs({ options: { ...PLAYING, json: { type: 'boolean', default: false } } });
  const { scenario, terms, games, seed, cores } = asked(values);
  const { found: stats, seconds } = await session(cores, runner => runner.run(terms, seed, games));
  const nobody = Object.fromEntries(scenario.people.slice(0, scenario.patrons).map(({ id }) => [id, 0]));
  const report = {
    games: stats.decisions?.n ?? 0,
    seconds,
    decisions: stats.decisions?.a ?? 0,
    wins: { ...nobody, ...counts(stats, 'win') },
    endings: counts(stats, 'ending'),
    flips: flips(stats),
    illegal: stats.illegal?.a ?? 0,
  };
  if (values.json) console.log(JSON.stringify(report));
  else console.dir(report, { depth: null });
});
