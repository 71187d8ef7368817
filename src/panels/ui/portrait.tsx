import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { inkOf } from '../../art/palette.ts';
import { type Look, loadPortraits, type Portraits, WHOLE } from '../../art/portraits.ts';
import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import { bannerOf } from './banner.ts';

const Context = createContext<Portraits | undefined>(undefined);

/** Fetches the portraits for all that is inside; until they are here, and if they never come, boxes stand for them. */
export function PortraitsProvider({ children }: { readonly children: ReactNode }) {
  const [portraits, setPortraits] = useState<Portraits>();
  useEffect(() => {
    // The page first, then the faces on it: to read and print them all would hold up its first frame.
    const afterFrame = (show: () => void) => requestAnimationFrame(() => setTimeout(show));
    const fetchAll = () =>
      loadPortraits().then(
        it => afterFrame(() => setPortraits(it)),
        () => {},
      );
    fetchAll();
    addEventListener('online', fetchAll);
    return () => removeEventListener('online', fetchAll);
  }, []);
  return <Context value={portraits}>{children}</Context>;
}

/** The portraits, as soon as they are here. */
export const usePortraits = (): Portraits | undefined => useContext(Context);

interface PortraitProps {
  readonly person: Person;
  /** In whose ink, if not that of the patron he passes for. */
  readonly patron?: Person | undefined;
  readonly state?: Look['state'];
  readonly cutOut?: Look['cutOut'];
  /** The part that is shown, as a viewBox. */
  readonly view?: string;
  readonly className?: string;
}

/** A man's picture. His name always stands beside it, so it says nothing to a reader of screens. */
export function Portrait({ person, patron, state, cutOut, view: part = WHOLE, className = '' }: PortraitProps) {
  const { view } = useTable();
  const portraits = usePortraits();
  const { people, patrons } = view.scenario;
  const id = people[person]?.id ?? '';
  const banner = patron ?? bannerOf(view, person);
  const ink = banner < patrons ? inkOf(people[banner]?.id, banner) : 'n';
  const shown = state ?? (view.down[person] ? 'arrested' : undefined);
  const src = portraits?.url(id, { ink, view: part, state: shown, cutOut });
  const [, , width, height] = part.split(' ').map(Number);
  if (src !== undefined)
    return <img className={className} src={src} alt="" width={width} height={height} draggable={false} />;
  const background = cutOut ? 'none' : 'var(--paper-2)';
  const box = { display: 'inline-block', aspectRatio: `${width} / ${height}`, background };
  return <span className={className} style={box} />;
}
