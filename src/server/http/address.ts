import type { IncomingMessage } from 'node:http';

/** Whose request it is, and by which name the server was called. An address is kept in memory only, to count what comes from it. */

const first = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** The address that the last trusted proxy was called from; without any, the caller's own. Of version 6 the network alone counts. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const chain = (first(headers['x-forwarded-for']) ?? '').split(',').map(address => address.trim());
  const said = proxies === 0 ? undefined : chain.at(-proxies);
  return networkOf(said || socket.remoteAddress || '');
}
/** Of an address of version 6 its first 64 bits: whoever has one has all of them. */
export function networkOf(address: string): string {
  const four = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (four !== undefined || !address.includes(':')) return four ?? address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? 0 : tail.split(':').length;
  const zeros = tail === undefined ? 0 : 8 - groups.length - after;
  return [...groups, ...Array(Math.max(0, zeros)).fill('0'), ...(tail?.split(':') ?? [])].slice(0, 4).join(':');
}

/** Without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

/** Whether it was called by one of its names, and, from a page, by one that it has served. */
export function isInvited({ headers }: IncomingMessage, hosts: readonly string[]): boolean {
  const host = headers.host;
  if (host === undefined || !hosts.includes(nameOf(host))) return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  // A page whose origin is hidden is not one of ours.
  return URL.canParse(origin) && hosts.includes(nameOf(new URL(origin).host));
}
