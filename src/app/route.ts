import { useSyncExternalStore } from 'react';

/** Hash routes, so that the page works from any folder of any web server. */
export type Route = 'home' | 'play';

export const routeNow = (): Route => (window.location.hash.startsWith('#/play') ? 'play' : 'home');
const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, routeNow);
export const go = (route: Route): void => {
  window.location.hash = route === 'home' ? '#/' : '#/play';
};
