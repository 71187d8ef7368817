import { useEffect } from 'react';
import { hashOf, isHistory, type Wanted } from './address.ts';

/** Some browsers count how often an address is changed, and refuse at a hundred times in half a minute. */
const SETTLED = 400;

/** Keeps the frame that is shown in the address, so that a page that is loaded anew opens where one was. */
export function useAddress(wanted: Wanted, at: number): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = hashOf(wanted, at);
      // Whoever has gone elsewhere in the meantime is left there.
      if (hash !== undefined && isHistory(location.hash)) window.history.replaceState(null, '', hash);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [wanted, at]);
}
