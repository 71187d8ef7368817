import { type Counted, type Reading, sharesOf } from './counted.ts';

/** Who takes a man from his patron, in which share of games. `by` is the taker. */
export interface Flip extends Reading {
  readonly by: string;
}

/** Every client and patron of a world. The last taker of a game counts. */
export const flipsOf = (counted: Counted, clients: readonly string[], patrons: readonly string[]): Flip[] =>
  clients.flatMap(client =>
    sharesOf(counted, `flip/${client}`, patrons).map(reading => ({ ...reading, id: client, by: reading.id })),
  );

/** Those who are taken most often over all worlds, the surest first; nobody who never is. */
export function takenMost(
  all: readonly Counted[],
  clients: readonly string[],
  patrons: readonly string[],
  most: number,
): string[] {
  const taken = (client: string) =>
    all.reduce(
      (sum, { stats }) => sum + patrons.reduce((own, by) => own + (stats[`flip/${client}/${by}`]?.a ?? 0), 0),
      0,
    );
  return clients
    .map(client => ({ client, count: taken(client) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ client }) => client);
}
