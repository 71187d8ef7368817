/**
 * `npm run bench:server [-- --json] [--lessons 100] [--seconds 30] [--rounds 5] [--kills 5] [--profile <folder>]`: what the server of lessons can bear.
 * It runs as `npm start` runs it, its log on the disk; the pupils are another process on the same cores. Fails above its limits.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ensureInstalled } from './installed.ts';
import { median, quantile } from './quantile.ts';
import { contest, type Fought, type Found } from './server/contest.ts';
import { COMPILED } from './server/processes.ts';
import { PUPILS } from './server/tape.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    lessons: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '5' },
    kills: { type: 'string', default: '5' },
    profile: { type: 'string' },
  },
});
function whole(name: 'lessons' | 'seconds' | 'rounds' | 'kills'): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} wants a number from 1 up, not ${values[name]}`);
  return number;
}
const terms = {
  lessons: whole('lessons'),
  seconds: whole('seconds'),
  rounds: whole('rounds'),
  kills: whole('kills'),
  profile: values.profile,
};

const KIB = 1024;
const MIB = KIB * KIB;
const rounded = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
const pace = ({ actions, milliseconds }: Fought) => (1000 * actions) / milliseconds;

function measured(bouts: readonly Fought[]) {
  const paces = bouts.map(pace);
  const actions = bouts.reduce((sum, bout) => sum + bout.actions, 0);
  return {
    actionsPerSecond: Math.round(median(paces)),
    p10: Math.round(quantile(paces, 0.1)),
    p90: Math.round(quantile(paces, 0.9)),
    cpuMsPerAction: rounded(median(bouts.map(({ cpu }) => cpu)), 3),
    bytesPerAction: Math.round(bouts.reduce((sum, { bytes }) => sum + bytes, 0) / actions),
    messagesPerAction: rounded(bouts.reduce((sum, { messages }) => sum + messages, 0) / actions),
  };
}
/** Round by round, so that whatever else the machine does weighs on both. */
const ratio = (ours: readonly Fought[], theirs: readonly Fought[]) =>
  rounded(median(ours.map((bout, round) => pace(bout) / pace(theirs[round] as Fought))), 2);

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit?: string;
  readonly most?: number;
  readonly least?: number;
}
const misses = ({ value, most = Number.POSITIVE_INFINITY, least = 0 }: Row) => value > most || value < least;

function report({ steady, bouts, ...found }: Found): void {
  const { open, veiled } = steady;
  const [own, played, repeated] = [measured(bouts.lessons), measured(bouts.played), measured(bouts.repeated)];
  const figures = {
    p50: rounded(quantile(open, 0.5)),
    p99: rounded(quantile(open, 0.99)),
    ...own,
    ratioColyseus: ratio(bouts.lessons, bouts.played),
    ratioRepeated: ratio(bouts.lessons, bouts.repeated),
    bytesPerLesson: Math.round(found.heap),
    joinMs: Math.round(median(found.joins)),
    joinMsWorst: Math.round(quantile(found.joins, 1)),
    goOnMs: Math.round(median(found.returns)),
    goOnMsWorst: Math.round(quantile(found.returns, 1)),
    msWorst: rounded(quantile([...open, ...veiled], 1)),
    coresBusy: rounded(found.busy, 2),
    rssPerLesson: Math.round(found.rss),
    actions: { open: open.length, veiled: veiled.length },
    colyseus: { played, repeated },
  };
  const rows: readonly Row[] = [
    { what: 'an action a second in each: until all see it, p50', value: figures.p50, unit: 'ms' },
    { what: '  p99', value: figures.p99, unit: 'ms', most: 50 },
    { what: '  of one core', value: Math.round(100 * figures.coresBusy), unit: '%' },
    { what: 'as many as it takes, a second', value: figures.actionsPerSecond },
    { what: '  by rooms of Colyseus that store nothing', value: played.actionsPerSecond },
    { what: '  we are', value: figures.ratioColyseus, unit: 'x', least: 0.5 },
    { what: '  by rooms that only say what they are to say', value: repeated.actionsPerSecond },
    { what: '  sent for each, to all thirty', value: rounded(own.bytesPerAction / KIB), unit: 'KiB' },
    { what: 'memory of a lesson', value: rounded(figures.bytesPerLesson / MIB, 2), unit: 'MiB', most: 3 },
    { what: 'thirty come in', value: figures.joinMs, unit: 'ms' },
    { what: '  at the longest', value: figures.joinMsWorst, unit: 'ms', most: 1000 },
    { what: 'killed, until all are back and one has decided', value: figures.goOnMs, unit: 'ms' },
    { what: '  at the longest', value: figures.goOnMsWorst, unit: 'ms', most: 5000 },
  ];
  if (rows.some(misses)) process.exitCode = 1;
  const machine = { ...terms, connections: terms.lessons * PUPILS, node: process.versions.node };
  if (values.json) {
    console.log(JSON.stringify({ ...figures, holds: !rows.some(misses), ...machine, cores: availableParallelism() }));
    return;
  }
  console.log(`Node.js ${machine.node}, ${availableParallelism()} cores, ${machine.connections} connections\n`);
  for (const row of rows) {
    const { what, value, unit = '', most, least } = row;
    const limit = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';
    const said = `${value.toLocaleString('en')} ${unit}`.trimEnd();
    console.log(`${what.padEnd(50)}${said.padStart(14)}${limit.padStart(16)}${misses(row) ? '  missed' : ''}`);
  }
}

ensureInstalled();
// Compiled before they run, as `npm start` does: tsx names every closure whenever it is made.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: COMPILED,
    target: 'node20',
    rolldownOptions: {
      input: { load: 'bench/server/load.ts', rooms: 'bench/server/rooms.ts', serve: 'src/cli/serve.ts' },
    },
  },
});
report(await contest(terms));
