import { HEAD } from '../../art/portraits.ts';
import type { Person } from '../../engine/ids.ts';
import { Portrait } from './portrait.tsx';

interface PrintProps {
  readonly person: Person;
  /** In whose ink; without, in that of the patron he passes for. */
  readonly patron?: Person | undefined;
  /** Arrested men are printed in no ink. */
  readonly state?: 'arrested' | undefined;
  readonly className?: string;
}

/** A man's picture as it is printed on cards, files and protocols: it fills its frame, and the frame sets its size. */
export function Print({ className = '', ...look }: PrintProps) {
  return <Portrait {...look} className={`print ${className}`} />;
}

/** A man's head, as it stands beside his name in lists. */
export function Head(look: Omit<PrintProps, 'className'>) {
  return <Portrait {...look} view={HEAD} className="print-small" />;
}
