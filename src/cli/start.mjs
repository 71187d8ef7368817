/** `npm start [-- --port 1953]`: whatever it takes from a fresh checkout to a page that can be played. */
import { parseArgs } from 'node:util';
import { demandNode, ensureBuilt, ensureInstalled } from './prepare.mjs';

// Fixed, because a browser keeps saved games by address, and the port is part of it.
const PORT = '1953';

demandNode();
const { values } = parseArgs({ options: { port: { type: 'string', default: PORT } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port wants a number from 1 to 65535, not ${values.port}.`);
  process.exit(1);
}

ensureInstalled();
await ensureBuilt();
const { preview } = await import('vite');
const server = await preview({ logLevel: 'warn', preview: { port, strictPort: false } });
console.log(`Nests & Tails is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
