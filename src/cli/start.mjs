/**
 * `npm start [-- --class] [--port 1953]`: whatever it takes from a fresh checkout to a page that can be played, and to
 * lessons that can be held. `--class` lets the network in; without it only this machine is heard.
 */
import { pathToFileURL } from 'node:url';
import { demandNode, ensureBuilt, ensureInstalled, ensureServer } from './prepare.mjs';

demandNode();
ensureInstalled();
await ensureBuilt();
const script = await ensureServer();
await import(pathToFileURL(script).href);
