import type { IncomingMessage } from 'node:http';

/** Whose request it is, and by which name the server was called. An address is kept in memory only, to count what comes from it. */

const first = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** The address that the last trusted proxy was called from; without any, the caller's own. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const chain = (first(headers['x-forwarded-for']) ?? '').split(',').map(address => address.trim());
  const said = proxies === 0 ? undefined : chain.at(-proxies);
  return said || socket.remoteAddress || '';
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
