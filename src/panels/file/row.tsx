import type { ReactNode } from 'react';
import { useTable } from '../table.tsx';
import { Unknown } from '../ui/marks.tsx';
import { useLearned } from './learned.ts';

/** One fact of a file, under its label. */
export function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="label">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FactProps {
  readonly label: string;
  /** Of whom, and what: so that it is remembered whether it was barred. */
  readonly name: string;
  /** About as long as what would stand there, in letters. */
  readonly length: number;
  /** What is known; undefined while it lies under a bar. */
  readonly children: ReactNode | undefined;
}

/** A fact that may lie under a bar. */
export function Fact({ label, name, length, children }: FactProps) {
  const { view } = useTable();
  const known = children !== undefined;
  const learned = useLearned(view, name, known);
  return (
    <Row label={label}>
      {known ? <span className={learned ? 'learned' : ''}>{children}</span> : <Unknown length={length} />}
    </Row>
  );
}
