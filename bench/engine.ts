/**
 * `npm run bench:engine [-- --json]`: random games of 1953 by our engine, and by the same rules hosted in boardgame.io.
 * The contenders take turns on one core, each in a process of its own, and must come to the same final positions.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Bout } from './contender.ts';
import { ensureInstalled } from './installed.ts';
import { quantile } from './quantile.ts';

/** Games a bout: some tenths of a second for each. All begin with the same seeds. */
const GAMES = { engine: 20, prefrozen: 3, plain: 1 } as const;
type Name = keyof typeof GAMES;
const NAMES = Object.keys(GAMES) as Name[];
/**
 * Rounds that warm up the compiler and compare the rules, before those that count. No garbage is collected between them by order:
 * V8 would forget what it has learned along with it.
 */
const WARM_UPS = 5;
const COMPILED = 'bench/node_modules/.cache/compiled';
const CORES = cpus().length;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds wants a number from 1 up, not ${values.rounds}`);

ensureInstalled();
// Compiled before it runs: tsx names every closure whenever it is made, which halves the speed.
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/contender.ts', outDir: COMPILED, target: 'node20' },
  ssr: { noExternal: true },
  // As a page would be built. Asking the environment at run time makes Immer three times slower.
  define: { 'process.env.NODE_ENV': '"production"' },
});
report(await contest());

/** The first core that we may run on, where the system can hold a process to one. */
function core(): string | undefined {
  if (process.platform !== 'linux' || spawnSync('taskset', ['--version']).status !== 0) return undefined;
  return readFileSync('/proc/self/status', 'utf8').match(/^Cpus_allowed_list:\s*(\d+)/m)?.[1];
}

function enter(name: Name, pin: string | undefined): ChildProcess {
  const command = [process.execPath, `${COMPILED}/contender.js`, name];
  const [program = '', ...words] = pin === undefined ? command : ['taskset', '-c', pin, ...command];
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.on('exit', code => {
    if (code) process.exit(1);
  });
  return child;
}

function bout(child: ChildProcess, seeds: readonly number[]): Promise<Bout> {
  return new Promise(resolve => {
    child.once('message', message => resolve(message as Bout));
    child.send(seeds);
  });
}

async function contest() {
  const pin = core();
  const children = NAMES.map(name => ({ name, child: enter(name, pin) }));
  const bouts: Record<Name, Bout[]> = { engine: [], prefrozen: [], plain: [] };
  for (let round = -WARM_UPS; round < rounds; round++) {
    const first = 1 + (round + WARM_UPS) * GAMES.engine;
    let expected: readonly string[] = [];
    for (const { name, child } of children) {
      const seeds = Array.from({ length: GAMES[name] }, (_, game) => first + game);
      const played = await bout(child, seeds);
      if (name === 'engine') expected = played.ends;
      const differs = played.ends.findIndex((end, game) => end !== expected[game]);
      if (differs >= 0) {
        console.error(`The game of seed ${seeds[differs]} ends otherwise in "${name}": there is nothing to compare.`);
        process.exit(1);
      }
      if (round >= 0) bouts[name].push(played);
    }
  }
  for (const { child } of children) child.kill();
  return { pinned: pin !== undefined, bouts };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function measured(bouts: readonly Bout[]) {
  const speeds = bouts.map(({ decisions, milliseconds }) => (1000 * decisions) / milliseconds);
  return {
    decisionsPerSecond: Math.round(quantile(speeds, 0.5)),
    p10: Math.round(quantile(speeds, 0.1)),
    p90: Math.round(quantile(speeds, 0.9)),
    decisions: sum(bouts.map(({ decisions }) => decisions)),
    games: sum(bouts.map(({ ends }) => ends.length)),
  };
}
type Measured = ReturnType<typeof measured>;

function report({ pinned, bouts }: Awaited<ReturnType<typeof contest>>): void {
  const engine = measured(bouts.engine);
  const paces = bouts.engine.map(({ ends, milliseconds }) => (1000 * ends.length) / milliseconds);
  const gamesPerSecond = Math.round(10 * quantile(paces, 0.5)) / 10;
  const decisionsPerGame = Math.round(engine.decisions / engine.games);
  const prefrozen = measured(bouts.prefrozen);
  const plain = measured(bouts.plain);
  const ratioTo = (other: Measured) => Math.round((10 * engine.decisionsPerSecond) / other.decisionsPerSecond) / 10;

  if (values.json) {
    const { decisionsPerSecond, p10, p90 } = engine;
    // The better of the two hostings is the one to be measured by.
    const boardgameio = { ...prefrozen, plain: { ...plain, ratio: ratioTo(plain) } };
    const found = { gamesPerSecond, decisionsPerSecond, decisionsPerGame, p10, p90, boardgameio };
    const machine = { rounds, node: process.versions.node, cores: CORES, pinned };
    console.log(JSON.stringify({ ...found, ratio: ratioTo(prefrozen), ...machine }, undefined, 2));
    return;
  }
  const line = (name: string, ...cells: readonly (string | number)[]) =>
    console.log(name.padEnd(28) + cells.map(cell => cell.toLocaleString('en').padStart(10)).join(''));
  const row = (name: string, it: Measured) =>
    line(name, it.decisionsPerSecond, it.p10, it.p90, it.games, `${ratioTo(it).toFixed(1)} x`);
  console.log(`1953, ${decisionsPerGame} decisions a game; our engine plays ${gamesPerSecond} games a second`);
  console.log(`Node.js ${process.versions.node}, ${pinned ? 'one' : 'any'} of ${CORES} cores, ${rounds} rounds\n`);
  line('decisions a second', 'median', 'p10', 'p90', 'games', 'we are');
  row('our engine', engine);
  row('in boardgame.io, prefrozen', prefrozen);
  row('in boardgame.io, plain', plain);
}
