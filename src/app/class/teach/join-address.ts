import type { ServerInfo } from '../ask.ts';

/** Where pupils find the page of a server that the teacher may have opened by a name that only his machine knows. */

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/** An address that means nothing without the name of a network card. */
const LINK_LOCAL = /^\[fe80:/i;

/** All that they may try, the likeliest first; none where only this machine can reach it. */
export function addressesFor(
  here: URL,
  { network, addresses }: Pick<ServerInfo, 'network' | 'addresses'>,
): readonly URL[] {
  if (!LOCAL.has(here.hostname)) return [here];
  if (!network) return [];
  return addresses
    .filter(address => !LINK_LOCAL.test(address))
    .map(address => {
      const url = new URL(here);
      url.hostname = address;
      return url;
    });
}

export const joinLink = (base: URL, code: string): string => `${base.href}#/join/${code}`;
/** Whoever has it is the pupil. */
export const seatLink = (base: URL, code: string, secret: string): string => `${base.href}#/join/${code}/${secret}`;
/** To be read from a wall and typed. */
export const shortly = (base: URL): string => `${base.host}${base.pathname}#/join`;
/** Six letters in two groups are read, and typed, without losing one's place. */
export const inGroups = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
