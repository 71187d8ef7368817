import { useSyncExternalStore } from 'react';

/** Hash routes, so that the page works from any folder of any web server. */
export type Route = 'home' | 'play' | 'lab';
const OTHERS = ['play', 'lab'] as const;

export const routeNow = (): Route => OTHERS.find(route => window.location.hash.startsWith(`#/${route}`)) ?? 'home';
const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, routeNow);
export const go = (route: Route): void => {
  window.location.hash = route === 'home' ? '#/' : `#/${route}`;
};
