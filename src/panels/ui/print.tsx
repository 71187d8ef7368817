import type { Person } from '../../engine/ids.ts';

interface PrintProps {
  readonly person: Person;
  /** In whose ink; without, in that of the patron he passes for. */
  readonly patron?: Person | undefined;
  /** Arrested men are printed in no ink. */
  readonly state?: 'arrested' | undefined;
  readonly className?: string;
}

/** A man's picture. His name always stands beside it. */
export function Print({ person, className = '' }: PrintProps) {
  return <span className={`print ${className}`} data-person={person} />;
}
