import { useCallback, useEffect, useState } from 'react';

/** Something that is fetched: what cannot be had takes nothing else with it. */
export type Loaded<T> =
  | { readonly is: 'awaited' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'missing'; readonly reason: string; again(): void };

/** Fetches once, and again if it is asked to after a failure. Whoever loads must give the same thing for the same id. */
export function useLoaded<T>(load: (id: string) => Promise<T>, id: string): Loaded<T> {
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'awaited' });
  const again = useCallback(() => setTries(count => count + 1), []);
  useEffect(() => {
    let left = false;
    setLoaded({ is: 'awaited' });
    load(id).then(
      value => left || setLoaded({ is: 'here', value }),
      error =>
        left || setLoaded({ is: 'missing', reason: error instanceof Error ? error.message : String(error), again }),
    );
    return () => {
      left = true;
    };
  }, [load, id, again, tries]);
  return loaded;
}
