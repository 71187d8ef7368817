import { useEffect, useState } from 'react';
import { loadPortraits, type Portraits } from '../art/portraits.ts';

/** The portraits once they are here, where no game has fetched them; without them a page does with names. */
export function useLoadedPortraits(): Portraits | undefined {
  const [portraits, setPortraits] = useState<Portraits>();
  useEffect(() => {
    loadPortraits().then(setPortraits, () => undefined);
  }, []);
  return portraits;
}
