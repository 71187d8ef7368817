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
const LIMITS = { p99: 50, bytesPerLesson: 3 * MIB, joinMs: 1000, goOnMs: 5000 } as const;
const LEAST = 0.5;

const rounded = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
const pace = ({ actions, milliseconds }: Fought) => (1000 * actions) / milliseconds;
function fought(bouts: readonly Fought[]) {
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

ensureInstalled();
// Compiled before they run, as the server is: tsx names every closure whenever it is made.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: COMPILED,
    target: 'node20',
    rolldownOptions: { input: { load: 'bench/server/load.ts', room: 'bench/server/room.ts' } },
  },
});
report(await contest(terms));

function report({ steady, ours, theirs, ...found }: Found): void {
  const [own, colyseus] = [fought(ours), fought(theirs)];
  const all = [...steady.open, ...steady.veiled];
  const figures = {
    p50: rounded(quantile(steady.open, 0.5)),
    p99: rounded(quantile(steady.open, 0.99)),
    ...own,
    // Round by round, so that whatever else the machine does weighs on both.
    ratioColyseus: rounded(median(ours.map((bout, n) => pace(bout) / pace(theirs[n] as Fought))), 2),
    bytesPerLesson: Math.round(found.heap),
    joinMs: Math.round(median(found.joins)),
    goOnMs: Math.round(median(found.returns)),
    worst: {
      ms: rounded(quantile(all, 1)),
      joinMs: Math.round(quantile(found.joins, 1)),
      goOnMs: Math.round(quantile(found.returns, 1)),
    },
    /** Of actions that all see, and of all; the others are secret, and only some hear of them. */
    measured: { actions: steady.open.length, ofAll: all.length, p99OfAll: rounded(quantile(all, 0.99)) },
    coresBusy: rounded(found.busy, 2),
    rssPerLesson: Math.round(found.rss),
    colyseus,
  };
  const missed = Object.entries(LIMITS).flatMap(([name, most]) =>
    figures[name as keyof typeof LIMITS] > most ? [name] : [],
  );
  if (figures.ratioColyseus < LEAST) missed.push('ratioColyseus');
  if (missed.length > 0) process.exitCode = 1;
  const machine = {
    ...terms,
    connections: terms.lessons * PUPILS,
    node: process.versions.node,
    cores: availableParallelism(),
  };
  if (values.json) return console.log(JSON.stringify({ ...figures, missed, ...machine }));
  const row = (what: string, value: string, limit = '') =>
    console.log(what.padEnd(52) + value.padStart(16) + limit.padStart(16));
  console.log(
    `Node.js ${machine.node}, ${machine.cores} cores, ${terms.lessons} lessons of ${PUPILS}, ${machine.connections} connections\n`,
  );
  row('', '', 'limit');
  row('an action a second in each: until all see it, p50', `${figures.p50} ms`);
  row('  p99', `${figures.p99} ms`, `${LIMITS.p99} ms`);
  row('  of a core', `${Math.round(100 * figures.coresBusy)} %`);
  row('as many as it takes, a second', String(own.actionsPerSecond));
  row('  a room of Colyseus that says the same', String(colyseus.actionsPerSecond));
  row('  ours of theirs', String(figures.ratioColyseus), String(LEAST));
  row('  sent for an action', `${rounded(own.bytesPerAction / KIB)} KiB`);
  row('of the heap, a lesson', `${rounded(figures.bytesPerLesson / MIB, 2)} MiB`, `${LIMITS.bytesPerLesson / MIB} MiB`);
  row('thirty come in', `${figures.joinMs} ms`, `${LIMITS.joinMs} ms`);
  row('killed, until all are back and one has decided', `${figures.goOnMs} ms`, `${LIMITS.goOnMs} ms`);
  row('  the longest of them', `${figures.worst.goOnMs} ms`);
  if (missed.length > 0) console.log(`\nmissed: ${missed.join(', ')}`);
}
