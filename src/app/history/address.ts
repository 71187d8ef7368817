import { HISTORY } from '../../levels/record.ts';

/** What is to be watched, as the address says it: `#/history`, and behind it a record, a kept game or a whole game. */
export type Addressed =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'game'; readonly packed: string };
/** The same, or a file, which no address can name. */
export type Wanted = Addressed | { readonly kind: 'file' };

export interface Address {
  readonly wanted: Addressed;
  /** The frame at which to open it, 0-based. */
  readonly at: number;
}

const START = '#/history';
/** Whether an address is one of these at all. */
export const isHistory = (hash: string): boolean => hash.startsWith(START);

/** An address may have been mangled on its way: then it names nothing, and that is said. */
function nameIn(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function addressOf(hash: string): Address {
  const [path = '', query = ''] = hash.slice(START.length).split('?');
  const [, kind = '', rest = ''] = path.split('/');
  const at = Math.max(0, Number.parseInt(new URLSearchParams(query).get('at') ?? '', 10) || 0);
  if (kind === 'kept') return { wanted: { kind, id: nameIn(rest) }, at };
  if (kind === 'game') return { wanted: { kind, packed: rest }, at };
  return { wanted: { kind: 'record', id: kind === '' ? HISTORY : nameIn(kind) }, at };
}

/** The other way round; undefined for what has no address. */
export function hashOf(wanted: Addressed, at?: number): string;
export function hashOf(wanted: Wanted, at?: number): string | undefined;
export function hashOf(wanted: Wanted, at = 0): string | undefined {
  const query = at > 0 ? `?at=${at}` : '';
  switch (wanted.kind) {
    case 'record':
      return `${START}${wanted.id === HISTORY ? '' : `/${encodeURIComponent(wanted.id)}`}${query}`;
    case 'kept':
      return `${START}/kept/${encodeURIComponent(wanted.id)}${query}`;
    case 'game':
      return `${START}/game/${wanted.packed}${query}`;
    case 'file':
      return undefined;
  }
}
