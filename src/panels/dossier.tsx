import { lazy, Suspense } from 'react';
import type { Person } from '../engine/ids.ts';

const File = lazy(() => import('./file/file.tsx'));

export interface DossierProps {
  readonly person: Person;
  onClose(): void;
}

/** The file on a man, fetched when the first one is opened. */
export function Dossier(props: DossierProps) {
  return (
    <Suspense fallback={null}>
      <File {...props} />
    </Suspense>
  );
}
