import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, configFrom, ownAddresses } from '../server/config.ts';
import type { Ground } from '../server/lesson/course.ts';
import { startServer } from '../server/server.ts';
import { lessonFromDisk, levelFromDisk } from './level.ts';

/**
 * `npm start [-- --class] [--port 1953]`: the page and the server of lessons, on this machine alone or, with `--class`, on
 * its network. Where it keeps what, and behind which proxies, is said by its environment: docs/runbook.md.
 */

const grounds = new Map<string, Ground>();
function groundOf(level: string): Ground {
  const found = grounds.get(level);
  if (found !== undefined) return found;
  const ground = { scenario: levelFromDisk(level), data: lessonFromDisk(level) };
  grounds.set(level, ground);
  return ground;
}

/** Where the page is found: by its own name on this machine, by its first address on the network. */
const addressOf = ({ network, base }: Config, port: number): string =>
  `http://${(network && ownAddresses()[0]) || 'localhost'}:${port}${base}`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '1953' },
    class: { type: 'boolean', default: process.env.CLASS === '1' },
    pages: { type: 'string', default: 'dist' },
  },
});
const port = Number(values.port);
try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port wants a number from 0 to 65535, not ${values.port}`);
  if (!existsSync(`${values.pages}/index.html`)) throw new Error(`there is no page in ${values.pages}: npm run build`);
  const config = configFrom(process.env, { network: values.class, port, file: 'data/lessons.sqlite' });
  const logs = process.env.LOG === '1';
  const server = await startServer({ config, pages: resolve(values.pages), groundOf, logs });
  await announce(config, server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function announce(config: Config, { port, key }: { readonly port: number; readonly key: string }): Promise<void> {
  const address = addressOf(config, port);
  // Whoever has given a key knows it, and does not want it in his logs.
  const isGiven = config.teacherKey !== undefined;
  console.log(`Nests & Tails is at ${address} (Ctrl+C ends it)`);
  console.log(`Teachers open lessons at ${address}#/teach${isGiven ? ', with the key in TEACHER_KEY' : `/${key}`}`);
  if (!config.network) return console.log('Only this machine can reach it: npm start -- --class lets a class in.');
  if (!isGiven) console.log('The key in that address opens lessons: keep it from pupils.');
  console.log(`Pupils come in at ${address}#/join`);
  console.log(await inLetters(address));
}

/** A QR code for a terminal. */
async function inLetters(words: string): Promise<string> {
  const { generate } = await import('lean-qr');
  return generate(words).toString({ on: '  ', off: '██', padX: 2, padY: 1 });
}
