import type { ReactNode } from 'react';
import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import { Print } from './print.tsx';

interface SubjectProps {
  /** The man it is about, if it is about one. */
  readonly person?: Person | undefined;
  readonly overline?: string | undefined;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a decision is about: a paper with the man's picture clipped to it. */
export function Subject({ person, overline, title, children }: SubjectProps) {
  const { names } = useTable();
  const known = person !== undefined && (person as number) >= 0 ? person : undefined;
  return (
    <section className={known === undefined ? 'paper subject' : 'paper subject subject-man'}>
      {known !== undefined && (
        <figure className="subject-print">
          <Print person={known} />
          <figcaption>{names.man(known)}</figcaption>
        </figure>
      )}
      <div className="subject-words">
        {overline !== undefined && <p className="overline">{overline}</p>}
        <h3>{title}</h3>
        {children}
      </div>
    </section>
  );
}
