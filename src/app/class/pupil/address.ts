import { useSyncExternalStore } from 'react';
import { codeFrom } from '../../../net/lesson.ts';

/** What the address says: `#/join`, `#/join/CODE`, and `#/join/CODE/secret`, which is a seat. It never leaves the browser. */
export interface Place {
  /** Undefined if none stands there, or none that can be one. */
  readonly code: string | undefined;
  readonly secret: string | undefined;
  /** Counts the times that somebody went there himself: whatever was on the page before is another's. */
  readonly visit: number;
}

const SECRET = /^[\w-]{22,64}$/;

function read(visit: number): Place {
  const [, , code = '', secret = ''] = window.location.hash.split('/');
  return { code: codeFrom(code), secret: SECRET.test(secret) ? secret : undefined, visit };
}

let now: Place | undefined;
const listeners = new Set<() => void>();
function look(): void {
  now = read((now?.visit ?? 0) + 1);
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', look);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('hashchange', look);
    now = undefined;
  };
}
const placeNow = (): Place => {
  now ??= read(0);
  return now;
};
export const usePlace = (): Place => useSyncExternalStore(subscribe, placeNow);

export const toJoin = (code?: string): void => {
  window.location.hash = code === undefined ? '#/join' : `#/join/${code}`;
};
/** Away from a seat: no step back in the browser leads to it. */
export const leaveFor = (code?: string): void => {
  window.location.replace(code === undefined ? '#/join' : `#/join/${code}`);
};
/** Writes the secret of a seat into the address, so that whoever keeps it keeps the seat. Nobody has gone anywhere. */
export function writeSeat(code: string, secret: string): void {
  history.replaceState(history.state, '', `#/join/${code}/${secret}`);
  now = read(placeNow().visit);
  for (const listener of listeners) listener();
}
