import { useSyncExternalStore } from 'react';

/** Hash routes, so that the page works from any folder of any web server. */
const OTHERS = [
  'play',
  'history',
  'lab',
  'credits',
  'gallery',
  'print',
  'room',
  'board',
  'privacy',
  'teach',
  'join',
] as const;
export type Route = 'home' | (typeof OTHERS)[number];
/** Pages that are no game, and can be read without one. */
export type Aside = Exclude<Route, 'home' | 'play'>;
export const isAside = (route: Route): route is Aside => route !== 'home' && route !== 'play';

export const routeNow = (): Route => OTHERS.find(route => window.location.hash.startsWith(`#/${route}`)) ?? 'home';
const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, routeNow);
export const go = (route: Route): void => {
  window.location.hash = route === 'home' ? '#/' : `#/${route}`;
};
/** To the viewer, with a game that this browser keeps. */
export const watchKept = (id: string): void => {
  window.location.hash = `#/history/kept/${encodeURIComponent(id)}`;
};

const ROOM = '#/room/';
/** The lesson at one screen that the address names. */
export const roomOf = (): string | undefined =>
  window.location.hash.startsWith(ROOM)
    ? decodeURIComponent(window.location.hash.slice(ROOM.length)) || undefined
    : undefined;
/** To one of the lessons that this browser keeps, or to where one is begun. */
export const toRoom = (id: string | undefined): void => {
  window.location.hash = id === undefined ? '#/room' : `${ROOM}${encodeURIComponent(id)}`;
};
