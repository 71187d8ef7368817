import type { IncomingMessage } from 'node:http';
import { addressOf } from '../http/address.ts';

/** Connections at once: of one address, behind which a whole school may be, and in all. */
const MOST_OF_ONE = 4000;
const MOST_IN_ALL = 12_000;

/** A connection below ours, as far as it is counted. */
interface Line {
  readonly request: IncomingMessage;
  once(event: 'close', call: () => void): unknown;
}
interface Lines {
  readonly engine: { on(event: 'connection', call: (line: Line) => void): unknown };
}

/** How many are connected, and from where: addresses are kept as long as they are. */
export class Crowd {
  readonly #proxies: number;
  readonly #from = new Map<string, number>();
  #all = 0;

  constructor(proxies: number) {
    this.#proxies = proxies;
  }
  /** Whether one more may come. Whoever is connected already goes on. */
  admits(request: IncomingMessage): boolean {
    if (/[?&]sid=/.test(request.url ?? '')) return true;
    const here = this.#from.get(addressOf(request, this.#proxies)) ?? 0;
    return this.#all < MOST_IN_ALL && here < MOST_OF_ONE;
  }
  count({ engine }: Lines): void {
    engine.on('connection', line => {
      const address = addressOf(line.request, this.#proxies);
      this.#add(address, 1);
      line.once('close', () => this.#add(address, -1));
    });
  }
  #add(address: string, by: number): void {
    this.#all += by;
    const here = (this.#from.get(address) ?? 0) + by;
    if (here > 0) this.#from.set(address, here);
    else this.#from.delete(address);
  }
}
