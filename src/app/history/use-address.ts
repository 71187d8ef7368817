import { useEffect, useRef } from 'react';
import { hashOf, type Wanted } from './address.ts';

/** Some browsers count how often an address is changed, and refuse at a hundred times in half a minute. */
const SETTLED = 400;

/** Keeps the frame that is shown in the address, so that a page that is loaded anew opens where one was. */
export function useAddress(wanted: Wanted, at: number): void {
  const last = useRef(location.hash);
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = hashOf(wanted, at);
      // Whoever has gone elsewhere in the meantime is left there.
      if (hash === undefined || location.hash !== last.current) return;
      window.history.replaceState(null, '', hash);
      last.current = location.hash;
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [wanted, at]);
}
