import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
  readonly help?: string | undefined;
  onPick(value: string): void;
}

/** A native list with its label. */
export function Pick({ label, value, children, help, onPick }: PickProps) {
  return (
    <Field label={label} help={help}>
      {(id, describedBy) => (
        <select id={id} value={value} onChange={event => onPick(event.target.value)} aria-describedby={describedBy}>
          {children}
        </select>
      )}
    </Field>
  );
}
